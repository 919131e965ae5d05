// The words of files that come by double-click or by dropping them on the window.
import type { FailureWords } from './failures.ts';

export const incomingMessages = {
  drop: {
    title: 'Drop it to open it',
    body: 'A bundle, a card, a review file, a colleague’s sheet or an edited plan. Nothing is moved or changed where it lies now.',
    tooLarge: (name: string) =>
      `“${name}” is too large to be dropped. Open it from the start screen instead.`,
    unreadable: (name: string) =>
      `“${name}” could not be read. A folder cannot be opened; drop the files in it.`,
    tooMany: 'So many files wait already. Look at those first, then drop the rest.',
  },
  close: 'Close',
  sheet: {
    title: 'Which review does this belong to?',
    body: (name: string) =>
      `“${name}” looks like a sheet of notes or a school’s self-review. Open the review it belongs to. Drop a sheet of notes there once more; bring in a self-review under Prepare, Self-review.`,
  },
  plan: {
    title: 'This plan is of a review that is not here',
    body: (name: string) =>
      `“${name}” is an edited action plan. Drop it on the laptop that has its review, or bring that review here first. It was left where it is.`,
  },
  other: (name: string): FailureWords => ({
    title: 'Fieldfare does not open files of this kind',
    whatToDo: `“${name}” was left where it is. Bundles end in .fieldfare, cards in .fieldfare-card, review files in .json and sheets in .csv.`,
  }),
} as const;
