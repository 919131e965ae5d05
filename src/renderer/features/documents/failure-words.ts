// What came of giving documents out, in words. Cancelling is no failure.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { documentsMessages } from '../../messages/documents.ts';
import { commonFailureWords, isCommonFailure, type FailureWords } from '../../messages/failures.ts';

const { failures } = documentsMessages;

type Given = {
  [Name in GivingOut]: Failure<Name>;
}[GivingOut];
type GivingOut =
  'document.save' | 'document.save-pack' | 'document.preview' | 'document.change-made';

/** Null where there is nothing to say. */
export function failureWords(failure: Given): FailureWords | null {
  if (isCommonFailure(failure)) return commonFailureWords(failure);
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'file-not-written':
      return {
        title: failures.notWritten.title,
        whatToDo: failures.notWritten.whatToDo(failure.code),
      };
    case 'pdf-not-made':
      return failures.noPdf;
    case 'document-not-known':
      return failures.notKnown;
    case 'document-not-ready':
      return failures.notReady;
    case 'choice-not-offered':
      return failures.notOffered;
    case 'made-document-not-found':
      return failures.madeNotFound;
    case 'review-not-found':
      return failures.reviewNotFound;
    default:
      return assertNever(failure);
  }
}
