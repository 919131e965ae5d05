// The words of bringing in a self-review from a file, and of giving it out.
import type { OtherFileKind } from '../../shared/ipc/self-review.contract.ts';
import type { FailureWords } from './failures.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const other: Readonly<Record<OtherFileKind, FailureWords>> = {
  'old-word': {
    title: 'This is an old Word file, or one with a password',
    whatToDo:
      'Nothing was changed. Open it in Word, take the password away if it has one, and save it as “Word document (.docx)”.',
  },
  workbook: {
    title: 'This is a workbook',
    whatToDo: 'Nothing was changed. Open it in Excel and save the sheet with the answers as CSV.',
  },
  'open-document': {
    title: 'This is an OpenDocument file',
    whatToDo: 'Nothing was changed. Open it and save it as “Word document (.docx)”.',
  },
  pdf: {
    title: 'This is a PDF',
    whatToDo:
      'Nothing was changed. Ask for the Word document it was made from, or open the PDF in Word and save it as .docx.',
  },
  'rich-text': {
    title: 'This is a rich text file',
    whatToDo: 'Nothing was changed. Open it in Word and save it as “Word document (.docx)”.',
  },
  other: {
    title: 'This file is not a self-review',
    whatToDo:
      'Nothing was changed. Choose a Word document (.docx), a sheet saved as CSV, or the file another Fieldfare saved.',
  },
};

export const bringInMessages = {
  title: 'Bring in a self-review',
  back: 'Back to the self-review',
  intro:
    'From a Word document, a sheet saved as CSV, or the file another Fieldfare sent. You see what was understood, prompt by prompt, before anything is filed.',
  empty: {
    title: 'No file chosen yet',
    body: 'Choose the self-review the school already has. A table or headings will do, in its own order; what cannot be placed is shown to you and never dropped in silence.',
  },
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  takeKept: 'Use the one that came with the review',
  from: (name: string) => (name === '' ? 'From the review’s own file' : `From ${name}`),
  summary: (found: number, matched: number, left: number) =>
    [
      plural(found, 'answer found', 'answers found'),
      `${matched} matched with a prompt`,
      ...(left === 0 ? [] : [plural(left, 'piece not placed', 'pieces not placed')]),
    ].join(' · '),
  otherSchool: (name: string) => `This file says it is from ${name}`,
  otherSchoolBody: 'That is not the host school of this review. Look twice before you file it.',
  role: 'Completed by',
  roleHelp: 'As a role, not a name.',
  on: 'Completed on',
  onHelp: 'Leave it empty while it is still being written.',
  file: (count: number) => `File ${plural(count, 'answer', 'answers')}`,
  filed: (count: number) => `${plural(count, 'answer is', 'answers are')} in the self-review`,
  undone: 'The self-review is as it was before',
  answer: (number: number) => `Answer ${number} of the file`,
  alike: 'Matched by its words',
  noMatch: 'No prompt like it',
  under: 'Goes with',
  own: 'A prompt of its own',
  leaveOut: 'Leave it out',
  here: 'Here already:',
  how: 'Which counts?',
  ways: { file: 'The file’s', here: 'The one that is here', both: 'Both, one after the other' },
  ratingTyped: (typed: string) =>
    `The file says “${typed.trim()}” where the rating stands. Choose one of the three, or leave it; Fieldfare does not turn one scale into another.`,
  left: {
    title: 'Not placed',
    body: 'These pieces belong to no prompt that could be seen. Put them with one, or leave them out.',
    putWith: (number: number) => `Put piece ${number} with`,
  },
  failures: {
    other,
    tooLarge: (limit: number): FailureWords => ({
      title: 'This file holds too much to be a self-review',
      whatToDo: `Nothing was changed. Up to ${Math.round(limit / 1_048_576)} MB can be read. Save the answers in a file of their own, without pictures.`,
    }),
    empty: {
      title: 'There is nothing in this file to read',
      whatToDo: 'Nothing was changed. Choose another file, or ask for it again.',
    },
    damaged: {
      title: 'This file is damaged',
      whatToDo:
        'Nothing was changed. It was perhaps not copied whole: copy it again, or open it in its own program and save it anew.',
    },
    newer: {
      title: 'This self-review was written by a newer Fieldfare',
      whatToDo: 'Nothing was changed. Install the newer version, or ask for it as Word.',
    },
    nothingKept: {
      title: 'There is no self-review in the review’s own file',
      whatToDo: 'Choose a file instead.',
    },
    noLongerOpen: {
      title: 'This file is no longer open',
      whatToDo: 'Nothing was filed. Choose the file once more.',
    },
  },
} as const;

export const giveOutMessages = {
  send: 'Save the file for the lead',
  asWord: 'Save as Word',
  asForm: 'Save a Word form to fill in',
  bringIn: 'Bring in a file',
  saved: (name: string) => `Saved as ${name}`,
  sent: (name: string) =>
    `Saved as ${name}. Send it to the lead, who brings it in under Self-review.`,
  notWritten: (code: string) =>
    `The file was not saved. Perhaps it is open elsewhere: close it, or choose another folder. (The computer says ${code}.)`,
  notBegun: 'The self-review is not begun yet. Nothing was saved.',
} as const;
