// The log of what the team decided: what, when, by whom and on which finding. Entries are only ever
// added; a change of mind is another entry.
import { Line, Text, z } from '../lib/schema.ts';
import { Extra } from './extra.ts';
import { DecisionId, FindingId, PersonId } from './ids.ts';

const decisionKinds = [
  'wording-agreed',
  'kept-against-rule',
  'agreement-reopened',
  'confidence-changed',
  'why-not-resolved',
  'wording-changed',
  'other',
] as const;
export const DecisionKind = z.enum(decisionKinds);
export type DecisionKind = z.infer<typeof DecisionKind>;

export const Decision = z.object({
  id: DecisionId,
  ref: Line.nullable(),
  kind: DecisionKind,
  /** The clock at the school, YYYY-MM-DDTHH:MM; empty where it is not known. For reading, not for order. */
  decidedAt: Line,
  /** At whose laptop it was set down; null where that is not known. */
  byId: PersonId.nullable(),
  findingId: FindingId.nullable(),
  /** Whose judgement it is about, where it is about one. */
  personId: PersonId.nullable(),
  text: Text,
  /** What it was before and what it is now, where something changed. */
  from: Text,
  to: Text,
  why: Text,
  extra: Extra,
});
export type Decision = z.infer<typeof Decision>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** As a log is read: by the time people see, then the same way on every laptop. */
export const inLogOrder = (decisions: readonly Decision[]): Decision[] =>
  decisions.toSorted((a, b) => compare(a.decidedAt, b.decidedAt) || compare(a.id, b.id));
