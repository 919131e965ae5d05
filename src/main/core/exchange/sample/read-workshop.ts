// Reads the workshop of a sample visit file: the meeting, its steps, and each thing the room said.
// What they say beyond our fields stays with them.
import {
  FindingId,
  PersonId,
  WorkshopCardId,
  WorkshopId,
  WorkshopStepId,
} from '../../../../shared/domain/ids.ts';
import { minuteOfDay } from '../../../../shared/domain/timetable.ts';
import {
  bones,
  pollMarks,
  RoleCount,
  WorkshopCard,
  type CardKind,
  type PollTally,
  type Workshop,
  type WorkshopStep,
  type WorkshopTool,
} from '../../../../shared/domain/workshop/workshop.ts';
import { ClockTime, z } from '../../../../shared/lib/schema.ts';
import { kinds } from '../../review-doc/kinds.ts';
import { derivedId } from '../reading/derived-id.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';

/** One a review: the same on every laptop, whoever begins. */
export const workshopIdOf = (reviewId: string): WorkshopId =>
  WorkshopId.parse(derivedId(reviewId, 'workshop', ''));

/** @param name what the run sheet calls the step, or its place in a file. */
export const workshopStepIdOf = (reviewId: string, name: string): WorkshopStepId =>
  WorkshopStepId.parse(derivedId(reviewId, 'workshop-step', name));

export interface WorkshopContent {
  readonly workshops: Workshop[];
  readonly workshopSteps: WorkshopStep[];
  readonly workshopCards: WorkshopCard[];
}

const rolesOf = (reader: RecordReader, key: string): RoleCount[] =>
  reader.looseRecords(key).map((each, index) => ({
    id: `l${String(index + 1).padStart(4, '0')}`,
    order: index + 1,
    role: each.line('role'),
    count: each.value('count', RoleCount.shape.count),
  }));

function readTally(poll: RecordReader, key: string): PollTally {
  const reader = poll.record(key);
  // Worked out from the counts, and kept as it was said.
  reader.keepQuietly('mean');
  const counts = reader.record('counts');
  const tally: Partial<Record<(typeof pollMarks)[number], number>> = {};
  for (const mark of pollMarks) {
    const count = counts.value(mark, z.number().int().min(0).max(10_000));
    if (count !== null) tally[mark] = count;
  }
  return tally;
}

/** What a step of a file is about, from its place among the others: files do not say. */
const toolsByPlace: readonly (readonly WorkshopTool[])[] = [
  ['opening'],
  ['findings'],
  ['question'],
  ['whys', 'fishbone'],
  ['bright-spots', 'drivers'],
  ['grid', 'stop'],
  ['actions'],
  ['pledges', 'poll'],
];

const isClock = (time: unknown): time is string => ClockTime.safeParse(time).success;

function readStep(reader: RecordReader, reviewId: string, index: number, count: number) {
  const [start, end] = [reader.peek('start'), reader.peek('end')];
  // Its minutes are what it is planned with; the times themselves are kept as the file has them.
  reader.keepQuietly('start', 'end');
  const lasts = isClock(start) && isClock(end) ? minuteOfDay(end) - minuteOfDay(start) : 0;
  const step: WorkshopStep = {
    ...kinds['workshop-step'].absent,
    id: workshopStepIdOf(reviewId, `at ${index}`),
    ref: reader.lineOrNull('id'),
    order: index + 1,
    title: reader.line('title'),
    minutes: lasts > 0 && lasts <= 240 ? lasts : 0,
    tools: count === toolsByPlace.length ? [...(toolsByPlace[index] ?? [])] : [],
    extra: reader.leftovers(),
  };
  return step;
}

/** Makes cards that have no id in the file, in the order they come. */
function createCardMaker(reviewId: string) {
  return (kind: CardKind, name: string, index: number, fields: Partial<WorkshopCard>) =>
    ({
      ...kinds['workshop-card'].absent,
      id: WorkshopCardId.parse(derivedId(reviewId, `workshop-${kind}`, `${name} ${index}`)),
      kind,
      order: index + 1,
      ...fields,
    }) satisfies WorkshopCard;
}

function readIdea(reader: RecordReader, references: References, index: number): WorkshopCard {
  const { id, ref } = references.claim('workshop-card', reader);
  const findingId = references.one('finding', reader, 'findingId');
  const votes = reader.value('votes', z.number().int().min(0).max(10_000));
  return {
    ...kinds['workshop-card'].absent,
    id: WorkshopCardId.parse(id),
    ref,
    kind: 'idea',
    order: index + 1,
    text: reader.text('text'),
    detail: reader.text('brightSpot'),
    findingId: findingId === null ? null : FindingId.parse(findingId),
    impact: reader.value('impact', WorkshopCard.shape.impact),
    effort: reader.value('effort', WorkshopCard.shape.effort),
    dots: votes === null ? {} : { room: votes },
    isChosen: reader.truth('chosen'),
    extra: reader.leftovers(),
  };
}

export function readWorkshop(
  reader: RecordReader,
  references: References,
  reviewId: string,
): WorkshopContent {
  const card = createCardMaker(reviewId);
  const whys = reader.record('fiveWhys');
  const fishbone = reader.record('fishbone');
  const causes = fishbone.record('causes');
  const stop = reader.record('stop');
  const poll = reader.record('exitPoll');
  const facilitatorId = references.one('person', reader, 'facilitatorId');
  const stepReaders = reader.looseRecords('steps');

  const workshopSteps = stepReaders.map((each, index) =>
    readStep(each, reviewId, index, stepReaders.length),
  );
  const workshopCards = [
    ...reader.looseRecords('ideas').map((each, index) => readIdea(each, references, index)),
    ...whys.looseRecords('chain').map((each, index) =>
      card('why', '', index, {
        detail: each.text('why'),
        text: each.text('because'),
        extra: each.leftovers(),
      }),
    ),
    ...bones.flatMap((bone) =>
      causes.texts(bone).map((text, index) => card('cause', bone, index, { text, bone })),
    ),
    ...reader.texts('parkingLot').map((text, index) => card('parked', '', index, { text })),
    ...reader.looseRecords('pledges').map((each, index) =>
      card('pledge', '', index, {
        role: each.line('role'),
        text: each.text('text'),
        on: each.date('date'),
        extra: each.leftovers(),
      }),
    ),
  ];
  // Which were chosen is said of each idea as well; the list is kept as it was.
  reader.keepQuietly('chosenIdeaIds');
  poll.keepQuietly('responses');

  const heldOn = reader.date('date');
  const workshop: Workshop = {
    ...kinds.workshop.absent,
    id: workshopIdOf(reviewId),
    ref: reader.lineOrNull('id'),
    on: heldOn,
    startsAt: reader.line('start'),
    endsAt: reader.line('end'),
    place: reader.line('place'),
    minutes: workshopSteps.reduce((sum, { minutes }) => sum + minutes, 0) || null,
    facilitatorId: facilitatorId === null ? null : PersonId.parse(facilitatorId),
    attendees: rolesOf(reader, 'attendeesByRole'),
    apologies: rolesOf(reader, 'apologiesByRole'),
    framedQuestion: reader.text('framedQuestion'),
    problem: whys.text('problem'),
    rootCause: whys.text('rootCause'),
    effect: fishbone.text('effect'),
    stop: stop.text('text'),
    stopSaves: stop.text('saves'),
    stopAgreedBy: stop.line('whoAgreed'),
    confidence: readTally(poll, 'confidence'),
    ownership: readTally(poll, 'ownership'),
    notes: reader.text('notes'),
    // A workshop that a file tells of with its day has been held.
    heldOn,
    extra: reader.leftovers(),
  };
  const { id: _id, ...said } = workshop;
  const isSilent =
    workshopSteps.length === 0 &&
    workshopCards.length === 0 &&
    Object.values(said).every(
      (each) =>
        each === null ||
        each === '' ||
        (typeof each === 'object' && Object.keys(each).length === 0),
    );
  return { workshops: isSilent ? [] : [workshop], workshopSteps, workshopCards };
}
