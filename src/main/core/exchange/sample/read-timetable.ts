// Reads the visit plan of a sample file: its days, slots and strands, what the people who will be
// met are told, and what visitors have to know of the building.
import {
  BriefingId,
  DayId,
  HypothesisId,
  PersonId,
  SlotId,
  StrandId,
} from '../../../../shared/domain/ids.ts';
import {
  practicalParts,
  type Briefing,
  type ClockSpan,
  type Practical,
  type Slot,
  type Strand,
  type VisitDay,
} from '../../../../shared/domain/timetable.ts';
import { ClockTime } from '../../../../shared/lib/schema.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';

export interface TimetableContent {
  readonly days: VisitDay[];
  readonly slots: Slot[];
  readonly strands: Strand[];
  readonly briefings: Briefing[];
}

/** Both ends or nothing: half a time places nothing. */
function readTime(reader: RecordReader): ClockSpan | null {
  const start = reader.value('start', ClockTime);
  const end = reader.value('end', ClockTime);
  if (start !== null && end !== null && start < end) return { start, end };
  if (start !== null) reader.keep('start', start, 'doesNotFit');
  if (end !== null) reader.keep('end', end, 'doesNotFit');
  return null;
}

function readStrand(
  reader: RecordReader,
  references: References,
  slotId: SlotId,
  order: number,
): Strand {
  const { id, ref } = references.claim('strand', reader);
  return {
    id: StrandId.parse(id),
    ref,
    slotId,
    order,
    label: reader.line('strand'),
    title: reader.line('title'),
    reviewerIds: references.many('person', reader, 'reviewerIds').map((who) => PersonId.parse(who)),
    activityType: reader.line('activityType'),
    place: reader.line('place'),
    with: reader.line('with'),
    purpose: reader.text('purpose'),
    hypothesisIds: references
      .many('hypothesis', reader, 'hypothesisIds')
      .map((hypothesis) => HypothesisId.parse(hypothesis)),
    isHostPartnerPresent: reader.truth('hostPartnerPresent'),
    isInOpenView: false,
    binned: null,
    extra: reader.leftovers(),
  };
}

export function readTimetable(plan: RecordReader, references: References): TimetableContent {
  const slots: Slot[] = [];
  const strands: Strand[] = [];
  const days = plan.looseRecords('days').map((reader, index): VisitDay => {
    const { id, ref } = references.claim('day', reader);
    const dayId = DayId.parse(id);
    reader.looseRecords('slots').forEach((slot, place) => {
      const claimed = references.claim('slot', slot);
      const slotId = SlotId.parse(claimed.id);
      slot.looseRecords('strands').forEach((strand, beside) => {
        strands.push(readStrand(strand, references, slotId, beside + 1));
      });
      slots.push({
        id: slotId,
        ref: claimed.ref,
        dayId,
        order: place + 1,
        time: readTime(slot),
        title: slot.line('title'),
        kind: slot.line('kind'),
        binned: null,
        extra: slot.leftovers(),
      });
    });
    return {
      id: dayId,
      ref,
      order: index + 1,
      on: reader.date('date'),
      label: reader.line('label'),
      binned: null,
      extra: reader.leftovers(),
    };
  });
  const briefings = plan.looseRecords('briefings').map((reader, index): Briefing => {
    const { id, ref } = references.claim('briefing', reader);
    return {
      id: BriefingId.parse(id),
      ref,
      order: index + 1,
      audience: reader.line('audience'),
      text: reader.text('text'),
      binned: null,
      extra: reader.leftovers(),
    };
  });
  return { days, slots, strands, briefings };
}

export function readPractical(plan: RecordReader): Practical {
  const reader = plan.record('practical');
  const practical: Practical = {};
  for (const part of practicalParts) {
    const text = reader.text(part);
    if (text !== '') practical[part] = text;
  }
  return practical;
}

/**
 * When the plan was agreed is a date of the cycle. A second opinion of it, and a day after the visit,
 * are kept with the plan instead.
 */
export function readAgreedOn(
  plan: RecordReader,
  known: string | undefined,
  firstDay: string | undefined,
): string | undefined {
  const agreedOn = plan.date('agreedOn');
  if (agreedOn === null || agreedOn === known) return known;
  if (known === undefined && (firstDay === undefined || agreedOn <= firstDay)) return agreedOn;
  plan.keepSilently('agreedOn', agreedOn);
  return known;
}
