// The parts of a review that documents are made from, and how what has changed in one is told. A
// document notes each part as it was; what differs since makes it out of date.
import { z } from '../lib/schema.ts';

export const documentParts = [
  'self-review',
  'enquiry',
  'hypotheses',
  'people',
  'dates',
  'days',
  'sessions',
  'briefings',
  'notes',
  'findings',
  'decisions',
  'feedback',
  'factual-check',
  'report',
  'handover',
  'workshop',
  'workshop-said',
  'objectives',
  'actions',
  'looks-back',
  'speakers',
] as const;
export const DocumentPart = z.enum(documentParts);
export type DocumentPart = z.infer<typeof DocumentPart>;

/** Thing -> mark of its words and mark of the rest of it, one after the other. */
export type PartMarks = Readonly<Record<string, string>>;

/** What a document was made from: part -> its things. */
export type Marks = Readonly<Partial<Record<string, PartMarks>>>;

export const PartChange = z.object({
  part: DocumentPart,
  added: z.number().int(),
  removed: z.number().int(),
  /** Its words are others now. */
  reworded: z.number().int(),
  /** Its words are the same, something else of it is not. */
  changed: z.number().int(),
});
export type PartChange = z.infer<typeof PartChange>;

const wordsLength = 8;

/** What has changed since, part by part; parts without a difference are left out. */
export function changesSince(before: Marks, now: Marks): PartChange[] {
  return documentParts.flatMap((part) => {
    const [old, fresh] = [before[part], now[part]];
    // A part the document did not depend on when it was made says nothing.
    if (old === undefined || fresh === undefined) return [];
    const change = { part, added: 0, removed: 0, reworded: 0, changed: 0 };
    for (const [key, mark] of Object.entries(fresh)) {
      const was = Object.hasOwn(old, key) ? old[key] : undefined;
      if (was === undefined) change.added += 1;
      else if (was.slice(0, wordsLength) !== mark.slice(0, wordsLength)) change.reworded += 1;
      else if (was !== mark) change.changed += 1;
    }
    change.removed = Object.keys(old).filter((key) => !Object.hasOwn(fresh, key)).length;
    const sum = change.added + change.removed + change.reworded + change.changed;
    return sum === 0 ? [] : [change];
  });
}
