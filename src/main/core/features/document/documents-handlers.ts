// The documents of the cycle: listed, previewed, saved one by one or as a pack, and noted as sent.
import { zipSync } from 'fflate';
import type { DocumentFormat } from '../../../../shared/domain/document-choices.ts';
import type { MadeDocument } from '../../../../shared/domain/made-document.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { documentsContract } from '../../../../shared/ipc/document.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { listDocuments } from './list-documents.ts';
import { bytesOf, documentFileName, findChosen, modelOf, type Chosen } from './make-document.ts';
import { noteOf, recordMade } from './note-made.ts';
import type { DocumentKind } from './register/document-kind.ts';

const fileKinds: Readonly<Record<DocumentFormat, FileKind>> = {
  docx: { name: 'Word document', extensions: ['docx'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
  ics: { name: 'Calendar file', extensions: ['ics'] },
  pptx: { name: 'Slides', extensions: ['pptx'] },
};
const zipKind: FileKind = { name: 'Zip file', extensions: ['zip'] };

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

type Order = Chosen & { readonly format: DocumentFormat };

function findOrdered(context: CoreContext, review: Review, order: Order) {
  const kind = findChosen(context, review, order);
  if (!kind.ok || kind.value.formats.includes(order.format)) return kind;
  return err({ name: 'choice-not-offered' as const });
}

/** Two of one name in a pack would be one. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  for (let number = 2, free = name; ; number += 1) {
    if (!taken.has(free.toLowerCase())) return free;
    free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  }
}

export const documentsHandlers: HandlersOf<typeof documentsContract> = {
  'document.list': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(listDocuments(context, review));
  },

  'document.preview': (context, { reviewId, ...chosen }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const kind = findChosen(context, review, chosen);
    return kind.ok ? ok(modelOf(context, review, kind.value, chosen.choices)) : kind;
  },

  'document.save': async (context, { reviewId, ...order }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const kind = findOrdered(context, review, order);
    if (!kind.ok) return kind;
    const path = await context.dialogs.chooseFileToSave(
      `Save: ${kind.value.title}`,
      documentFileName(context, review, kind.value, order),
      [fileKinds[order.format]],
    );
    if (path === null) return err({ name: 'cancelled' });
    const note = noteOf(context, review, kind.value, order);
    const bytes = await bytesOf(context, review, kind.value, order, note);
    if (bytes === null) return err({ name: 'pdf-not-made' });
    const written = await writeFileSafely(path, bytes);
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    const fileName = baseName(path);
    return ok({ fileName, madeId: recordMade(context, review, note, fileName) });
  },

  'document.save-pack': async (context, { reviewId, documents }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const kinds: DocumentKind[] = [];
    for (const order of documents) {
      const kind = findOrdered(context, review, order);
      if (!kind.ok) return kind;
      kinds.push(kind.value);
    }
    const path = await context.dialogs.chooseFileToSave(
      'Save all documents as a pack',
      fileNameOf([hostSchoolName(context, review), 'Documents'], '.zip'),
      [zipKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const entries: Record<string, Uint8Array> = {};
    const notes: MadeDocument[] = [];
    const taken = new Set<string>();
    for (const [index, order] of documents.entries()) {
      const kind = kinds[index];
      if (kind === undefined) continue;
      const name = freeName(documentFileName(context, review, kind, order), taken);
      taken.add(name.toLowerCase());
      const note = noteOf(context, review, kind, order);
      const bytes = await bytesOf(context, review, kind, order, note);
      if (bytes === null) return err({ name: 'pdf-not-made' });
      notes.push({ ...note, fileName: name });
      entries[name] = bytes;
    }
    // Word files are zips themselves: packing them again costs time and saves nothing.
    const pack = zipSync(entries, { level: 0, mtime: new Date(1980, 0, 1) });
    const written = await writeFileSafely(path, pack);
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    context.funnel.record(reviewId, (doc) => {
      for (const { id, ...noted } of notes) writeEntity(doc, 'made-document', id, noted);
    });
    return ok({ fileName: baseName(path), count: notes.length });
  },

  'document.change-made': ({ store, funnel }, { reviewId, madeId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'made-document', madeId) === null) {
      return err({ name: 'made-document-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'made-document', madeId, change));
    return ok({});
  },
};
