// Questions to put to one group of people, by theme. A data file with a version. Questions are asked
// of a group or a role and are never a script.
import { Line, NonEmptyText, z } from '../../lib/schema.ts';
import { SheetSlug } from './form-field.ts';
import { SheetLines, sheetFormatVersion } from './form.ts';
import { isUnique } from './ordered-changes.ts';

export const bankFormat = 'fieldfare-question-bank';

export const mostQuestions = 500;

/** `words`: beginnings of words by which a hypothesis shows that the theme speaks to it. */
export const BankTheme = z.object({
  id: SheetSlug,
  name: Line,
  words: z.array(Line).max(60),
});
export type BankTheme = z.infer<typeof BankTheme>;

const question = {
  id: SheetSlug,
  themeId: SheetSlug,
  ask: Line,
  /** What to ask next. */
  next: Line.optional(),
};
export const Question = z.object(question);
export type Question = z.infer<typeof Question>;

const parts = {
  id: SheetSlug,
  version: Line,
  title: Line,
  activityTypes: z.array(Line).max(40),
  beforeYouStart: SheetLines,
  themes: z.array(BankTheme).max(60),
};

export const QuestionBank = z.object({
  ...parts,
  questions: z.array(Question).max(mostQuestions),
});
export type QuestionBank = z.infer<typeof QuestionBank>;

const Words = NonEmptyText.max(1_000);

export const QuestionBankFile = z
  .strictObject({
    format: z.literal(bankFormat),
    formatVersion: z.literal(sheetFormatVersion),
    ...parts,
    version: Words,
    title: Words,
    activityTypes: z.array(Words).min(1).max(40),
    beforeYouStart: z.array(Words).max(30),
    themes: z
      .array(z.strictObject({ id: SheetSlug, name: Words, words: z.array(Words).max(60) }))
      .min(1)
      .max(60),
    questions: z
      .array(z.strictObject({ ...question, ask: Words }))
      .min(1)
      .max(mostQuestions),
  })
  .superRefine(({ themes, questions }, context) => {
    if (!isUnique(themes.map(({ id }) => id))) {
      context.addIssue({ code: 'custom', path: ['themes'], message: 'has two themes of one id' });
    }
    if (!isUnique(questions.map(({ id }) => id))) {
      const message = 'has two questions of one id';
      context.addIssue({ code: 'custom', path: ['questions'], message });
    }
    const known = new Set(themes.map(({ id }) => id));
    for (const [index, { themeId }] of questions.entries()) {
      if (known.has(themeId)) continue;
      const message = 'names a theme that the bank does not have';
      context.addIssue({ code: 'custom', path: ['questions', index, 'themeId'], message });
    }
  });
export type QuestionBankFile = z.infer<typeof QuestionBankFile>;

/** Without the heading of the file. */
export const bankOfFile = (file: QuestionBankFile): QuestionBank => QuestionBank.parse(file);
