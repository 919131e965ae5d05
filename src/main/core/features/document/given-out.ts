// What a file that may come back says of itself: of which review it is, and as which of the documents
// that were given out.
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import type { MadeDocument } from '../../../../shared/domain/made-document.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { DocumentKind } from './register/document-kind.ts';

/** A document that can be read back says of which review it is; the others say nothing of it. */
export const sayingItsOrigin = (
  model: DocumentModel,
  review: Review,
  kind: DocumentKind,
  { id, choices }: Pick<MadeDocument, 'id' | 'choices'>,
): DocumentModel =>
  kind.isReadBack === true
    ? {
        ...model,
        meta: {
          ...model.meta,
          origin: {
            reviewId: review.id,
            madeId: id,
            kindId: kind.id,
            isAnonymised: choices.isAnonymised,
          },
        },
      }
    : model;
