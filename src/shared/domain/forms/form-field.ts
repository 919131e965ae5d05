// One prompt of a form: something to look for, ask or count. It is answered on a note, never graded.
import { Line, z } from '../../lib/schema.ts';

/** Names a form, a bank, a theme or one of their lines; the same on every laptop. */
export const SheetSlug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const fieldKinds = ['text', 'choice', 'ticks', 'count', 'look-for'] as const;
export type FieldKind = (typeof fieldKinds)[number];

export const mostOptions = 12;
const options = z.array(Line).max(mostOptions);

/** Empty words stand only while somebody is writing the prompt; a data file has none. */
const parts = {
  id: SheetSlug,
  label: Line,
  hint: Line.optional(),
};

const text = { ...parts, kind: z.literal('text') };
const choice = { ...parts, kind: z.literal('choice'), options };
const ticks = { ...parts, kind: z.literal('ticks'), options };
/** "x of y", and of what. */
const count = { ...parts, kind: z.literal('count'), unit: Line.optional() };
const lookFor = { ...parts, kind: z.literal('look-for') };

export const FormField = z.discriminatedUnion('kind', [
  z.object(text),
  z.object(choice),
  z.object(ticks),
  z.object(count),
  z.object(lookFor),
]);
export type FormField = z.infer<typeof FormField>;

/** As a file has it: nothing beyond the known. */
export const FieldInFile = z.discriminatedUnion('kind', [
  z.strictObject(text),
  z.strictObject(choice),
  z.strictObject(ticks),
  z.strictObject(count),
  z.strictObject(lookFor),
]);

/** What is still missing before a person could answer it. */
export function fieldGap(field: FormField): 'no-words' | 'too-few-options' | null {
  if (field.label.trim() === '') return 'no-words';
  if (field.kind !== 'choice' && field.kind !== 'ticks') return null;
  const named = field.options.filter((option) => option.trim() !== '');
  return named.length < 2 ? 'too-few-options' : null;
}

/** The same prompt as another kind of prompt; options stay where there are any. */
export function asKind(field: FormField, kind: FieldKind): FormField {
  const { id, label, hint } = field;
  const base = { id, label, ...(hint === undefined ? {} : { hint }) };
  const kept = 'options' in field ? field.options : [];
  switch (kind) {
    case 'choice':
    case 'ticks':
      return { ...base, kind, options: kept };
    case 'count':
    case 'text':
    case 'look-for':
      return { ...base, kind };
  }
}
