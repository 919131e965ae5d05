// The words of the screens where forms and question banks are changed for a review.
import type { FieldKind } from '../../shared/domain/forms/form-field.ts';

const kinds: Readonly<Record<FieldKind, string>> = {
  'look-for': 'Something to look for',
  text: 'Words',
  count: 'A count, so many of so many',
  choice: 'One choice',
  ticks: 'Several to tick',
};

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const formEditorMessages = {
  title: 'Forms and questions',
  intro:
    'What stands beside the note box while you write. Change a form or a question bank for this review: the change goes to your colleagues with the next bundle, and can be saved as a file for other reviews.',
  loading: 'Opening the forms',
  failed: 'The forms could not be read',
  forms: 'Forms',
  banks: 'Question banks',
  prompts: (count: number) => plural(count, 'prompt', 'prompts'),
  questions: (count: number) => plural(count, 'question', 'questions'),
  changed: 'Changed in this review',
  own: 'Added to this review',
  openForm: 'Open a form from a file',
  openBank: 'Open questions from a file',
  opened: (title: string) => `${title} is in this review now`,
  version: (version: string) => `Version ${version}`,
  back: 'Forms and questions',
  notThere: 'This form is not here',
  notThereHelp: 'It may have been taken away again. All forms are in the list.',

  saveFile: 'Save as a file',
  savedFile: (name: string) => `Saved as ${name}`,
  reset: 'Set back to the original',
  removeOwn: 'Take it away from this review',
  resetDone: 'Set back to the original',
  notChanged: 'This form is no longer here, so nothing was changed.',

  about: 'About the form',
  aboutBank: 'About these questions',
  formTitle: 'Title',
  purpose: 'What it is for',
  beforeYouStart: 'Before you start',
  onePerLine: 'One on each line.',
  canShow: 'It can show',
  cannotShow: 'It cannot show',

  lines: 'Prompts',
  add: 'Add a prompt',
  label: 'What is asked or looked for',
  hint: 'A word of help under it',
  kind: 'Kind of answer',
  kinds,
  options: 'Choices',
  unit: 'Counted in',
  unitPlaceholder: 'books, pupils, rooms',
  gap: {
    'no-words': 'Write what is asked; until then it is not shown beside the note.',
    'too-few-options': 'Write at least two choices; until then it is not shown beside the note.',
  },
  unnamed: 'New prompt',
  hidden: 'Hidden',
  added: 'Added',
  reworded: 'Reworded',
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  hide: 'Hide',
  show: 'Show again',
  hideLabel: (name: string) => `Hide: ${name}`,
  showLabel: (name: string) => `Show again: ${name}`,
  resetLine: 'Back to the original',
  removeLine: 'Take it away',
  moved: (name: string, place: number, of: number) => `${name}: now ${place} of ${of}`,

  preview: {
    title: 'As it stands beside the note',
    hint: 'Try it: nothing is kept from here.',
    nothing: 'Every prompt is hidden.',
  },

  theme: 'Theme',
  themeName: 'Name of the theme',
  themeWords: 'Words in a hypothesis that it fits',
  themeWordsHint: 'One on each line; the beginning of a word is enough.',
  addTheme: 'Add a theme',
  newTheme: 'New theme',
  ask: 'Question',
  next: 'To ask next',
  addQuestion: 'Add a question',
  newQuestion: 'New question',
} as const;
