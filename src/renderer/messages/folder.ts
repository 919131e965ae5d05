// The words of a folder that the team shares.
import type { FailureWords } from './failures.ts';

const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const folderMessages = {
  title: 'A folder you share',
  intro:
    'In a folder that all of you can reach (OneDrive, SharePoint, a stick that goes round), the team’s work comes together by itself. What Fieldfare puts there is locked with the team’s words, and nobody’s files are changed but its own.',
  choose: 'Choose the shared folder',
  chooseOther: 'Choose another folder',
  look: 'Look now',
  looking: 'Looking into the folder',
  stop: 'Stop sharing there',
  stopTitle: 'Stop sharing in this folder?',
  stopBody:
    'Your work stays on this laptop, and what you have put into the folder stays there for the others. You can choose the folder again at any time.',
  stopKeep: 'Go on sharing',
  stopped: 'This review is no longer shared in that folder',
  isShared: (name: string) => `Shared in “${name}”`,
  state: {
    alone: (time: string) =>
      `Everything of yours was in the folder at ${time}. Nobody else has joined yet: tell your team which folder it is, and the words.`,
    inStep: (names: readonly string[], time: string) =>
      `In step with ${list.format(names)} at ${time}`,
    behind: (names: readonly string[]) =>
      `Your latest is in the folder; ${list.format(names)} ${names.length === 1 ? 'has' : 'have'} not taken it in yet`,
    away: 'The folder is not here; your work is safe on this laptop',
    awayNext: 'As soon as the folder is back, what each of you has done comes together.',
    cannotWrite: 'The folder takes nothing from this laptop; your work is safe here',
    cannotWriteNext:
      'Colleagues’ work still comes in. Check that you may write to the folder and that there is room in it.',
    notLooked: 'Fieldfare is about to look into the folder',
    onTheirWay: (count: number) =>
      `${plural(count, 'file is', 'files are')} still on ${count === 1 ? 'its' : 'their'} way. Fieldfare tries again by itself.`,
    locked: (count: number) =>
      `${plural(count, 'laptop uses', 'laptops use')} other words than yours, so their work cannot come in. Agree on the same words.`,
    newer: (count: number) =>
      `${plural(count, 'file was', 'files were')} written by a newer Fieldfare. Install it on this laptop to take in what is in ${count === 1 ? 'it' : 'them'}.`,
  },
  words: (passphrase: string) => `The words of this folder: ${passphrase.replaceAll('-', ' · ')}`,
  who: {
    label: 'Who has what',
    name: 'Who',
    notes: 'Notes they have',
    heard: 'Last heard of',
    state: 'What they have of yours',
    you: 'This laptop',
    now: 'Now',
    everything: 'Everything',
    notYet: 'Not your latest yet',
  },
  unnamed: (device: string) => `the ${device}`,
  frame: {
    inStep: 'Folder: in step',
    behind: 'Folder: waiting for others',
    away: 'Folder: not here',
    cannotWrite: 'Folder: takes nothing',
    looking: 'Folder: about to look',
  },
  join: {
    way: 'Join a shared folder',
    why: 'Your team already shares a review in a folder. Choose it and type the team’s words.',
    title: 'Which words open it?',
    body: (name: string) =>
      `What lies in “${name}” is locked with the words of the team. Ask whoever shares the review there.`,
    label: 'The team’s words',
    help: 'Capitals, spaces and hyphens make no difference.',
    act: 'Join',
    cancel: 'Not now',
    empty: 'Type the words first.',
    wrong: 'These words do not open it. Check each of them with whoever told you.',
    notComeYet:
      'The words are right, but the review itself has not come into the folder yet. Wait until the folder is in step, then join again.',
    joined: 'You share this review in the folder from now on',
  },
  failures: {
    unreadable: {
      title: 'The folder cannot be read',
      whatToDo: 'Check that it is there and that you may open it, then choose it again.',
    } satisfies FailureWords,
    notWritable: {
      title: 'The folder takes nothing from this laptop',
      whatToDo:
        'Nothing has changed. Check that you may write to it and that there is room in it, or choose another folder.',
    } satisfies FailureWords,
    withoutReview: (name: string): FailureWords => ({
      title: `No review is shared in “${name}”`,
      whatToDo:
        'Check with your team which folder it is. If it is a folder that synchronises, wait until it has, then choose it again.',
    }),
    copyNotShared: {
      title: 'This is an improvement champion’s copy',
      whatToDo:
        'The team’s folder holds notes, which a champion does not see, so this copy takes no part in it. Nothing has changed. Send your plan back from “Handover” instead.',
    } satisfies FailureWords,
    noLongerChosen: {
      title: 'The folder has to be chosen again',
      whatToDo:
        'Fieldfare was started anew since. Nothing has changed; choose the folder once more.',
    } satisfies FailureWords,
    notShared: {
      title: 'This review is not shared in a folder',
      whatToDo: 'Choose a folder to share it in.',
    } satisfies FailureWords,
  },
} as const;
