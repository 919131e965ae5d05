// The holes of a hypothesis as sentences, with where they could still be closed. Pure: names come in
// as functions, words from messages/catch-up.ts.
import { formatShortDate, formatTime } from '../../../shared/domain/dates.ts';
import {
  type CoverageHole,
  type HypothesisCoverage,
  slotsThatClose,
} from '../../../shared/domain/coverage.ts';
import type { LaterSlot } from '../../../shared/domain/triangulation.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { catchUpMessages } from '../../messages/catch-up.ts';
import { inSentence, type Names } from './names.ts';

const words = catchUpMessages.holes;
const mostSlots = 2;

export interface LookingGround {
  readonly names: Names;
  readonly slots: readonly LaterSlot[];
  /** The clock at the school, YYYY-MM-DDTHH:MM: a time that has begun is no longer to come. */
  readonly now: string;
}

function sentencesOf(hole: CoverageHole, ground: LookingGround): string[] {
  switch (hole.kind) {
    case 'nothing':
      return [words.nothing];
    case 'notes':
      return [words.notes(hole.have, hole.need)];
    case 'activities':
      return [hole.have === 0 ? words.noActivity : words.activities(hole.have, hole.need)];
    case 'reviewers': {
      const others = hole.otherReviewerIds.map(ground.names.reviewer);
      const first =
        hole.have === 0
          ? words.noReviewer
          : hole.have === 1
            ? words.oneReviewer
            : words.reviewers(hole.have, hole.need);
      return [
        `${first} ${others.length === 0 ? words.noOtherReviewer : words.otherReviewers(others)}`,
      ];
    }
    case 'no-challenge':
      return [words.noChallenge];
    // All sources are said in one sentence.
    case 'source':
      return [];
    default:
      return assertNever(hole);
  }
}

function slotWords(
  { activityType, startsAt, place, reviewerIds }: LaterSlot,
  ground: LookingGround,
) {
  const isToday = startsAt.slice(0, 10) === ground.now.slice(0, 10);
  const time = formatTime(startsAt);
  return words.slot(
    inSentence(ground.names.activity(activityType)),
    isToday ? time : `${formatShortDate(startsAt.slice(0, 10))}, ${time}`,
    place,
    reviewerIds.map(ground.names.reviewer),
  );
}

/** What is missing, a sentence each, and last of all the times that would help, the next ones first. */
export function holeSentences(covered: HypothesisCoverage, ground: LookingGround): string[] {
  const { holes } = covered;
  const sources = holes.flatMap((hole) =>
    hole.kind === 'source' ? [inSentence(ground.names.activity(hole.activityType))] : [],
  );
  const toCome = ground.slots.filter(({ startsAt }) => startsAt > ground.now);
  const slots = [...new Set(holes.flatMap((hole) => slotsThatClose(hole, covered, toCome)))]
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .slice(0, mostSlots)
    .map((slot) => slotWords(slot, ground));
  const [first = [], ...rest] = holes.map((hole) => sentencesOf(hole, ground));
  const bySource = sources.length === 0 ? [] : [words.sources(sources)];
  return [
    // Sources come first, for they say where to go, unless there is nothing at all to go on from.
    ...(holes[0]?.kind === 'nothing' ? [...first, ...bySource] : [...bySource, ...first]),
    ...rest.flat(),
    ...(slots.length === 0 ? [] : [words.stillToCome(slots)]),
  ];
}
