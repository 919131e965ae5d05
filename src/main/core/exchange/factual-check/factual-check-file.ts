// The open file of a factual check (`fieldfare-factual-check`): what the host may see and nothing
// else. Agreed wording and counts; no note of the visit, no reviewer beyond the team's names.
import { FindingCategory } from '../../../../shared/domain/finding.ts';
import { FactualVerdict } from '../../../../shared/domain/factual-check.ts';
import { FactualCheckRoundId, ReviewId } from '../../../../shared/domain/ids.ts';
import { IsoDate, Line, Text, z } from '../../../../shared/lib/schema.ts';

export const factualCheckFormat = 'fieldfare-factual-check';
export const factualCheckVersion = 1;

const Answer = {
  verdict: FactualVerdict.nullable().default(null),
  correction: Text.default(''),
  byRole: Line.default(''),
};

export const FactualCheckFile = z.object({
  format: z.literal(factualCheckFormat),
  formatVersion: z.literal(factualCheckVersion),
  reviewId: ReviewId,
  reference: FactualCheckRoundId,
  school: z.string(),
  review: z.string(),
  visitDates: z.array(IsoDate),
  backBy: IsoDate.nullable(),
  team: z.array(z.string()),
  items: z
    .array(
      z.object({
        number: z.number().int().min(1),
        category: FindingCategory,
        heading: Line,
        wording: Text,
        notes: z.number().int(),
        kindsOfActivity: z.number().int(),
        reviewers: z.number().int(),
        meetsTheTeamsRule: z.boolean(),
        ...Answer,
      }),
    )
    .max(200),
  /** Room for what else is not right. */
  more: z.array(z.object({ item: Text, correction: Text, byRole: Line.default('') })).max(200),
});
export type FactualCheckFile = z.infer<typeof FactualCheckFile>;

/** What came back, whichever kind of file it was in. */
export interface FactualAnswers {
  readonly reference: string;
  readonly items: readonly {
    readonly number: number;
    readonly verdict: FactualVerdict | null;
    readonly correction: string;
    readonly byRole: string;
  }[];
  readonly more: readonly {
    readonly item: string;
    readonly correction: string;
    readonly byRole: string;
  }[];
}
