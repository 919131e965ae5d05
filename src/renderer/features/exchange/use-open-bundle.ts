// Opening a colleague's bundle: the file, the words if this laptop does not know them, what came in.
import { useState } from 'react';
import type { BundleSender, TakenBundle } from '../../../shared/ipc/bundle.contract.ts';
import type { Answer } from '../../api/invoke.ts';
import { useCommand } from '../../api/use-operation.ts';
import type { FailureWords } from '../../messages/failures.ts';
import { saveEverything } from '../../ui/index.ts';
import { bundleFailureWords } from './bundle-failure-words.ts';

type BundleStep =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'asking';
      readonly token: string;
      readonly fileName: string;
      /** How often the words that were typed did not open it. */
      readonly wrongTries: number;
    }
  | {
      /** Locked for this laptop by somebody whose card is not here. */
      readonly kind: 'unknown-sender';
      readonly token: string;
      readonly sender: Extract<BundleSender, { by: 'no-card' }>;
    }
  | { readonly kind: 'failed'; readonly words: FailureWords }
  | { readonly kind: 'taken'; readonly taken: TakenBundle };

const nothing: BundleStep = { kind: 'nothing' };

export function useOpenBundle() {
  const [step, setStep] = useState<BundleStep>(nothing);
  const { run, isPending } = useCommand('bundle.open');

  const show = (answer: Answer<'bundle.open'>): void => {
    if (answer.ok) {
      setStep({ kind: 'taken', taken: answer.value });
      return;
    }
    const { failure } = answer;
    switch (failure.name) {
      case 'cancelled':
        setStep(nothing);
        return;
      case 'passphrase-needed':
      case 'wrong-passphrase': {
        const { token, fileName } = failure;
        const isWrong = failure.name === 'wrong-passphrase';
        setStep((before) => ({
          kind: 'asking',
          token,
          fileName,
          wrongTries: (before.kind === 'asking' ? before.wrongTries : 0) + (isWrong ? 1 : 0),
        }));
        return;
      }
      case 'sender-unknown':
        setStep({ kind: 'unknown-sender', token: failure.token, sender: failure.sender });
        return;
      default:
        setStep({ kind: 'failed', words: bundleFailureWords(failure) });
    }
  };

  return {
    step,
    isPending,
    close: () => setStep(nothing),
    /** Asks for a file. */
    open: async () => {
      setStep(nothing);
      // What is still being typed is there before theirs comes beside it.
      await saveEverything();
      show(await run({}));
    },
    /** Goes on with a file that was chosen elsewhere. */
    openWaiting: async (token: string) => {
      setStep(nothing);
      await saveEverything();
      show(await run({ token }));
    },
    acceptSender: async (token: string) => show(await run({ token, isSenderAccepted: true })),
    tryWords: async (token: string, passphrase: string) => show(await run({ token, passphrase })),
  };
}

export type BundleOpening = ReturnType<typeof useOpenBundle>;
