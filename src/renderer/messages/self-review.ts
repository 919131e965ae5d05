// Every word of the self-review: its list of prompts, one prompt, and what it could lead to.
import type { AnswerState, SelfReviewRating } from '../../shared/domain/self-review/self-review.ts';
import type { FailureWords } from './failures.ts';

const ratings: Readonly<Record<SelfReviewRating, string>> = {
  emerging: 'Emerging',
  improving: 'Improving',
  mature: 'Mature',
};

const states: Readonly<Record<AnswerState, string>> = {
  answered: 'Answered',
  begun: 'Begun',
  open: 'Not answered yet',
};

const prompts = (count: number): string => (count === 1 ? '1 prompt' : `${count} prompts`);
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

export const selfReviewMessages = {
  title: 'Self-review',
  intro:
    'The host school answers these before the visit, in its own words. It rates itself; nobody else does, and Fieldfare never does.',
  ratings,
  ratingHelp: {
    emerging: 'we have made a start',
    improving: 'it works in places and is spreading',
    mature: 'it is secure, and others could learn from it',
  } satisfies Record<SelfReviewRating, string>,
  states,
  unrated: 'Not rated',

  empty: {
    title: 'The self-review is not begun yet',
    body: (count: number) =>
      `It comes first, two to four weeks before the visit: ${prompts(count)} under a few themes, each rated by the school itself, with evidence and what it is least sure about. What it is least sure about often leads to the enquiry question.`,
    begin: (count: number) => `Begin with ${prompts(count)}`,
    ownPrompts: 'Use prompts of your own',
    ownPromptsHelp:
      'A partnership may have prompts of its own: a JSON file, as the guide to prompt sets describes.',
  },

  progress: (answered: number, of: number) => `${answered} of ${of} answered`,
  begunFrom: (title: string) => title,
  completed: (role: string, on: string) => `Completed by ${role} on ${on}`,
  completedNoRole: (on: string) => `Completed on ${on}`,
  shared: (on: string) => `Sent to the lead on ${on}`,
  notCompleted: 'Still being written',
  noTheme: 'Other prompts',
  last: {
    title: 'From the last review',
    carried: (count: number) =>
      count === 1 ? 'One action that is carried over' : `${count} actions that are carried over`,
    toPlan: 'See them in the plan',
  },
  earlier: 'Answered to other prompts',
  earlierHelp: 'These prompts are no longer asked. The answers are kept.',
  leastSure: 'Least sure:',
  marked: 'To look at on the visit',
  openPrompt: (number: number, prompt: string) => `Prompt ${number}: ${prompt}`,
  goOn: 'Go on with the next prompt',
  start: 'Start with the first prompt',

  more: 'More',
  moreLabel: 'More about the self-review',
  changePrompts: 'Use other prompts',
  askDefault: (count: number) => `Ask the ${prompts(count)} of Fieldfare`,
  reopen: 'Open it again',

  complete: {
    act: 'Mark as completed',
    title: 'Mark the self-review as completed',
    open: (count: number) =>
      `${count === 1 ? 'One prompt has' : `${count} prompts have`} no rating or no evidence yet. It can be completed all the same.`,
    role: 'Completed by',
    roleHelp: 'As a role, not a name: “Headteacher with deputy and SENCO”.',
    roleMissing: 'Say who completed it, as a role.',
    on: 'Completed on',
    onMissing: 'Choose the day it was completed.',
    cancel: 'Not yet',
    done: 'The self-review is marked as completed',
    undo: 'Undo',
  },
  reopened: 'The self-review is open again',

  promptsChanged: (title: string, count: number) => `${title}: ${prompts(count)} are asked now`,

  prompt: {
    place: (number: number, of: number) => `Prompt ${number} of ${of}`,
    placeEarlier: 'A prompt asked before',
    lookFor: 'Where to look:',
    rating: 'Where are we?',
    clear: 'No rating',
    evidence: 'Evidence and reflections',
    evidenceHelp: 'What shows it, and what you make of it. Roles and groups, no names.',
    uncertainty: 'What are we most uncertain about?',
    uncertaintyHelp: 'What you would like to know and cannot see from inside.',
    marked: 'This is one of the things we would most like the visit to look at',
    next: 'Next prompt',
    back: 'Back',
    toList: 'All prompts',
    list: 'Prompts',
    done: 'See all prompts',
    gone: 'This prompt is no longer here',
    goneBody: 'Perhaps other prompts were chosen since.',
    readOnly: 'The self-review is completed. Open it again to change an answer.',
  },

  question: {
    title: 'Towards the question',
    intro: 'What the school is least sure about often makes the best enquiry question.',
    introMarked: 'You marked these for the visit. One of them may hold the enquiry question.',
    empty:
      'As you say what you are most uncertain about, beginnings for the enquiry question stand here.',
    use: 'Begin the question with this',
    labelOfUse: (draft: string) => `Begin the enquiry question with: ${draft}`,
    used: 'The enquiry question begins with these words. Make them yours.',
    hasOne: 'The review has its question:',
    go: 'Go to the question',
    noDraft: 'Put this as a question that starts “To what extent …”',
    from: (theme: string) => `From ${theme}`,
  },

  failures: {
    answerGone: 'This prompt is no longer here. Nothing was changed.',
    notBegun: 'The self-review is not begun yet. Nothing was changed.',
    tooLarge: (bytes: number, limit: number): FailureWords => ({
      title: 'This file is too large for a set of prompts',
      whatToDo: `It has ${megabytes(bytes)}; a set of prompts has at most ${megabytes(limit)}. Nothing was changed. Choose the file with the prompts alone.`,
    }),
    empty: {
      title: 'This file is empty',
      whatToDo: 'Nothing was changed. Choose another file, or ask for it again.',
    },
    notJson: (isCutOff: boolean): FailureWords => ({
      title: isCutOff ? 'This file has lost its end' : 'This file is not a set of prompts',
      whatToDo: isCutOff
        ? 'It was not copied whole. Nothing was changed. Copy it again and choose it once more.'
        : 'A set of prompts is a JSON file. Nothing was changed. A Word or CSV file with answers is brought in another way, beside this one.',
    }),
    notPrompts: {
      title: 'This file is not a set of prompts',
      whatToDo:
        'It is a JSON file of another kind. Nothing was changed. A set of prompts gives its format as fieldfare-prompt-set at the top.',
    },
    newerPrompts: {
      title: 'These prompts were written for a newer Fieldfare',
      whatToDo: 'Nothing was changed. Install the newer version, or ask for an older set.',
    },
    wrongPrompts: (problems: readonly { where: string; what: string }[]): FailureWords => ({
      title: 'Something in this set of prompts is not as it should be',
      whatToDo: `Nothing was changed. Put this right in the file and choose it again: ${problems
        .slice(0, 5)
        .map(({ where, what }) => (where === '' ? what : `${where} ${what}`))
        .join('; ')}${problems.length > 5 ? `; and ${problems.length - 5} more` : ''}.`,
    }),
  },
} as const;
