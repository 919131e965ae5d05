// A document that was given out: with which choices, from which version of the review, and to whom
// it went. Knows nothing of what the document says.
import { IsoDate, Line, z } from '../lib/schema.ts';
import { DocumentChoices, DocumentFormat } from './document-choices.ts';
import { Extra } from './extra.ts';
import { MadeDocumentId } from './ids.ts';

/** To whom it went, by role and never by name. */
export const Sending = z.object({ id: Line, on: IsoDate, roles: z.array(Line) });
export type Sending = z.infer<typeof Sending>;

export const MadeDocument = z.object({
  id: MadeDocumentId,
  ref: Line.nullable(),
  /** A document of the register; a later version may know more of them. */
  kindId: Line,
  choices: DocumentChoices,
  format: DocumentFormat,
  fileName: Line,
  /** How many changes the review had seen, on the laptop that made it. */
  reviewVersion: z.number().int().min(0),
  madeAt: z.iso.datetime(),
  /** What it was made from: part -> thing -> mark. */
  marks: z.record(Line, z.record(Line, Line)),
  agreedOn: IsoDate.nullable(),
  sent: z.array(Sending),
  extra: Extra,
});
export type MadeDocument = z.infer<typeof MadeDocument>;

export const DocumentState = z.enum(['not-yet', 'ready', 'draft', 'agreed', 'sent']);
export type DocumentState = z.infer<typeof DocumentState>;

interface Standing {
  readonly hasGaps: boolean;
  /** The newest of those that were made. */
  readonly newest: Pick<MadeDocument, 'agreedOn' | 'sent'> | null;
  /** What the review itself says. */
  readonly agreedOn: string | null;
}

export function stateOfDocument({ hasGaps, newest, agreedOn }: Standing): DocumentState {
  if (newest === null) return hasGaps ? 'not-yet' : 'ready';
  if (newest.sent.length > 0) return 'sent';
  return newest.agreedOn !== null || agreedOn !== null ? 'agreed' : 'draft';
}
