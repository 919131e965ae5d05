// Opens a file a person chose: reads it, tells what it is, and takes it in. Until the last step
// nothing is written, so a failure leaves everything as it was.
import type { OpenedFile } from '../../../shared/ipc/review.contract.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CoreContext } from '../context.ts';
import { loadLenses } from '../resources.ts';
import { countReviewFile, countVisitFile } from './count-by-kind.ts';
import type { ChosenFile } from './reading/chosen-file.ts';
import { createFileNotes, type FileNotes, type ShapeProblem } from './reading/file-notes.ts';
import { maximumDepth, safeJson } from './reading/plain-json.ts';
import { readJsonFile, type ReadFailure } from './reading/read-json-file.ts';
import { recognise, type HeadingFailure, type RecognisedFile } from './recognise.ts';
import { copyWithNewIds } from './review-file/copy-review.ts';
import { readReviewFile } from './review-file/read-review-file.ts';
import { countCharterFile, readCharter } from './sample/read-charter.ts';
import { countPartnershipFile, readPartnership } from './sample/read-partnership.ts';
import { readVisit } from './sample/read-visit.ts';
import {
  openWhatIsHere,
  reviewOfFile,
  takeInReview,
  type HereAlready,
  type ReviewInFile,
  type WhenHere,
} from './take-in-review.ts';
import { takeInCharter, takeInPartnership } from './take-in-document.ts';

export type OpenFailure = ReadFailure | HeadingFailure | HereAlready;

const wrongShape = (problems: ShapeProblem[]) =>
  err({ name: 'file-wrong-shape' as const, problems });

function reviewIn(file: RecognisedFile, sha256: string, notes: FileNotes): ReviewInFile | null {
  const { format, fields } = file;
  if (format === 'fieldfare-review') {
    const content = readReviewFile(fields, notes);
    if (content === null) return null;
    const copy = (seed: string) => copyWithNewIds(content, seed);
    const held = countReviewFile(fields);
    return { format, held, notes, sha256, content, copy, hasSurroundings: true };
  }
  return {
    format,
    held: countVisitFile(fields),
    notes,
    sha256,
    content: readVisit(fields, notes),
    copy: (seed) => readVisit(fields, createFileNotes(), seed),
    hasSurroundings: false,
  };
}

/** @throws StoreError, and then nothing has changed. */
export async function openFile(
  context: CoreContext,
  chosen: ChosenFile,
  whenHere: WhenHere,
): Promise<Result<OpenedFile, OpenFailure>> {
  const read = await readJsonFile(chosen);
  if (!read.ok) return read;
  const { sha256 } = read.value;
  const safe = safeJson(read.value.json);
  if (safe === null) {
    return wrongShape([{ where: '', what: `is nested more than ${maximumDepth} levels deep` }]);
  }
  const recognised = recognise(safe.value);
  if (!recognised.ok) return recognised;
  const file = recognised.value;
  const { format, fields } = file;
  const notes = createFileNotes();

  switch (format) {
    case 'fieldfare-review':
    case 'fieldfare-sample-visit': {
      const before = reviewOfFile(context, sha256);
      if (before !== null) return ok(openWhatIsHere(context, before.reviewId, before.report));
      const review = reviewIn(file, sha256, notes);
      if (review === null || notes.problems().length > 0) return wrongShape(notes.problems());
      return takeInReview(context, review, whenHere);
    }
    case 'fieldfare-sample-partnership': {
      const content = readPartnership(fields, notes);
      if (notes.problems().length > 0) return wrongShape(notes.problems());
      const held = countPartnershipFile(fields);
      return ok(takeInPartnership(context, { format, held, notes, sha256, content }));
    }
    case 'fieldfare-sample-charter': {
      const content = readCharter(fields, notes, loadLenses(context.resourcesPath));
      if (notes.problems().length > 0) return wrongShape(notes.problems());
      const held = countCharterFile(fields);
      return ok(takeInCharter(context, { format, held, notes, sha256, content }));
    }
  }
}
