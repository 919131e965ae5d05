// Sharing in a folder: choosing it, the words if this laptop does not know them, and why it did not
// go on.
import { useState } from 'react';
import type { ReviewId } from '../../../shared/domain/ids.ts';
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { useCommand } from '../../api/use-operation.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { folderMessages } from '../../messages/folder.ts';
import { startMessages } from '../../messages/start.ts';
import { saveEverything } from '../../ui/index.ts';

type FolderFailure = Failure<'folder.choose'> | Failure<'folder.join'> | Failure<'folder.look'>;

type FolderStep =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'asking';
      readonly token: string;
      readonly folderName: string;
      readonly problem: string | null;
    }
  | { readonly kind: 'failed'; readonly words: FailureWords };

const nothing: FolderStep = { kind: 'nothing' };
const { failures, join } = folderMessages;

function stepAfter(failure: FolderFailure): FolderStep {
  const failed = (words: FailureWords): FolderStep => ({ kind: 'failed', words });
  switch (failure.name) {
    case 'cancelled':
      return nothing;
    case 'passphrase-needed':
    case 'wrong-passphrase':
    case 'review-not-come-yet': {
      const { token, folderName } = failure;
      const problem = { 'wrong-passphrase': join.wrong, 'review-not-come-yet': join.notComeYet };
      const told = failure.name === 'passphrase-needed' ? null : problem[failure.name];
      return { kind: 'asking', token, folderName, problem: told };
    }
    case 'folder-unreadable':
      return failed(failures.unreadable);
    case 'folder-not-writable':
      return failed(failures.notWritable);
    case 'folder-without-review':
      return failed(failures.withoutReview(failure.folderName));
    case 'copy-not-shared':
      return failed(failures.copyNotShared);
    case 'folder-no-longer-chosen':
      return failed(failures.noLongerChosen);
    case 'not-shared':
      return failed(failures.notShared);
    case 'review-not-found':
      return failed(startMessages.failures.reviewNotFound);
    case 'invalid-input':
    case 'store-failed':
    case 'interrupted':
    case 'stopped':
    case 'defect':
      return failed(commonFailureWords(failure));
    default:
      return assertNever(failure);
  }
}

export function useSharedFolder(onJoined: (reviewId: ReviewId) => void) {
  const [step, setStep] = useState<FolderStep>(nothing);
  const choosing = useCommand('folder.choose');
  const joining = useCommand('folder.join');
  const looking = useCommand('folder.look');

  const joinWith = async (token: string | null, passphrase: string | null): Promise<void> => {
    await saveEverything();
    const answer = await joining.run({ token, passphrase });
    setStep(answer.ok ? nothing : stepAfter(answer.failure));
    if (answer.ok) onJoined(answer.value.reviewId);
  };

  return {
    step,
    isPending: choosing.isPending || joining.isPending,
    isLooking: looking.isPending,
    close: () => setStep(nothing),
    choose: async (reviewId: ReviewId) => {
      setStep(nothing);
      // What is still being typed goes into the folder too.
      await saveEverything();
      const answer = await choosing.run({ reviewId });
      setStep(answer.ok ? nothing : stepAfter(answer.failure));
    },
    look: async (reviewId: ReviewId) => {
      await saveEverything();
      const answer = await looking.run({ reviewId });
      setStep(answer.ok ? nothing : stepAfter(answer.failure));
    },
    joinOne: async () => {
      setStep(nothing);
      await joinWith(null, null);
    },
    tryWords: joinWith,
  };
}

export type FolderSharing = ReturnType<typeof useSharedFolder>;
