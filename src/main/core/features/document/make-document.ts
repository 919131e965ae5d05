// Makes one document with a person's choices: composed by its own recipe, then without names and
// marked as a draft where that was chosen, the same way for every document.
import type {
  DocumentChoices,
  DocumentFormat,
} from '../../../../shared/domain/document-choices.ts';
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import type { MadeDocument } from '../../../../shared/domain/made-document.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { withoutNames, withoutNamesIn } from '../../documents/given-out/anonymous.ts';
import { markedAsDraft } from '../../documents/given-out/draft.ts';
import { printOrderOf } from '../../documents/html/print-order.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { lookOf, wordOf } from '../our-documents/word-of.ts';
import { sayingItsOrigin } from './given-out.ts';
import { knownNames } from './known-names.ts';
import type { DocumentKind } from './register/document-kind.ts';
import { findDocument } from './register/register.ts';

export interface Chosen {
  readonly kindId: string;
  readonly choices: DocumentChoices;
}

type CannotBeMade = {
  readonly name: 'document-not-known' | 'document-not-ready' | 'choice-not-offered';
};

export function findChosen(
  context: CoreContext,
  review: Review,
  { kindId, choices }: Chosen,
): Result<DocumentKind, CannotBeMade> {
  const kind = findDocument(kindId);
  if (kind === null) return err({ name: 'document-not-known' });
  const isOffered =
    kind.audiences.some(({ id }) => id === choices.audience) &&
    kind.details.includes(choices.detail);
  if (!isOffered) return err({ name: 'choice-not-offered' });
  if (kind.gaps(context, review).length > 0) return err({ name: 'document-not-ready' });
  return ok(kind);
}

export function modelOf(
  context: CoreContext,
  review: Review,
  kind: DocumentKind,
  choices: DocumentChoices,
): DocumentModel {
  const plain = kind.compose(context, review, choices);
  const named = choices.isAnonymised ? withoutNames(plain, knownNames(context, review)) : plain;
  return choices.isDraft ? markedAsDraft(named) : named;
}

/**
 * A PDF is in our own design, with the trust's look.
 * @param note what is noted of it: a file that may come back says so of itself.
 * @returns null where nothing here can print a PDF.
 */
export async function bytesOf(
  context: CoreContext,
  review: Review,
  kind: DocumentKind,
  { choices, format }: { readonly choices: DocumentChoices; readonly format: DocumentFormat },
  note: Pick<MadeDocument, 'id' | 'choices'>,
): Promise<Uint8Array | null> {
  if (format === 'docx' || format === 'pdf') {
    const model = modelOf(context, review, kind, choices);
    return format === 'docx'
      ? wordOf(context, review, kind.id, sayingItsOrigin(model, review, kind, note), choices)
      : context.dialogs.printPdf(printOrderOf(model, lookOf(context, choices)));
  }
  const say = choices.isAnonymised
    ? withoutNamesIn(knownNames(context, review))
    : (text: string): string => text;
  return kind.makeFile(context, review, format, { choices, say });
}

/** "Larkfield Primary School - Action plan - Governors - draft" */
export function documentFileName(
  context: CoreContext,
  review: Review,
  kind: DocumentKind,
  { choices, format }: { readonly choices: DocumentChoices; readonly format: DocumentFormat },
): string {
  const audience = kind.audiences.find(({ id }) => id === choices.audience);
  return fileNameOf(
    [
      choices.isAnonymised ? '' : hostSchoolName(context, review),
      kind.title,
      kind.audiences.length > 1 ? (audience?.label ?? '') : '',
      choices.detail === 'short' && kind.details.length > 1 ? 'short' : '',
      choices.isAnonymised ? 'without names' : '',
      choices.isDraft ? 'draft' : '',
    ],
    `.${format}`,
  );
}
