// Says why a sheet was not taken in or filed, and what to do next. Cancelling is no failure.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { evidenceSheetMessages } from '../../messages/evidence-sheet.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { startMessages } from '../../messages/start.ts';

export type SheetFailure = Exclude<
  | Failure<'evidence-sheet.open'>
  | Failure<'evidence-sheet.file'>
  | Failure<'evidence-sheet.save-blank'>,
  { name: 'cancelled' }
>;

const { failures } = evidenceSheetMessages;

export function sheetFailureWords(failure: SheetFailure): FailureWords {
  switch (failure.name) {
    case 'file-unreadable':
      return startMessages.failures.unreadable(failure.code);
    case 'file-not-written':
      return startMessages.failures.notWritten(failure.code);
    case 'review-not-found':
      return startMessages.failures.reviewNotFound;
    case 'sheet-too-large':
      return failures.tooLarge(failure.bytes, failure.limitBytes);
    case 'sheet-too-many-rows':
      return failures.tooManyRows(failure.rows, failure.limit);
    case 'sheet-empty':
      return failures.empty;
    case 'not-a-sheet':
      return failure.isWorkbook ? failures.workbook : failures.notASheet;
    case 'sheet-damaged':
      return failures.damaged;
    case 'sheet-locked':
      return failures.locked;
    case 'sheet-with-macros':
      return failures.withMacros;
    case 'sheet-swells':
      return failures.swells;
    case 'sheet-without-notes':
      return failures.withoutNotes(failure.headings);
    case 'person-not-found':
      return failures.personGone;
    case 'sheet-no-longer-open':
      return failures.noLongerOpen;
    case 'row-cannot-be-filed':
      return failures.row(failure.row);
    case 'invalid-input':
    case 'store-failed':
    case 'interrupted':
    case 'stopped':
    case 'defect':
      return commonFailureWords(failure);
    default:
      return assertNever(failure);
  }
}
