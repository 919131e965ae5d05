// What went wrong where any operation can go wrong, and what to do about it. Failures of a single
// operation are worded by the screen that runs it.
import type { Failure } from '../../shared/ipc/contract.ts';
import { assertNever } from '../../shared/lib/result.ts';

/** `app.info` declares no failure of its own, so its failures are the common ones. */
export type CommonFailure = Failure<'app.info'>;

export interface FailureWords {
  readonly title: string;
  readonly whatToDo: string;
}

type StoreReason = Extract<CommonFailure, { name: 'store-failed' }>['reason'];

function storeWords(reason: StoreReason): FailureWords {
  switch (reason) {
    case 'disk-full':
      return {
        title: 'Not saved: this computer’s disk is full',
        whatToDo:
          'Delete or move some files you no longer need, then try again. Nothing saved before is lost.',
      };
    case 'read-only':
      return {
        title: 'Not saved: Fieldfare may not write to its own folder',
        whatToDo:
          'Ask whoever looks after this laptop to let your account write to the folder Fieldfare keeps its data in.',
      };
    case 'damaged':
      return {
        title: 'The file Fieldfare keeps your reviews in is damaged',
        whatToDo:
          'Nothing more is written to it. Close Fieldfare, and ask whoever looks after this laptop to make a copy of the folder Fieldfare keeps its data in before anything else is tried. A review file you saved opens on any laptop.',
      };
    case 'newer-version':
      return {
        title: 'These reviews were last opened with a newer Fieldfare',
        whatToDo: 'Install the newer version on this laptop. Nothing has been changed.',
      };
    case 'input-output':
      return {
        title: 'Not saved: the disk did not take the change',
        whatToDo:
          'Try again. If it goes on, copy what you typed somewhere safe and have the disk looked at.',
      };
    default:
      return assertNever(reason);
  }
}

export function commonFailureWords(failure: CommonFailure): FailureWords {
  switch (failure.name) {
    case 'invalid-input':
      return {
        title: 'Fieldfare could not take that in',
        whatToDo: 'Nothing was changed. Look at what you typed last, and try again.',
      };
    case 'store-failed':
      return storeWords(failure.reason);
    case 'interrupted':
      return {
        title: 'Fieldfare had to start a part of itself again',
        whatToDo: 'Please try once more. What was saved before is still there.',
      };
    case 'stopped':
      return {
        title: 'Stopped',
        whatToDo: 'Nothing was written and nothing was changed. Begin again when you like.',
      };
    case 'defect':
      return {
        title: 'Something went wrong in Fieldfare',
        whatToDo: `Please try again. If it goes on, tell us the reference ${failure.reference}.`,
      };
    default:
      return assertNever(failure);
  }
}

const commonNames: ReadonlySet<string> = new Set<CommonFailure['name']>([
  'invalid-input',
  'store-failed',
  'interrupted',
  'stopped',
  'defect',
]);

export const isCommonFailure = (failure: { readonly name: string }): failure is CommonFailure =>
  commonNames.has(failure.name);
