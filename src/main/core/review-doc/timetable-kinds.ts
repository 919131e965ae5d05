// How the timetable of a visit lies in the document: days, slots, strands and briefings.
import { Briefing, StoredSlot, StoredStrand, VisitDay } from '../../../shared/domain/timetable.ts';
import type { z } from '../../../shared/lib/schema.ts';
import { set, text, value } from './field.ts';
import type { Kind } from './kind.ts';

export const day: Kind<VisitDay> = {
  schema: VisitDay,
  fields: { ref: value, order: value, on: value, label: value, binned: value, extra: value },
  absent: { ref: null, order: 0, on: null, label: '', binned: null, extra: null },
};

export const slot: Kind<z.infer<typeof StoredSlot>> = {
  schema: StoredSlot,
  fields: {
    ref: value,
    dayId: value,
    order: value,
    time: value,
    title: value,
    kind: value,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    dayId: '',
    order: 0,
    time: null,
    title: '',
    kind: 'evidence',
    binned: null,
    extra: null,
  },
};

export const strand: Kind<z.infer<typeof StoredStrand>> = {
  schema: StoredStrand,
  fields: {
    ref: value,
    slotId: value,
    order: value,
    label: value,
    title: value,
    reviewerIds: set,
    activityType: value,
    place: value,
    with: value,
    purpose: text,
    hypothesisIds: set,
    isHostPartnerPresent: value,
    isInOpenView: value,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    slotId: '',
    order: 0,
    label: '',
    title: '',
    reviewerIds: [],
    activityType: '',
    place: '',
    with: '',
    purpose: '',
    hypothesisIds: [],
    isHostPartnerPresent: false,
    isInOpenView: false,
    binned: null,
    extra: null,
  },
};

export const briefing: Kind<Briefing> = {
  schema: Briefing,
  fields: { ref: value, order: value, audience: value, text, binned: value, extra: value },
  absent: { ref: null, order: 0, audience: '', text: '', binned: null, extra: null },
};
