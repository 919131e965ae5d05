// From the facts of a weighed finding to sentences: what carries it, what is missing, and where that
// could still be found. Pure: names come in as functions, words from messages/finding-weight.ts.
import { isEvidenceActivity } from '../../../shared/domain/activity.ts';
import { formatMoment, formatTime } from '../../../shared/domain/dates.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type {
  FindingWeight,
  LaterSlot,
  TriangulationGap,
  TriangulationPart,
} from '../../../shared/domain/triangulation.ts';
import type { WeighedFinding } from '../../../shared/ipc/finding.contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { findingWeightMessages as words } from '../../messages/finding-weight.ts';

/** How ids are said to a person. */
export interface Names {
  readonly reviewer: (id: string) => string;
  readonly activity: (id: string) => string;
}

/** "Pupil panel" inside a sentence: "pupil panel"; "SENCO meeting" stays as it is. */
export const inSentence = (name: string): string => {
  const [first = '', second = ''] = name;
  const isWord = second === second.toLowerCase() && second !== second.toUpperCase();
  return isWord || second === '' || second === ' ' ? first.toLowerCase() + name.slice(1) : name;
};

export type CounterFacts = Pick<Finding, 'counterEvidence' | 'isCounterEvidenceLookedFor'>;

type Weighed = Pick<WeighedFinding, 'noteCount' | 'counterCount' | 'weight'> & {
  readonly finding: CounterFacts;
};

/** "8 notes, 5 kinds, 3 reviewers; 1 counter-note considered". */
function sumOf({ noteCount, counterCount, weight, finding }: Weighed): string {
  const parts = [
    words.weight.notes(noteCount),
    words.weight.kindsShort(weight.activityTypes.length),
    words.weight.reviewers(weight.reviewerIds.length),
  ];
  if (counterCount > 0) return words.weight.sum(parts, words.weight.counterNotes(counterCount));
  if (finding.counterEvidence.trim() !== '') {
    return words.weight.sum(parts, words.weight.counterConsidered);
  }
  return words.weight.sum(
    parts,
    finding.isCounterEvidenceLookedFor ? words.weight.counterLookedFor : null,
  );
}

function neededWords(gap: TriangulationGap, have: number): string {
  switch (gap.part) {
    case 'notes':
      return words.needed.notes(gap.missing);
    case 'activities':
      return words.needed.activities(have, gap.missing);
    case 'reviewers':
      return words.needed.reviewers(have, gap.missing);
    case 'counter-evidence':
      return words.needed.counterEvidence;
    default:
      return assertNever(gap.part);
  }
}

const haveOf = (weight: FindingWeight, part: TriangulationPart): number =>
  weight.parts.find(({ id }) => id === part)?.have ?? 0;

/** A time in which evidence is gathered, not a break or a meeting of the team. */
const gathersEvidence = (slot: LaterSlot): boolean => isEvidenceActivity(slot.activityType);

export interface GapLine {
  readonly isCarried: boolean;
  readonly text: string;
}

/**
 * One line for the list of findings: "Carried by 8 notes, …" or what it has and what is still
 * needed. A question claims nothing, so nothing is asked of it.
 */
export function gapLine(weighed: Weighed, names: Names, isQuestion: boolean): GapLine {
  const { weight, noteCount } = weighed;
  const has = noteCount === 0 ? words.weight.nothingYet : sumOf(weighed);
  if (isQuestion || (weight.met && noteCount === 0)) {
    return { isCarried: true, text: words.weight.has(has) };
  }
  if (weight.met) return { isCarried: true, text: words.weight.carriedBy(has) };
  const needed = weight.gaps.map((gap) => neededWords(gap, haveOf(weight, gap.part)));
  const slot = weight.gaps
    .filter(({ part }) => part === 'reviewers' || part === 'activities')
    .flatMap(({ slots }) => slots)
    .find(gathersEvidence);
  const hint =
    slot === undefined
      ? []
      : [
          words.needed.askAt(
            inSentence(names.activity(slot.activityType)),
            formatTime(slot.startsAt),
          ),
        ];
  return {
    isCarried: false,
    text: [words.weight.has(has), words.needed.all(needed), ...hint].join(' '),
  };
}

export interface MissingSentence {
  readonly part: TriangulationPart;
  readonly text: string;
}

function missingSentence(gap: TriangulationGap, weight: FindingWeight, names: Names): string {
  const have = haveOf(weight, gap.part);
  switch (gap.part) {
    case 'notes':
      return words.gaps.notes(have, gap.missing);
    case 'activities': {
      const [only] = weight.activityTypes;
      if (only === undefined) return words.gaps.activitiesNone(gap.missing);
      return have === 1
        ? words.gaps.activitiesOne(inSentence(names.activity(only)), gap.missing)
        : words.gaps.activities(have, gap.missing);
    }
    case 'reviewers': {
      const [only] = weight.reviewerIds;
      if (only === undefined) return words.gaps.reviewersNone(gap.missing);
      return have === 1
        ? words.gaps.reviewersOne(names.reviewer(only), gap.missing)
        : words.gaps.reviewers(have, gap.missing);
    }
    case 'counter-evidence':
      return words.gaps.counterEvidence;
    default:
      return assertNever(gap.part);
  }
}

/** What is missing, a sentence for each part of the rule that is not met. */
export const missingSentences = (weight: FindingWeight, names: Names): MissingSentence[] =>
  weight.gaps.map((gap) => ({ part: gap.part, text: missingSentence(gap, weight, names) }));

const mostSlots = 3;

function slotsToCome(gaps: readonly TriangulationGap[]): LaterSlot[] {
  const found = gaps.flatMap(({ slots }) => slots).filter(gathersEvidence);
  const byStrand = found.map((slot) => [`${slot.id} ${slot.activityType}`, slot] as const);
  return [...new Map(byStrand).values()]
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .slice(0, mostSlots);
}

export interface WhereFacts {
  /** The finding names hypotheses; notes are looked for among those on them. */
  readonly hasHypotheses: boolean;
  /** The review has hypotheses that the finding could name. */
  readonly canHaveHypotheses: boolean;
  readonly hasNotesToOffer: boolean;
}

/**
 * Where what is missing could still be found, each place said once however many gaps it would
 * close. Notes already filed are offered beside it, so they are not said here; `hasNotesToOffer`
 * keeps the last sentence from saying that there is nothing.
 */
export function whereSentences(weight: FindingWeight, names: Names, facts: WhereFacts): string[] {
  const { gaps } = weight;
  if (gaps.length === 0) return [];
  const sentences: string[] = [];

  const reviewerGap = gaps.find(({ part }) => part === 'reviewers');
  if (reviewerGap !== undefined) {
    const others = reviewerGap.reviewerIds.map(names.reviewer);
    if (others.length > 0) sentences.push(words.where.reviewers(others));
    else {
      sentences.push(weight.reviewerIds.length === 0 ? words.where.nobody : words.where.nobodyElse);
    }
  }

  const activityTypes = [...new Set(gaps.flatMap((gap) => gap.activityTypes))];
  if (activityTypes.length > 0) {
    sentences.push(
      words.where.activities(activityTypes.map((id) => inSentence(names.activity(id)))),
    );
  }

  const slots = slotsToCome(gaps).map((slot) =>
    words.where.slot(
      inSentence(names.activity(slot.activityType)),
      formatMoment(slot.startsAt),
      slot.place,
      slot.reviewerIds.map(names.reviewer),
    ),
  );
  if (slots.length > 0) sentences.push(words.where.slots(slots));

  if (!facts.hasHypotheses && facts.canHaveHypotheses) sentences.push(words.where.noHypotheses);
  else if (sentences.length === 0 && !facts.hasNotesToOffer) sentences.push(words.where.nothing);
  return sentences;
}

/** The parts for the kit's meter; a part the rule does not ask for is left out. */
export function meterParts(weighed: Weighed): {
  readonly label: string;
  readonly have: number;
  readonly need: number;
  readonly met: boolean;
  readonly words?: string;
}[] {
  const { weight, counterCount, finding } = weighed;
  return weight.parts
    .filter(({ need }) => need > 0)
    .map(({ id, have, need, met }) => {
      const part = { label: words.weight.partLabel[id], have, need, met };
      switch (id) {
        case 'notes':
          return met ? { ...part, words: words.weight.notes(have) } : part;
        case 'activities':
          return met ? { ...part, words: words.weight.kinds(have) } : part;
        case 'reviewers':
          return met ? { ...part, words: words.weight.reviewers(have) } : part;
        case 'counter-evidence': {
          if (!met) return { ...part, words: words.weight.counterNotConsidered };
          if (counterCount > 0) return { ...part, words: words.weight.counterNotes(counterCount) };
          return finding.counterEvidence.trim() === ''
            ? { ...part, words: words.weight.counterLookedFor }
            : { ...part, words: words.weight.counterConsidered };
        }
        default:
          return assertNever(id);
      }
    });
}
