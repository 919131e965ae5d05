// Notes that a document was given out: with which choices, and from what. Whatever screen gives one
// out, it is noted here, so that the documents page knows of it.
import type {
  DocumentChoices,
  DocumentFormat,
} from '../../../../shared/domain/document-choices.ts';
import { MadeDocumentId } from '../../../../shared/domain/ids.ts';
import type { MadeDocument } from '../../../../shared/domain/made-document.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import type { DocumentKind } from './register/document-kind.ts';
import { readMarks } from './register/read-marks.ts';
import { findDocument } from './register/register.ts';

export type MadeNote = Omit<MadeDocument, 'fileName'>;

/** Read before the file is written, since somebody may change something meanwhile. */
export const noteOf = (
  context: CoreContext,
  review: Review,
  kind: DocumentKind,
  { choices, format }: { readonly choices: DocumentChoices; readonly format: DocumentFormat },
): MadeNote => ({
  id: MadeDocumentId.parse(context.newId()),
  ref: null,
  kindId: kind.id,
  choices,
  format,
  reviewVersion: context.store.log.count(review.id),
  madeAt: context.now().toISOString(),
  marks: readMarks(context, review, kind.dependsOn),
  agreedOn: null,
  sent: [],
  extra: null,
});

/** As other screens give it out: everything in it, as Word. */
export function plainNoteOf(
  context: CoreContext,
  review: Review,
  kindId: string,
  audience: string,
): MadeNote {
  const kind = findDocument(kindId);
  if (kind === null) throw new Error(`There is no document ${kindId}`);
  const choices = { audience, detail: 'full', isAnonymised: false, isDraft: false } as const;
  return noteOf(context, review, kind, { choices, format: 'docx' });
}

export function recordMade(
  { funnel }: CoreContext,
  review: Review,
  { id, ...note }: MadeNote,
  fileName: string,
): MadeDocumentId {
  funnel.record(review.id, (doc) => writeEntity(doc, 'made-document', id, { ...note, fileName }));
  return id;
}
