// Opening a file: the question to ask when the review is here already, the account of what came in,
// and the reason when nothing did.
import { useState } from 'react';
import type { ReviewId } from '../../../shared/domain/ids.ts';
import type { OpenedFile } from '../../../shared/ipc/review.contract.ts';
import type { Answer } from '../../api/invoke.ts';
import { useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useCommand } from '../../api/use-operation.ts';
import type { FailureWords } from '../../messages/failures.ts';
import { startMessages } from '../../messages/start.ts';
import { useToasts } from '../../ui/index.ts';
import { useOpenBundle } from '../exchange/index.ts';
import { openFailureWords } from '../review-file/index.ts';

export type OpeningStep =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'report'; readonly opened: OpenedFile }
  | { readonly kind: 'here-already'; readonly reviewId: ReviewId; readonly title: string }
  | { readonly kind: 'failed'; readonly words: FailureWords };

const nothing: OpeningStep = { kind: 'nothing' };

export function useOpenFile() {
  const [step, setStep] = useState<OpeningStep>(nothing);
  const bundle = useOpenBundle();
  const open = useCommand('review-file.open');
  const openSample = useCommand('review-file.open-sample');
  const go = useGo();
  const toasts = useToasts();

  const show = async (
    answer: Answer<'review-file.open'> | Answer<'review-file.open-sample'>,
  ): Promise<void> => {
    if (answer.ok) {
      const { reviewId, wasHereAlready } = answer.value;
      if (!wasHereAlready || reviewId === null) setStep({ kind: 'report', opened: answer.value });
      else {
        toasts.show({ words: startMessages.hereAlready.unchanged });
        go(paths.review(reviewId));
      }
      return;
    }
    const { failure } = answer;
    if (failure.name === 'cancelled') return;
    if (failure.name === 'review-here-already') {
      setStep({ kind: 'here-already', reviewId: failure.reviewId, title: failure.title });
    } else if (failure.name === 'file-is-a-bundle') {
      await bundle.openWaiting(failure.token);
    } else setStep({ kind: 'failed', words: openFailureWords(failure) });
  };

  return {
    step,
    bundle,
    isPending: open.isPending || openSample.isPending || bundle.isPending,
    close: () => setStep(nothing),
    openFile: async () => {
      setStep(nothing);
      bundle.close();
      await show(await open.run({}));
    },
    /** One that was double-clicked or dropped. */
    openHanded: async (token: string) => await show(await open.run({ handed: token })),
    addCopy: async () => {
      setStep(nothing);
      await show(await open.run({ whenHere: 'add-a-copy' }));
    },
    /** The sample needs no account of itself: it is there to be looked at. */
    trySample: async () => {
      setStep(nothing);
      const answer = await openSample.run({});
      if (answer.ok && answer.value.reviewId !== null) go(paths.review(answer.value.reviewId));
      else await show(answer);
    },
  };
}
