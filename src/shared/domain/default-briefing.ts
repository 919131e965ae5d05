// A text to begin a briefing from: a data file that a partnership can change. Its gaps ({school},
// {when}, {safeguarding}) are filled from the review when somebody begins from it.
import { Line, NonEmptyText, Text, z } from '../lib/schema.ts';

export const DefaultBriefing = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  audience: NonEmptyText.pipe(Line),
  order: z.number(),
  passages: z.array(z.object({ heading: Line, lines: z.array(Text).min(1) })).min(1),
});
export type DefaultBriefing = z.infer<typeof DefaultBriefing>;

export interface BriefingGaps {
  readonly school: string;
  /** "on Thursday 8 October 2026", or "soon". */
  readonly when: string;
  readonly safeguarding: string;
}

/** As it is typed into the box: a heading above its lines, an empty line between passages. */
export function briefingText({ passages }: DefaultBriefing, gaps: BriefingGaps): string {
  const filled = (text: string): string =>
    text.replaceAll(/\{(school|when|safeguarding)\}/g, (_, gap: keyof BriefingGaps) => gaps[gap]);
  return passages
    .map(({ heading, lines }) => [heading, ...lines].map(filled).join('\n'))
    .join('\n\n');
}
