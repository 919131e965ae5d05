// How the improvement workshop lies in the document: the meeting, its steps, and the cards of what
// the room says. Words are shared text; clock, dots and heads are entries, so that two hands add up.
import { Workshop, WorkshopCard, WorkshopStep } from '../../../shared/domain/workshop/workshop.ts';
import { inOrder, record, text, value } from './field.ts';
import type { Kind } from './kind.ts';

const workshop: Kind<Workshop> = {
  schema: Workshop,
  fields: {
    ref: value,
    on: value,
    startsAt: value,
    endsAt: value,
    place: value,
    minutes: value,
    facilitatorId: value,
    attendees: inOrder,
    apologies: inOrder,
    framedQuestion: text,
    problem: text,
    rootCause: text,
    effect: text,
    aim: text,
    stop: text,
    stopSaves: text,
    stopAgreedBy: value,
    confidence: record,
    ownership: record,
    notes: text,
    clock: inOrder,
    heldOn: value,
    extra: value,
  },
  absent: {
    ref: null,
    on: null,
    startsAt: '',
    endsAt: '',
    place: '',
    minutes: null,
    facilitatorId: null,
    attendees: [],
    apologies: [],
    framedQuestion: '',
    problem: '',
    rootCause: '',
    effect: '',
    aim: '',
    stop: '',
    stopSaves: '',
    stopAgreedBy: '',
    confidence: {},
    ownership: {},
    notes: '',
    clock: [],
    heldOn: null,
    extra: null,
  },
};

const step: Kind<WorkshopStep> = {
  schema: WorkshopStep,
  fields: {
    ref: value,
    order: value,
    title: value,
    minutes: value,
    tools: value,
    say: text,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    order: 0,
    title: '',
    minutes: 0,
    tools: [],
    say: '',
    binned: null,
    extra: null,
  },
};

const card: Kind<WorkshopCard> = {
  schema: WorkshopCard,
  fields: {
    ref: value,
    kind: value,
    order: value,
    text,
    detail: text,
    bone: value,
    parentId: value,
    findingId: value,
    impact: value,
    effort: value,
    dots: record,
    isChosen: value,
    role: value,
    firstStep: text,
    on: value,
    measure: text,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    kind: 'idea',
    order: 0,
    text: '',
    detail: '',
    bone: '',
    parentId: '',
    findingId: null,
    impact: null,
    effort: null,
    dots: {},
    isChosen: false,
    role: '',
    firstStep: '',
    on: null,
    measure: '',
    binned: null,
    extra: null,
  },
};

export const workshopKinds = { workshop, 'workshop-step': step, 'workshop-card': card } as const;

export interface WorkshopThings {
  workshop: Workshop;
  'workshop-step': WorkshopStep;
  'workshop-card': WorkshopCard;
}
