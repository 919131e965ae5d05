// Gives a timetable or a briefing out as a Word file: saved where the person chooses, or opened at once.
import { useState } from 'react';
import type { Failure } from '../../../shared/ipc/contract.ts';
import type { TimetableDocument } from '../../../shared/ipc/timetable-document.contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useCommand } from '../../api/use-operation.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { planDocumentMessages } from '../../messages/plan-document.ts';
import { practicalMessages } from '../../messages/practical.ts';
import { saveEverything } from '../../ui/index.ts';

type Way = 'timetable.save-document' | 'timetable.open-document';

type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: FailureWords };

const { failures } = planDocumentMessages;
const { print } = practicalMessages;

function failureWords(
  way: Way,
  failure: Failure<'timetable.save-document'> | Failure<'timetable.open-document'>,
): FailureWords | null {
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'file-not-written': {
      const { title, whatToDo } =
        way === 'timetable.save-document' ? failures.notWritten : failures.notOpened;
      return { title, whatToDo: whatToDo(failure.code) };
    }
    case 'no-application':
      return failures.noApplication;
    case 'review-not-found':
      return failures.reviewNotFound;
    case 'no-briefings':
    case 'briefing-not-found':
      return { title: practicalMessages.briefings.gone, whatToDo: print.noBriefings };
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

export function usePrintOut(): {
  readonly outcome: Outcome;
  readonly printOut: (way: Way, document: TimetableDocument) => Promise<void>;
  readonly underWay: Way | null;
} {
  const reviewId = useReviewId();
  const save = useCommand('timetable.save-document');
  const open = useCommand('timetable.open-document');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'nothing' });

  const printOut = async (way: Way, document: TimetableDocument): Promise<void> => {
    setOutcome({ kind: 'nothing' });
    // What is still being typed belongs into the document.
    await saveEverything();
    const isSaving = way === 'timetable.save-document';
    const answer = await (isSaving ? save : open).run({ reviewId, document });
    if (answer.ok) {
      const said = isSaving ? print.savedAs : print.opened;
      setOutcome({ kind: 'done', words: said(answer.value.fileName) });
      return;
    }
    const words = failureWords(way, answer.failure);
    setOutcome(words === null ? { kind: 'nothing' } : { kind: 'failed', words });
  };

  const underWay = save.isPending
    ? 'timetable.save-document'
    : open.isPending
      ? 'timetable.open-document'
      : null;
  return { outcome, printOut, underWay };
}
