// What came of changing how our documents look, in words. Cancelling is no failure.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { commonFailureWords, isCommonFailure, type FailureWords } from '../../messages/failures.ts';
import { ourDocumentsMessages } from '../../messages/our-documents.ts';

const { failures } = ourDocumentsMessages;

type Changing =
  | 'our-documents.choose-logo'
  | 'our-documents.drop-logo'
  | 'our-documents.remove-logo'
  | 'our-documents.save-file'
  | 'our-documents.open-file'
  | 'template.choose'
  | 'template.drop'
  | 'template.remove'
  | 'template.save-starter'
  | 'template.save-copy';

/** Null where there is nothing to say. */
export function failureWords(
  failure: { [Name in Changing]: Failure<Name> }[Changing],
): FailureWords | null {
  if (isCommonFailure(failure)) return commonFailureWords(failure);
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'file-unreadable':
      return failures.unreadable(failure.code);
    case 'file-not-written':
      return failures.notWritten(failure.code);
    case 'template-refused':
      return 'fileName' in failure
        ? failures.refusedInFile(failure.fileName, failure.refusal)
        : failures.refused(failure.refusal);
    case 'logo-refused':
      return failures.logo(failure.reason);
    case 'document-not-known':
      return failures.notKnown;
    case 'template-not-found':
      return failures.notThere;
    case 'no-logo':
      return failures.noLogo;
    case 'nothing-to-share':
      return failures.nothing;
    case 'not-our-documents':
      return failures.notOurs;
    case 'our-documents-damaged':
      return failures.sharedDamaged;
    case 'our-documents-newer':
      return failures.newer;
    default:
      return assertNever(failure);
  }
}
