// The open file in which a host sends its self-review to the lead: answers, who completed them and
// when, and nothing else of the review.
import { err, ok, type Result } from '../../lib/result.ts';
import { IsoDate, Line, z } from '../../lib/schema.ts';
import type { KnownPrompt } from './match-prompt.ts';
import { createPromptMatcher } from './match-prompt.ts';
import { SelfReviewAnswer } from './self-review.ts';
import type { Understood, UnderstoodItem } from './understood.ts';

export const selfReviewFileFormat = 'fieldfare-self-review';
export const selfReviewFileVersion = 1;
const mostAnswers = 300;

export const SelfReviewFile = z.object({
  format: z.literal(selfReviewFileFormat),
  formatVersion: z.literal(selfReviewFileVersion),
  writtenBy: z.string().max(200),
  exportedAt: z.iso.datetime(),
  school: z.object({ name: Line, urn: Line.nullable() }),
  review: z.object({ title: Line }),
  completedByRole: Line,
  completedOn: IsoDate.nullable(),
  answers: z
    .array(SelfReviewAnswer.omit({ order: true, isAsked: true, extra: true }))
    .max(mostAnswers),
});
export type SelfReviewFile = z.infer<typeof SelfReviewFile>;

interface FromFile {
  readonly understood: Understood;
  readonly sources: readonly Pick<SelfReviewAnswer, 'id' | 'ref' | 'lookFor' | 'question'>[];
  readonly school: { readonly name: string; readonly urn: string | null };
}

const isNewer = (json: unknown): boolean => {
  const version = (json as { formatVersion?: unknown }).formatVersion;
  return typeof version === 'number' && version > selfReviewFileVersion;
};

/** Answers find their prompt by id, and else by its words. */
export function readSelfReviewFile(
  json: unknown,
  known: readonly KnownPrompt[],
): Result<FromFile, { readonly name: 'newer' | 'wrong-shape' }> {
  if (isNewer(json)) return err({ name: 'newer' });
  const parsed = SelfReviewFile.safeParse(json);
  if (!parsed.success) return err({ name: 'wrong-shape' });
  const { answers, school, completedByRole, completedOn } = parsed.data;
  const match = createPromptMatcher(known);
  const items = answers.map((answer): UnderstoodItem => {
    const found = known.some(({ id }) => id === answer.id)
      ? { id: answer.id, match: 'same' as const }
      : { id: match(answer.prompt)?.prompt.id ?? null, match: match(answer.prompt)?.match };
    return {
      found: answer.prompt,
      theme: answer.theme,
      answerId: found.id,
      match: found.match ?? 'none',
      rating: answer.rating,
      ratingTyped: '',
      evidence: answer.evidence,
      uncertainty: answer.uncertainty,
      isMostUncertain: answer.isMostUncertain,
    };
  });
  return ok({
    understood: { completedByRole, completedOn, items, left: [] },
    sources: answers.map(({ id, ref, lookFor, question }) => ({ id, ref, lookFor, question })),
    school,
  });
}
