// A set of prompts for the self-review: a data file that comes with Fieldfare, or that a partnership
// has written for itself. Holds the words only; what a school answers is in self-review.ts.
import { Line, z } from '../../lib/schema.ts';

export const promptSetFormat = 'fieldfare-prompt-set';
export const promptSetVersion = 1;

/** More could not be answered with care in the weeks before a visit. */
export const mostPrompts = 60;
const longestPrompt = 1_000;

const Words = z.string().max(longestPrompt);
const said = (text: string): boolean => text.trim() !== '';

export const Prompt = z.object({
  /** The prompt's own name in the set; it stays when the words are improved. */
  id: z.string().max(100).refine(said, { message: 'empty' }),
  theme: Line.default(''),
  prompt: Words.refine(said, { message: 'empty' }),
  /** Where an honest answer could be looked for. */
  lookFor: Words.default(''),
  /** An enquiry question this prompt could lead to, from "To what extent …". */
  question: Words.default(''),
});
export type Prompt = z.infer<typeof Prompt>;

export const PromptSet = z
  .object({
    format: z.literal(promptSetFormat),
    formatVersion: z.literal(promptSetVersion),
    id: z.string().max(100).refine(said, { message: 'empty' }),
    title: Line.refine(said, { message: 'empty' }),
    version: Line.default(''),
    about: Words.default(''),
    prompts: z.array(Prompt).min(1).max(mostPrompts),
  })
  .superRefine(({ prompts }, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of prompts.entries()) {
      if (seen.has(id)) {
        context.addIssue({
          code: 'custom',
          path: ['prompts', index, 'id'],
          message: 'is used twice',
        });
      }
      seen.add(id);
    }
  });
export type PromptSet = z.infer<typeof PromptSet>;

/** The shape as a JSON Schema, for partnerships that write a set of their own. */
export const promptSetJsonSchema = (): object => ({
  $id: 'fieldfare-prompt-set.schema.json',
  title: 'Prompts for a self-review',
  ...z.toJSONSchema(PromptSet, { io: 'input' }),
});
