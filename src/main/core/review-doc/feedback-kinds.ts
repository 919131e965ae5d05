// How the feedback and the factual check lie in the document.
import { FactualCheck, FactualCheckRound } from '../../../shared/domain/factual-check.ts';
import { Feedback, FeedbackPoint } from '../../../shared/domain/feedback.ts';
import { inOrder, text, value } from './field.ts';
import type { Kind } from './kind.ts';

export const feedback: Kind<Feedback> = {
  schema: Feedback,
  fields: {
    ref: value,
    on: value,
    startsAt: value,
    minutes: value,
    attendees: inOrder,
    groundRules: inOrder,
    avoid: inOrder,
    hostReactions: inOrder,
    extra: value,
  },
  absent: {
    ref: null,
    on: null,
    startsAt: '',
    minutes: null,
    attendees: [],
    groundRules: [],
    avoid: [],
    hostReactions: [],
    extra: null,
  },
};

export const feedbackPoint: Kind<FeedbackPoint> = {
  schema: FeedbackPoint,
  fields: {
    ref: value,
    order: value,
    minutes: value,
    findingId: value,
    title: value,
    slide: value,
    say: text,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    order: 0,
    minutes: null,
    findingId: null,
    title: '',
    slide: null,
    say: '',
    binned: null,
    extra: null,
  },
};

export const factualCheck: Kind<FactualCheck> = {
  schema: FactualCheck,
  fields: {
    ref: value,
    order: value,
    roundId: value,
    findingId: value,
    item: value,
    draft: value,
    verdict: value,
    correction: value,
    byRole: value,
    agreed: text,
    decision: value,
    reason: text,
    decidedOn: value,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    order: 0,
    roundId: null,
    findingId: null,
    item: '',
    draft: '',
    verdict: null,
    correction: '',
    byRole: '',
    agreed: '',
    decision: null,
    reason: '',
    decidedOn: null,
    binned: null,
    extra: null,
  },
};

export const factualCheckRound: Kind<FactualCheckRound> = {
  schema: FactualCheckRound,
  fields: {
    ref: value,
    order: value,
    sentAt: value,
    dueOn: value,
    items: value,
    returnedAt: value,
    closedOn: value,
    extra: value,
  },
  absent: {
    ref: null,
    order: 0,
    sentAt: '1970-01-01T00:00:00.000Z',
    dueOn: null,
    items: [],
    returnedAt: null,
    closedOn: null,
    extra: null,
  },
};
