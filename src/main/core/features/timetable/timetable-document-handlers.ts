// The timetable and the briefings given out: looked at, saved as Word, opened in Word.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import type {
  TimetableDocument,
  timetableDocumentContract,
} from '../../../../shared/ipc/timetable-document.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { renderDocx } from '../../documents/docx/render.ts';
import { composeBriefings, longBriefings } from '../../documents/timetable/compose-briefings.ts';
import { composeTimetable } from '../../documents/timetable/compose-timetable.ts';
import { forHost } from '../../documents/timetable/facts.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { plainNoteOf, recordMade, type MadeNote } from '../document/note-made.ts';
import { lookOf, wordOf } from '../our-documents/word-of.ts';
import { briefingFacts, timetableFacts } from './printed-facts.ts';

const wordKind: FileKind = { name: 'Word document', extensions: ['docx'] };

interface Made {
  readonly note: MadeNote;
  readonly model: DocumentModel;
  readonly longBriefings: string[];
  readonly fileName: string;
}

function make(context: CoreContext, review: Review, document: TimetableDocument) {
  const named = (what: string): string =>
    fileNameOf([hostSchoolName(context, review), what], '.docx');
  // The documents page gives out the same ones, and hears of these.
  const note = (kindId: string, audience: string): MadeNote =>
    plainNoteOf(context, review, kindId, audience);
  const timetable = (model: DocumentModel, what: string, audience: string) =>
    ok<Made>({
      note: note('timetable', audience),
      model,
      longBriefings: [],
      fileName: named(what),
    });
  switch (document.kind) {
    case 'team':
      return timetable(
        composeTimetable(timetableFacts(context, review)),
        'Timetable, team',
        'team',
      );
    case 'host':
      return timetable(
        composeTimetable(forHost(timetableFacts(context, review))),
        'Timetable, school',
        'host',
      );
    case 'briefing':
    case 'briefings': {
      const id = document.kind === 'briefing' ? document.briefingId : null;
      const facts = briefingFacts(context, review, id);
      const [first] = facts.briefings;
      if (first === undefined) {
        return err({
          name: id === null ? ('no-briefings' as const) : ('briefing-not-found' as const),
        });
      }
      return ok<Made>({
        note: note('briefings', 'host'),
        model: composeBriefings(facts),
        longBriefings: longBriefings(facts),
        fileName: named(id === null ? 'Briefings' : `Briefing, ${first.audience}`),
      });
    }
  }
}

const audienceOf: Readonly<Record<TimetableDocument['kind'], readonly [string, string]>> = {
  team: ['timetable', 'team'],
  host: ['timetable', 'host'],
  briefing: ['briefings', 'host'],
  briefings: ['briefings', 'host'],
};

/** One briefing by itself is in our own design: a template is for all of them. */
async function bytesOf(
  context: CoreContext,
  review: Review,
  { kind }: TimetableDocument,
  model: DocumentModel,
): Promise<Uint8Array> {
  const [kindId, audience] = audienceOf[kind];
  const choices = { audience, detail: 'full', isAnonymised: false, isDraft: false } as const;
  return kind === 'briefing'
    ? renderDocx(model, lookOf(context, choices))
    : wordOf(context, review, kindId, model, choices);
}

async function write(path: string, bytes: Uint8Array) {
  const written = await writeFileSafely(path, bytes);
  return written.ok
    ? ok({ fileName: basename(path) })
    : err({ name: 'file-not-written' as const, code: written.failure.code });
}

function makeFolder(path: string) {
  try {
    mkdirSync(path, { recursive: true });
    return ok({});
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    return err({ name: 'file-not-written' as const, code });
  }
}

export const timetableDocumentHandlers: HandlersOf<typeof timetableDocumentContract> = {
  'timetable.preview-document': (context, { reviewId, document }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const made = make(context, review, document);
    if (!made.ok) return made;
    return ok({ model: made.value.model, longBriefings: made.value.longBriefings });
  },

  'timetable.save-document': async (context, { reviewId, document }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const made = make(context, review, document);
    if (!made.ok) return made;
    const { note, model, fileName } = made.value;
    const path = await context.dialogs.chooseFileToSave('Save as Word', fileName, [wordKind]);
    if (path === null) return err({ name: 'cancelled' });
    const written = await write(path, await bytesOf(context, review, document, model));
    if (written.ok) recordMade(context, review, note, written.value.fileName);
    return written;
  },

  'timetable.open-document': async (context, { reviewId, document }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const made = make(context, review, document);
    if (!made.ok) return made;
    const folder = makeFolder(context.outputPath);
    if (!folder.ok) return folder;
    // A name of its own each time: Word keeps the one that is open locked.
    const stamp = context.now().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-');
    const fileName = made.value.fileName.replace(/\.docx$/, ` - ${stamp}.docx`);
    const bytes = await bytesOf(context, review, document, made.value.model);
    const written = await write(join(context.outputPath, fileName), bytes);
    if (!written.ok) return written;
    const isOpen = await context.dialogs.openInItsApplication(join(context.outputPath, fileName));
    if (!isOpen) return err({ name: 'no-application' });
    recordMade(context, review, made.value.note, fileName);
    return written;
  },
};
