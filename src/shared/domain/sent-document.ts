// What a document that may come back says of itself: of which review it is, as what it was given out,
// and what each of its marked rows said then. Knows no file format and no plan.
import { z } from '../lib/schema.ts';
import { DocumentOrigin, SaidField } from './document-model.ts';

/** A paragraph as it was printed, and the field it says. */
const SentParagraph = z.object({ text: z.string().max(50_000), says: SaidField.optional() });
export type SentParagraph = z.infer<typeof SentParagraph>;

const SentRow = z.object({
  tag: z.string().max(200),
  kind: z.enum(['group', 'cells']),
  cells: z.array(z.array(SentParagraph).max(500)).max(60),
});
export type SentRow = z.infer<typeof SentRow>;

const SentTable = z.object({
  headings: z.array(z.string().max(500)).max(60),
  days: z.object({ first: z.string(), last: z.string() }).optional(),
  rows: z.array(SentRow).max(5_000),
});
export type SentTable = z.infer<typeof SentTable>;

export const SentDocument = DocumentOrigin.extend({
  at: z.string().max(40),
  tables: z.array(SentTable).max(20),
});
export type SentDocument = z.infer<typeof SentDocument>;

/** Word hides bookmarks that begin with an underscore and takes no name above 40 characters. */
const prefix = '_ff';

/**
 * "_ffa12_01J...": the place of the row among those that were marked, and the last id of its tag for
 * a copy that has lost everything else.
 */
export function sentBookmark(which: string, place: number, tag: string): string {
  const id = tag.split(':').at(-1) ?? '';
  return `${prefix}${which}${place}_${/^\w{1,26}$/.test(id) ? id : ''}`;
}

const pattern = /^_ff[ab](\d{1,5})_(\w{0,26})/;

export function readBookmark(name: string): { readonly place: number; readonly id: string } | null {
  const found = pattern.exec(name);
  return found === null ? null : { place: Number(found[1]), id: found[2] ?? '' };
}
