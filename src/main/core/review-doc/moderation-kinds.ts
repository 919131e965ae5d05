// How decisions and the records of catch-ups lie in the document.
import { CatchUp } from '../../../shared/domain/catch-up.ts';
import { Decision } from '../../../shared/domain/decision.ts';
import { text, value } from './field.ts';
import type { Kind } from './kind.ts';

export const decision: Kind<Decision> = {
  schema: Decision,
  fields: {
    ref: value,
    kind: value,
    decidedAt: value,
    byId: value,
    findingId: value,
    personId: value,
    text: value,
    from: value,
    to: value,
    why: value,
    extra: value,
  },
  absent: {
    ref: null,
    kind: 'other',
    decidedAt: '',
    byId: null,
    findingId: null,
    personId: null,
    text: '',
    from: '',
    to: '',
    why: '',
    extra: null,
  },
};

export const catchUp: Kind<CatchUp> = {
  schema: CatchUp,
  fields: {
    ref: value,
    heldAt: value,
    hostPresent: value,
    emerging: text,
    gaps: text,
    adjustments: text,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    heldAt: '',
    hostPresent: '',
    emerging: '',
    gaps: '',
    adjustments: '',
    binned: null,
    extra: null,
  },
};
