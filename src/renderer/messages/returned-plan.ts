// Every word of reading back a plan that was edited in Word. Facts come in as parameters.
import type { FailureWords } from './failures.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;
const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;
const differences = (count: number): string => plural(count, 'difference', 'differences');

/** What a field is called on the plan's own screen. */
const fields: Readonly<Record<string, string>> = {
  objective: 'Objective',
  why: 'Why',
  action: 'Action',
  firstStep: 'First step',
  carriedOverFrom: 'Carried over from',
  leadRole: 'Lead',
  supportRoles: 'Others who help',
  startOn: 'Start',
  dueOn: 'To be done by',
  costPounds: 'Cost',
  coverHours: 'Cover',
  costNote: 'Note on the cost',
  cpd: 'Training',
  measure: 'How we will know',
  baseline: 'Where it starts',
  target: 'Target',
  latest: 'Latest',
  measureSource: 'Source',
  monitorRole: 'Who looks',
  monitorHow: 'How it is looked at',
  monitorOn: 'When it is looked at',
  rag: 'State',
  status: 'Status',
  note: 'Note',
  impact: 'Impact',
  evidenceLink: 'Where it was seen',
  on: 'Day',
  text: 'Milestone',
  isMet: 'Met',
  objectiveId: 'Under which objective',
};

export const returnedPlanMessages = {
  title: 'Read back an edited plan',
  intro:
    'Open the Word plan that the school has worked on. You see each difference before anything changes here, and take what you accept.',
  loading: 'Reading the plan…',
  choose: 'Choose the file',
  chooseOther: 'Choose another file',
  toPlan: 'Go to the plan',
  empty: {
    title: 'No plan chosen yet',
    body: 'Choose a plan that was saved from this review and edited in Word or LibreOffice: other dates, states and words, rows that were added or taken out, tracked changes, comments. Or drop the file on this window.',
  },

  about: (fileName: string) => `From ${fileName}`,
  summary: (count: number, changedHere: number) =>
    changedHere === 0
      ? `${differences(count)} from the plan as it was sent`
      : `${differences(count)} from the plan as it was sent; ${plural(changedHere, 'was', 'were')} changed here too`,
  sentAt: (moment: string) => `Made from the plan of ${moment}.`,
  alreadyHere: (count: number) =>
    `${plural(count, 'change', 'changes')} of the file ${count === 1 ? 'is' : 'are'} here already.`,
  notices: {
    newer: {
      title: 'A newer plan was given out since',
      body: (moment: string) =>
        `This file was made from an older one; the newest is of ${moment}. Look at each difference with care.`,
    },
    beforeUnknown: {
      title: 'This file does not say what it was made from',
      body: 'It is held against the plan as it is here now, so nothing is chosen for you. Its rows were found by number and wording.',
    },
    guessed: (count: number) =>
      `${plural(count, 'row was', 'rows were')} found by number and wording alone.`,
    anonymised: {
      title: 'Names were taken out of this plan',
      body: 'Where you take its words, they come without names. Nothing is chosen for you.',
    },
    unreadable: {
      title: (count: number) => `${plural(count, 'row', 'rows')} could not be read`,
      body: 'Cells were merged or taken out there, so nobody can say what belongs where. Nothing of these rows is taken: put them right in the plan by hand, or split the cells in Word and read the file again.',
    },
  },
  nothing: {
    title: 'Nothing differs',
    body: 'Everything this file says is in the plan here already.',
  },

  newRow: { objective: 'New objective', action: 'New action', milestone: 'New milestone' },
  newRows: 'Added in the file',
  aboutObjective: (number: string, title: string) => `Objective ${number}: ${title}`.trim(),
  aboutAction: (number: string, title: string) => `${number} ${title}`.trim(),
  field: (name: string) => fields[name] ?? name,
  gone: 'Not in the file any more',
  remark: {
    label: 'Remark',
    by: (name: string) => `By ${name}`,
    unsigned: 'In a column of the school’s own',
    beside: (text: string) => `Beside “${text}”`,
  },
  ofPlan: 'On the plan as a whole',
  said: {
    before: 'As it was sent',
    inFile: 'In the file',
    now: 'Here now',
    written: (text: string) => `written as “${text}”`,
    nothing: 'Nothing',
  },
  changedHere: 'Changed here too since it was sent. Choose which of the two stands.',
  suggested: (by: string) =>
    by === ''
      ? 'Suggested with tracked changes, not accepted in Word yet.'
      : `Suggested with tracked changes by ${by}, not accepted in Word yet.`,

  choice: {
    label: (what: string) => `What to do with: ${what}`,
    take: 'Take it from the file',
    takeNew: 'Add it to the plan',
    takeRemark: 'Keep it with the plan',
    takeGone: 'Move it to the bin',
    keep: 'Leave it as it is here',
    keepNew: 'Leave it out',
    day: (day: string) => `Take ${day}`,
    otherDay: 'Take another day',
    otherDayField: 'Which day',
  },
  ask: {
    vague: 'The file gives a time and no day. Which day is meant?',
    weekday: 'Weekday and day do not fit together. Which day is meant?',
    order: 'This is no day the British way round. Which day is meant?',
    unclear: 'These words give no day that can be read. Which day is meant?',
    'not-school-day': 'This is not a school day. Choose one near it, or leave it.',
  },
  cannot: {
    words: 'This cannot be read for certain. Set it in the plan by hand.',
    'not-school-day': 'A day in it is not a school day. Set it in the plan by hand.',
    'in-bin': 'This is in the bin here. Put it back first, then read the file again.',
    'too-long': 'This is too long for its field. Shorten it in the file, or set it by hand.',
  },

  foot: {
    region: 'Taking the differences',
    counts: (take: number, keep: number, open: number) =>
      [
        `${take} to take`,
        `${keep} to leave`,
        ...(open > 0 ? [`${open} not decided: they stay as they are here`] : []),
      ].join(' · '),
    take: (count: number) => `Take ${differences(count)}`,
    none: 'Choose at least one difference to take.',
  },
  taken: (count: number) => `${differences(count)} taken into the plan`,
  undo: 'Undo',
  undoFailed: 'That cannot be undone any more.',
  anotherSince: 'Something else was changed since. Undo that first.',

  failures: {
    noLongerOpen: {
      title: 'The file is no longer open',
      whatToDo: 'Choose it again. Nothing was changed here.',
    },
    tooLarge: (bytes: number, limit: number): FailureWords => ({
      title: 'This file is too large for a plan',
      whatToDo: `It has ${megabytes(bytes)}; a plan may have ${megabytes(limit)}. Take large pictures out of it in Word, save it and choose it again.`,
    }),
    empty: {
      title: 'This file is empty',
      whatToDo: 'Ask the school to send it again. Nothing was changed here.',
    },
    damaged: {
      title: 'This file is damaged',
      whatToDo:
        'Open it in Word, save it under another name and choose that one; or ask the school to send it again. Nothing was changed here.',
    },
    swells: {
      title: 'This file unpacks to far more than a plan holds',
      whatToDo:
        'It was not read any further. Ask the school where it comes from. Nothing was changed here.',
    },
    withMacros: {
      title: 'This file has macros in it',
      whatToDo:
        'Fieldfare does not open files that could run something. Ask the school to save it in Word as “Word Document (.docx)” and to send that. Nothing was changed here.',
    },
    locked: {
      title: 'This file is locked with a password',
      whatToDo: 'Open it in Word, take the password off, save it and choose it again.',
    },
    notAPlan: {
      workbook: {
        title: 'This is a workbook',
        whatToDo: 'Choose the plan as a Word document (.docx).',
      },
      'old-word': {
        title: 'This is a Word file of the old kind',
        whatToDo: 'Open it in Word and save it as “Word Document (.docx)”, then choose that one.',
      },
      'open-document': {
        title: 'This is an OpenDocument file',
        whatToDo:
          'Open it in LibreOffice and save it as “Word 2007–365 (.docx)”, then choose that.',
      },
      pdf: {
        title: 'This is a PDF',
        whatToDo: 'A PDF cannot be read back. Ask the school for the Word file it was made from.',
      },
      'rich-text': {
        title: 'This is a rich-text file',
        whatToDo: 'Open it in Word and save it as “Word Document (.docx)”, then choose that one.',
      },
      other: {
        title: 'This is no Word document',
        whatToDo: 'Choose the Word plan (.docx) that the school sent back.',
      },
    },
    anotherReview: (title: string | null): FailureWords => ({
      title:
        title === null
          ? 'This plan is of a review that is not on this laptop'
          : `This plan is of another review: ${title}`,
      whatToDo:
        title === null
          ? 'Read it back on the laptop that has that review. Nothing was changed here.'
          : 'Open that review and read the file back there. Nothing was changed here.',
    }),
    tableMissing: {
      title: 'The table of the plan cannot be told any more',
      whatToDo:
        'The file is of this review, but its table of objectives and actions is gone or torn apart. Ask the school for the file before that, or set the changes in the plan by hand. Nothing was changed here.',
    },
    notRecognised: {
      title: 'This is no plan of this review',
      whatToDo:
        'It has no table of objectives and actions that is like the plan here. Save the plan as Word, let the school edit that file, and read it back. Nothing was changed here.',
    },
    notSchoolDay: (day: string): FailureWords => ({
      title: `${day} is not a school day`,
      whatToDo: 'Choose another day for it. Nothing was taken yet.',
    }),
    dueBeforeStart: (number: string): FailureWords => ({
      title: `Action ${number} would end before it starts`,
      whatToDo: 'Take both days or neither of them. Nothing was taken yet.',
    }),
    notDecided: (title: string): FailureWords => ({
      title: `Not decided yet: ${title}`,
      whatToDo: 'Choose the day that is meant, or leave it as it is here. Nothing was taken yet.',
    }),
  },
} as const;
