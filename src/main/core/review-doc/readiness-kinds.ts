// How what people add to a school's readiness lies in the document: an entry for each person named
// and each line ticked, so that two laptops' both stay.
import { Readiness } from '../../../shared/domain/readiness/readiness.ts';
import { inOrder, record, things, value } from './field.ts';
import type { Kind } from './kind.ts';

export const readiness: Kind<Readiness> = {
  schema: Readiness,
  fields: { ref: value, speakers: inOrder, done: things('id'), notes: record, extra: value },
  absent: { ref: null, speakers: [], done: [], notes: {}, extra: null },
};
