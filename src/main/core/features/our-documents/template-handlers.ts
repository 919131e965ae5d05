// The trust's own Word templates: what may stand in one, a starter, bringing one, taking it away.
import { basename } from 'node:path';
import type { Review } from '../../../../shared/domain/review.ts';
import { everyDocument } from '../../../../shared/domain/our-documents.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import type {
  PlaceholderView,
  templateContract,
} from '../../../../shared/ipc/our-documents.contract.ts';
import type { TemplateReport } from '../../../../shared/domain/template-report.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { aboutReview } from '../../documents/placeholders/about-review.ts';
import type {
  Placeholders,
  PlaceholderValue,
  PlaceholderValues,
} from '../../documents/placeholders/placeholder.ts';
import { renderDocx } from '../../documents/docx/render.ts';
import { checkTemplate } from '../../documents/template/check-template.ts';
import { starterModel } from '../../documents/template/starter.ts';
import { openWordPackage, templateLimitBytes } from '../../documents/template/word-package.ts';
import { textOfBlocks } from '../../../../shared/domain/document-model.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { readBytes } from '../../exchange/reading/read-json-file.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import type { DocumentKind } from '../document/register/document-kind.ts';
import { findDocument } from '../document/register/register.ts';
import { changeOurDocuments, templateFor } from './kept-settings.ts';
import { placeholdersOf, valuesFor } from './placeholder-values.ts';
import { lookOf, usualChoices } from './word-of.ts';

const wordKind: FileKind = { name: 'Word document', extensions: ['docx'] };
const templateKind: FileKind = { name: 'Word document', extensions: ['docx', 'dotx'] };

/** Undefined where there is no such document; null is the paper of every one. */
function kindFor(kindId: string): DocumentKind | null | undefined {
  if (kindId === everyDocument) return null;
  const kind = findDocument(kindId);
  return kind?.formats.includes('docx') === true ? kind : undefined;
}

type Taken = { step: string; fileName: string; report: TemplateReport };

function take(
  context: CoreContext,
  kindId: string,
  fileName: string,
  bytes: Uint8Array,
): Result<Taken, OwnFailure<'template.drop'>> {
  const kind = kindFor(kindId);
  if (kind === undefined) return err({ name: 'document-not-known' });
  const opened = openWordPackage(bytes);
  const checked = opened.ok ? checkTemplate(opened.value, placeholdersOf(kind)) : opened;
  if (!checked.ok) return err({ name: 'template-refused', refusal: checked.failure });
  const sha256 = context.ourFiles.put(bytes);
  const addedAt = context.now().toISOString();
  const kept = { kindId, sha256, fileName, sizeBytes: bytes.length, addedAt };
  const step = changeOurDocuments(context, (now) => ({
    ...now,
    templates: [...now.templates.filter((each) => each.kindId !== kindId), kept],
  }));
  return ok({ step, fileName, report: checked.value });
}

const longestShown = 160;
const shortened = (text: string): string =>
  text.length <= longestShown ? text : `${text.slice(0, longestShown - 1).trimEnd()}…`;

function wordsOf(value: PlaceholderValue | undefined): string {
  switch (value?.kind) {
    case undefined:
      return '';
    case 'text':
      return shortened(value.text.replaceAll('\n', ' · '));
    case 'list':
      return String(value.items.length);
    case 'blocks':
      return shortened(textOfBlocks(value.blocks).join(' · '));
  }
}

/** @param values of the first item, for what stands in a list; null where there is none to show. */
function viewsOf(known: Placeholders<never>, values: PlaceholderValues | null): PlaceholderView[] {
  return Object.entries(known).map(([name, { kind, about, isEssential, fields }]) => {
    const value = values?.[name];
    const first = value?.kind === 'list' ? (value.items[0] ?? null) : null;
    return {
      name,
      kind,
      about,
      isEssential,
      now: values === null ? null : wordsOf(value),
      fields: fields === null ? [] : viewsOf(fields, first),
    };
  });
}

function valuesFrom(
  context: CoreContext,
  review: Review,
  kind: DocumentKind,
): PlaceholderValues | null {
  // What cannot be made yet has nothing to show.
  if (kind.gaps(context, review).length > 0) return null;
  const choices = usualChoices(kind);
  return valuesFor(context, review, kind, choices, kind.compose(context, review, choices));
}

async function save(context: CoreContext, title: string, name: string, bytes: Uint8Array) {
  const path = await context.dialogs.chooseFileToSave(title, name, [wordKind]);
  if (path === null) return err({ name: 'cancelled' as const });
  const written = await writeFileSafely(path, bytes);
  return written.ok
    ? ok({ fileName: basename(path) })
    : err({ name: 'file-not-written' as const, code: written.failure.code });
}

export const templateHandlers: HandlersOf<typeof templateContract> = {
  'placeholder.list': (context, { kindId, reviewId }) => {
    const kind = kindFor(kindId);
    if (kind === undefined) return err({ name: 'document-not-known' });
    const review = reviewId === null ? null : context.store.reviews.find(reviewId);
    if (reviewId !== null && review === null) return err({ name: 'review-not-found' });
    const values = review === null || kind === null ? null : valuesFrom(context, review, kind);
    return ok(viewsOf(placeholdersOf(kind), values));
  },

  'template.choose': async (context, { kindId }) => {
    if (kindFor(kindId) === undefined) return err({ name: 'document-not-known' });
    const path = await context.dialogs.chooseFileToOpen('Choose a Word template', [templateKind]);
    if (path === null) return err({ name: 'cancelled' });
    const read = await readBytes(path, templateLimitBytes);
    if (read.ok) return take(context, kindId, basename(path), read.value);
    const { failure } = read;
    if (failure.name === 'file-unreadable') return err(failure);
    const mebibyte = 1024 * 1024;
    return err({
      name: 'template-refused',
      refusal:
        failure.name === 'file-too-large'
          ? {
              why: 'too-large',
              megabytes: Math.ceil(failure.bytes / mebibyte),
              limit: templateLimitBytes / mebibyte,
            }
          : { why: 'empty' },
    });
  },

  'template.drop': (context, { kindId, fileName, bytes }) =>
    take(context, kindId, basename(fileName), bytes),

  'template.remove': (context, { kindId }) => {
    if (templateFor(context, kindId) === null) return err({ name: 'template-not-found' });
    const step = changeOurDocuments(context, (now) => ({
      ...now,
      templates: now.templates.filter((each) => each.kindId !== kindId),
    }));
    return ok({ step });
  },

  'template.save-starter': async (context, { kindId }) => {
    const kind = kindFor(kindId);
    if (kind === undefined) return err({ name: 'document-not-known' });
    const model = starterModel({
      title: kind?.title ?? null,
      about: aboutReview as Placeholders<never>,
      own: kind?.placeholders ?? {},
      createdAt: context.now().toISOString(),
    });
    const look = lookOf(context, { isAnonymised: false });
    const name = fileNameOf(['Template', kind?.title ?? 'Every document'], '.docx');
    // The name comes through its placeholder.
    const bytes = await renderDocx(model, { ...look, trustName: '' });
    return save(context, 'Save the starter template', name, bytes);
  },

  'template.save-copy': (context, { kindId }) => {
    const kept = templateFor(context, kindId);
    const bytes = kept === null ? null : context.ourFiles.get(kept.sha256);
    if (kept === null || bytes === null) return err({ name: 'template-not-found' });
    return save(context, 'Save a copy of the template', kept.fileName, bytes);
  },
};
