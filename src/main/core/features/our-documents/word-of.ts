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
import { holdsWholeDocument } from '../../documents/template/check-template.ts';
import { fillTemplate } from '../../documents/template/fill-template.ts';
import { openWordPackage, type WordPackage } from '../../documents/template/word-package.ts';
import type { DocumentKind } from '../document/register/document-kind.ts';
import { findDocument } from '../document/register/register.ts';
import { ourDocuments, templateFor } from './kept-settings.ts';
import { placeholdersOf, valuesFor } from './placeholder-values.ts';

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

function opened(context: CoreContext, kindId: string): UsableTemplate | null {
  const kept = templateFor(context, kindId);
  const bytes = kept === null ? null : context.ourFiles.get(kept.sha256);
  const file = bytes === null ? null : openWordPackage(bytes);
  if (kept === null || file?.ok !== true) return null;
  const known = placeholdersOf(findDocument(kindId));
  return { kept, file: file.value, isWhole: holdsWholeDocument(file.value, known) };
}

interface UsableTemplate {
  readonly kept: KeptTemplate;
  readonly file: WordPackage;
  /** It has a place for all that Fieldfare would write, whoever reads it. */
  readonly isWhole: boolean;
}

/** What a document could be written in: its own template, and the letterhead; null where there is none. */
export function usableTemplates(context: CoreContext, kindId: string) {
  return { own: opened(context, kindId), letterhead: opened(context, everyDocument) };
}

function templateOf(
  context: CoreContext,
  { id, templateFor: meant }: DocumentKind,
  { audience, detail, isAnonymised }: DocumentChoices,
): UsableTemplate | null {
  if (isAnonymised) return null;
  const { own, letterhead } = usableTemplates(context, id);
  const isMeant = meant.audiences.includes(audience) && meant.detail === detail;
  return own !== null && (isMeant || own.isWhole) ? own : letterhead;
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
  const template = kind === null || chosen === null ? null : templateOf(context, kind, chosen);
  if (template === null || kind === null || chosen === null) return renderDocx(model, look);
  const values = valuesFor(context, review, kind, chosen, model);
  return fillTemplate(template.file, values, model, look);
}
