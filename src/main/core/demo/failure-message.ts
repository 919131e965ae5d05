// Says a failure in a sentence with what to do next, for the person who started the program.
import type { Failure } from '../../../shared/ipc/contract.ts';

type OpenFailure = Failure<'review-file.open'>;
type SaveFailure = Failure<'document.save-plan'> | Failure<'review-file.save'>;
export type DemoFailure = OpenFailure | SaveFailure;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

const codes: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'this account may not read or write it',
  EPERM: 'this account may not read or write it',
  EISDIR: 'it is a folder',
  NOT_A_FILE: 'it is not an ordinary file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of its path is a file and no folder',
};

const reasonOf = (code: string): string => codes[code] ?? `the system answered ${code}`;

export function failureMessage(failure: DemoFailure): string {
  switch (failure.name) {
    case 'file-unreadable':
      return `The file could not be read: ${reasonOf(failure.code)}. Check the path and try again.`;
    case 'file-too-large':
      return `The file has ${megabytes(failure.bytes)}; a review file has at most ${megabytes(failure.limitBytes)}. Check that it is the right file.`;
    case 'file-empty':
      return 'The file is empty. Ask whoever sent it to send it again.';
    case 'file-not-json':
      return failure.isCutOff
        ? 'The file ends in the middle: its end was lost on the way. Ask whoever sent it to send it again.'
        : 'The file is not a review file: it is not written in JSON. Choose a file that Fieldfare saved.';
    case 'file-not-ours':
      if (failure.format === 'fieldfare-self-review') {
        return 'The file is a self-review. Open the application, then the review it belongs to, and bring it in under Self-review.';
      }
      return failure.format === null
        ? 'The file does not say that it is a review file. Choose a file that Fieldfare saved.'
        : `The file is of the format "${failure.format}", which Fieldfare does not read. Choose a file that Fieldfare saved.`;
    case 'file-from-newer-version':
      return `The file is of version ${failure.formatVersion}; this Fieldfare reads up to version ${failure.known}. Install the newest Fieldfare and open it again.`;
    case 'file-wrong-shape': {
      const said = failure.problems.map(({ where, what }) => `${where || 'the file'} ${what}`);
      return `The file says that it is a review file but has another shape: ${said.join('; ')}. Ask whoever made it to correct it.`;
    }
    case 'review-here-already':
      return `A different version of "${failure.title}" is here already.`;
    case 'file-is-a-bundle':
      return 'The file is a bundle of a colleague, locked with the words their team uses. Open it in the application.';
    case 'file-not-written':
      return `The document could not be written: ${failure.code === 'ENOENT' ? 'there is no such folder' : reasonOf(failure.code)}. Choose another folder with --out.`;
    case 'cancelled':
    case 'file-no-longer-waiting':
      return 'No file was chosen.';
    case 'review-not-found':
      return 'The review is no longer here.';
    case 'store-failed':
      return `The database could not be written (${failure.reason}). Check that the disk has room.`;
    case 'invalid-input':
    case 'interrupted':
    case 'stopped':
    case 'defect':
      return 'Fieldfare made a mistake. What it was is written above this line.';
  }
}
