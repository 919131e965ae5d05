// A document of the cycle as the bytes of a Word file: in the trust's own template where it has one, else
// in our own design with the trust's name, colour and logo. A document without names is always in our
// plain design, since a letterhead names the school.
import type { DocumentChoices } from '../../../../shared/domain/document-choices.ts';
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { everyDocument, type KeptTemplate } from '../../../../shared/domain/our-documents.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import { renderDocx } from '../../documents/docx/render.ts';
import { ourOwnLook, type DocumentLook } from '../../documents/our-look/document-look.ts';
import { fillTemplate } from '../../documents/template/fill-template.ts';
import { openWordPackage, type WordPackage } from '../../documents/template/word-package.ts';
import type { DocumentKind } from '../document/register/document-kind.ts';
import { findDocument } from '../document/register/register.ts';
import { ourDocuments, templateFor } from './kept-settings.ts';
import { valuesFor } from './placeholder-values.ts';

export function lookOf(
  context: CoreContext,
  choices: Pick<DocumentChoices, 'isAnonymised'>,
): DocumentLook {
  const { look } = ourDocuments(context);
  if (choices.isAnonymised) return { ...ourOwnLook, colour: look.colour };
  const bytes = look.logo === null ? null : context.ourFiles.get(look.logo.sha256);
  return {
    trustName: look.trustName,
    colour: look.colour,
    logo: look.logo === null || bytes === null ? null : { ...look.logo, bytes },
  };
}

/** The template a document would be written in, opened; null where there is none that can be used. */
export function usableTemplate(
  context: CoreContext,
  kindId: string,
): { readonly kept: KeptTemplate; readonly file: WordPackage } | null {
  for (const each of [kindId, everyDocument]) {
    const kept = templateFor(context, each);
    const bytes = kept === null ? null : context.ourFiles.get(kept.sha256);
    const file = bytes === null ? null : openWordPackage(bytes);
    if (kept !== null && file?.ok === true) return { kept, file: file.value };
  }
  return null;
}

export const usualChoices = (kind: DocumentKind): DocumentChoices => ({
  audience: kind.audiences[0].id,
  detail: kind.details[0],
  isAnonymised: false,
  isDraft: false,
});

/** @param choices the usual ones where a screen of its own asks for none. */
export async function wordOf(
  context: CoreContext,
  review: Review,
  kindId: string,
  model: DocumentModel,
  choices?: DocumentChoices,
): Promise<Uint8Array> {
  const kind = findDocument(kindId);
  const chosen = choices ?? (kind === null ? null : usualChoices(kind));
  const look = lookOf(context, chosen ?? { isAnonymised: false });
  const template =
    kind === null || chosen === null || chosen.isAnonymised
      ? null
      : usableTemplate(context, kindId);
  if (template === null || kind === null || chosen === null) return renderDocx(model, look);
  const values = valuesFor(context, review, kind, chosen, model);
  return fillTemplate(template.file, values, model, look);
}
