// Marks a document as a draft: across each page, and in words at its head, where a screen reader
// finds them.
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';

/** What is internal stays so in a draft. */
const marked = (mark: string | undefined): string =>
  mark === undefined ? 'Draft' : `Draft. ${mark}`;

export const markedAsDraft = (model: DocumentModel): DocumentModel => ({
  meta: { ...model.meta, watermark: marked(model.meta.watermark) },
  sections: model.sections.map((section) => ({
    ...section,
    header: section.header === null ? 'Draft' : `Draft · ${section.header}`,
  })),
});
