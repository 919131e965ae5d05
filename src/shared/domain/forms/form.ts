// A form for one kind of activity: what to mind before, what to look for and ask, and what such
// evidence can and cannot show. A data file with a version; its answers belong to notes.
import { Line, NonEmptyText, z } from '../../lib/schema.ts';
import { FieldInFile, fieldGap, FormField, SheetSlug } from './form-field.ts';
import { isUnique } from './ordered-changes.ts';

export const formFormat = 'fieldfare-form';
export const sheetFormatVersion = 1;

export const mostFields = 100;
const mostLines = 30;

export const SheetLines = z.array(Line).max(mostLines);

const parts = {
  id: SheetSlug,
  version: Line,
  title: Line,
  /** Kinds of activity it is for, the usual one first. */
  activityTypes: z.array(Line).max(40),
  purpose: Line,
  /** Read once before one begins: consent, privacy, never alone with pupils. */
  beforeYouStart: SheetLines,
  canShow: SheetLines,
  cannotShow: SheetLines,
};

export const Form = z.object({ ...parts, fields: z.array(FormField).max(mostFields) });
export type Form = z.infer<typeof Form>;

const LinesInFile = z.array(NonEmptyText.max(1_000)).max(mostLines);

export const FormFile = z
  .strictObject({
    format: z.literal(formFormat),
    formatVersion: z.literal(sheetFormatVersion),
    ...parts,
    version: NonEmptyText.max(1_000),
    title: NonEmptyText.max(1_000),
    activityTypes: z.array(NonEmptyText.max(1_000)).min(1).max(40),
    purpose: NonEmptyText.max(1_000),
    beforeYouStart: LinesInFile,
    canShow: LinesInFile,
    cannotShow: LinesInFile,
    fields: z.array(FieldInFile).min(1).max(mostFields),
  })
  .superRefine(({ fields }, context) => {
    if (!isUnique(fields.map(({ id }) => id))) {
      context.addIssue({ code: 'custom', path: ['fields'], message: 'has two prompts of one id' });
    }
    for (const [index, field] of fields.entries()) {
      const gap = fieldGap(field);
      if (gap === null) continue;
      const message =
        gap === 'no-words' ? 'is empty' : 'should have at least two that say something';
      const path = ['fields', index, gap === 'no-words' ? 'label' : 'options'];
      context.addIssue({ code: 'custom', path, message });
    }
  });
export type FormFile = z.infer<typeof FormFile>;

/** Lines that say something: empty ones stand only while somebody writes. */
export const saidLines = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.trim() !== '');

/** Without the heading of the file. */
export const formOfFile = (file: FormFile): Form => Form.parse(file);
