// The factual check: what was sent to the host, what came back, and what the lead made of it. Knows
// nothing of files.
import { IsoDate, Line, Text, z } from '../lib/schema.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import { FindingCategory } from './finding.ts';
import { FactualCheckId, FactualCheckRoundId, FindingId } from './ids.ts';

export const factualVerdicts = ['accurate', 'needs-correction'] as const;
export const FactualVerdict = z.enum(factualVerdicts);
export type FactualVerdict = z.infer<typeof FactualVerdict>;

export const factualDecisions = ['accepted', 'declined'] as const;
export const FactualDecision = z.enum(factualDecisions);
export type FactualDecision = z.infer<typeof FactualDecision>;

/** One thing the host looked at: a finding's wording, or a fact of their own naming. */
export const FactualCheck = z.object({
  id: FactualCheckId,
  ref: Line.nullable(),
  order: z.number(),
  roundId: FactualCheckRoundId.nullable(),
  findingId: FindingId.nullable(),
  /** What it is about. */
  item: Text,
  /** As it was sent. */
  draft: Text,
  /** Null where the host did not say. */
  verdict: FactualVerdict.nullable(),
  /** What the host says instead. */
  correction: Text,
  byRole: Line,
  /** As it shall stand, in the lead's words; while there are none, what the host says instead. */
  agreed: Text,
  decision: FactualDecision.nullable(),
  /** Why it was declined, or how it was taken. */
  reason: Text,
  decidedOn: IsoDate.nullable(),
  binned: Binned.nullable(),
  extra: Extra,
});
export type FactualCheck = z.infer<typeof FactualCheck>;

export const SentItem = z.object({
  findingId: FindingId,
  category: FindingCategory,
  heading: Line,
  wording: Text,
});
export type SentItem = z.infer<typeof SentItem>;

/** One sending of the factual check; a second one may follow the first. */
export const FactualCheckRound = z.object({
  id: FactualCheckRoundId,
  ref: Line.nullable(),
  order: z.number(),
  sentAt: z.iso.datetime(),
  dueOn: IsoDate.nullable(),
  /** What the host was asked about, word for word as it stood then. */
  items: z.array(SentItem),
  returnedAt: z.iso.datetime().nullable(),
  closedOn: IsoDate.nullable(),
  extra: Extra,
});
export type FactualCheckRound = z.infer<typeof FactualCheckRound>;

/** What accepting it would make of it. */
export const proposedWording = ({
  agreed,
  correction,
}: Pick<FactualCheck, 'agreed' | 'correction'>): string => agreed.trim() || correction.trim();

/** What still has to be decided: nothing where the host found it accurate. */
export const isOpenCheck = ({
  verdict,
  correction,
  decision,
}: Pick<FactualCheck, 'verdict' | 'correction' | 'decision'>): boolean =>
  decision === null && (verdict === 'needs-correction' || correction.trim() !== '');

export type FactualCheckState = 'not-sent' | 'with-the-host' | 'to-decide' | 'to-close' | 'closed';

export function factualCheckState(
  rounds: readonly Pick<FactualCheckRound, 'returnedAt' | 'closedOn'>[],
  checks: readonly FactualCheck[],
): FactualCheckState {
  if (checks.some(isOpenCheck)) return 'to-decide';
  const latest = rounds.at(-1);
  if (latest === undefined) return checks.length > 0 ? 'closed' : 'not-sent';
  if (latest.closedOn !== null) return 'closed';
  return latest.returnedAt === null ? 'with-the-host' : 'to-close';
}
