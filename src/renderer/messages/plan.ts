// The words of the action plan: its objectives, its table and views, what comes when. The words of
// one action's form are in plan-editor.ts, those of its advice in plan-advice.ts.
import type { FindingCategory } from '../../shared/domain/finding.ts';
import type { RagMark } from '../../shared/domain/plan.ts';
import type { CycleDate } from '../../shared/domain/review.ts';

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const findingNames: Readonly<Record<FindingCategory, string>> = {
  'area-for-development': 'Area for development',
  strength: 'Strength',
  question: 'Question',
};

const states: Readonly<Record<RagMark | 'none', string>> = {
  none: 'Not started',
  G: 'On track',
  A: 'Some slippage',
  R: 'Off track',
  B: 'Complete',
};

/** The steps of the cycle that the plan shows; the others belong to the screen of dates. */
const steps = {
  workshop: 'Workshop',
  planSigned: 'Plan agreed',
  checkIn: 'Check-in at six to eight weeks',
  ninetyDay: '90-day review',
  impactReview: 'Impact review',
} as const satisfies Partial<Record<CycleDate, string>>;

export const planMessages = {
  title: 'Action plan',
  loading: 'Fetching the plan',
  meta: {
    actions: (count: number) => counted(count, 'action', 'actions'),
    cover: (hours: string) => (hours === '1' ? '1 hour of cover' : `${hours} hours of cover`),
    together: (sums: string) => `Together ${sums}`,
    costOpen: (count: number) => `cost still open for ${counted(count, 'action', 'actions')}`,
    coverOpen: (count: number) => `cover still open for ${counted(count, 'action', 'actions')}`,
  },
  toDocument: 'Preview and Word',
  views: {
    label: 'How to show the plan',
    table: 'Table',
    timeline: 'Timeline',
    people: 'By person',
  },
  states,

  empty: {
    title: 'Begin with what the team agreed',
    words:
      'An objective answers an area for development: what will be different for pupils, and by when. Under it stand the actions: who does what, by which school day, and how anyone will know.',
    noAreasTitle: 'No area for development yet',
    noAreas:
      'The plan answers the areas for development that the team agrees. Agree them first; then each gets its objective here.',
    toFindings: 'Go to the findings',
  },

  areas: {
    title: 'Areas for development to answer',
    moreTitle: 'Areas for development without an objective',
    numbered: (category: FindingCategory, number: number) => `${findingNames[category]} ${number}`,
    restsOn: (notes: number) => `rests on ${counted(notes, 'note', 'notes')}`,
    belowRule: 'not yet carried by its evidence',
    write: 'Write an objective for this',
    withoutWords: 'No sentence agreed yet',
    withoutFinding: 'Add an objective without an area for development',
    withoutFindingHint:
      'Better to begin from a finding: then the plan can say what each objective rests on.',
  },

  objective: {
    region: (number: number) => `Objective ${number}`,
    number: (number: number) => `Objective ${number}`,
    text: 'Objective',
    textPlaceholder: 'What will be different for pupils, and by when?',
    why: 'Why',
    whyPlaceholder: 'Why this, in a line: what the evidence showed',
    more: 'More',
    moreLabel: (number: number) => `More for objective ${number}`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    toBin: 'Move to the bin',
    binned: (number: number) => `Objective ${number} is in the bin with its actions.`,
    answers: (name: string) => `Answers ${name}`,
    answersNothing: 'Answers no finding',
    isAnswer: 'This is what it answers now',
    findingGone: 'What it answered is no longer among the findings.',
    noActions: 'No actions yet. Who does what first?',
  },

  table: {
    caption: (number: number, objective: string) =>
      objective === '' ? `Actions of objective ${number}` : `Actions: ${objective}`,
    action: 'Action',
    lead: 'Lead',
    by: 'By',
    know: 'How we will know',
    state: 'State',
    noAction: 'What will be done?',
    noLead: 'Who leads?',
    noDue: 'Pick a school day',
    noMeasure: 'What will be counted or seen?',
    firstStep: 'First step:',
    carriedOver: (from: string) => `Carried over from ${from}`,
    target: (point: string) => `Target ${point}`,
    now: (point: string) => `now ${point}`,
    add: 'Add action',
  },

  /** Told to those who do not see it move. */
  moved: {
    action: (number: string, direction: 'up' | 'down') => `Action ${number} moved ${direction}.`,
    objective: (number: number, direction: 'up' | 'down') =>
      `Objective ${number} moved ${direction}.`,
    toObjective: (number: number) => `Moved to objective ${number}.`,
  },
  binned: (number: string) => `Action ${number} is in the bin.`,
  undo: 'Undo',

  timeline: {
    title: 'Actions and milestones by date',
    empty: 'Once actions have dates, they stand here in order, with their milestones between them.',
    undated: 'Without a date',
    action: 'Action due',
    milestone: 'Milestone',
    met: 'Met',
    notMet: 'Not yet met',
    past: 'its day has passed',
    noWords: 'Not worded yet',
  },

  people: {
    title: 'Actions by who leads them',
    empty: 'Once actions have somebody to lead them, each person’s share can be seen here.',
    nobody: 'Nobody leads these yet',
    open: (open: number, all: number) =>
      open === all ? `${counted(open, 'open action', 'open actions')}` : `${open} open of ${all}`,
  },

  side: {
    title: 'What comes when',
    steps,
    inDays: (days: number) => `in ${counted(days, 'school day', 'school days')}`,
    daysAgo: (days: number) => `${counted(days, 'school day', 'school days')} ago`,
    today: 'today',
    due: (date: string) => `due ${date}`,
    notYet: 'not marked as agreed yet',
    noDate: 'No date yet',
    suggested: (date: string) => `${date} would fit`,
    take: 'Use it',
    takeFor: (date: string, step: string) => `Use it: ${date}, ${step}`,
    set: 'Set',
    change: 'Change',
    done: 'Done',
    setLabel: (word: string, step: string) => `${word}: ${step}`,
    dateOf: (step: string) => `Date: ${step}`,
    illustrative: 'The school calendar is made up to show how it works. Put in your own dates.',
    toCalendar: 'Go to the school calendar',
    noCalendar: 'This review has no school calendar, so any day can be chosen.',
    agreedTitle: 'Agreed',
    agreedOn: 'Plan agreed on',
    agreedHint: 'Until then the document says that it is a draft.',
    stopTitle: 'What we stop',
    stopHint: 'Room for something new comes from letting something go.',
    stopText: 'What stops',
    stopFrom: 'From',
    stopCheckedBy: 'Who checks that it has stopped',
    adviceTitle: 'On the plan as a whole',
  },

  failures: {
    'review-not-found':
      'This review is no longer on this laptop. Go to all reviews and open it again.',
    'objective-not-found': 'This objective is no longer in the plan. It may be in the bin.',
    'action-not-found': 'This action is no longer in the plan. It may be in the bin.',
    'finding-not-found': 'This finding is no longer in the review. It may be in the bin.',
    'note-not-found': 'This note is no longer in the review. It may be in the bin.',
    'finding-not-area-for-development':
      'Objectives answer areas for development. This finding is now something else.',
    'due-before-start': 'The action would end before it starts. Change the other date first.',
    notSchoolDay: (date: string, nearest: readonly string[]) =>
      nearest.length === 0
        ? `${date} is not a school day.`
        : `${date} is not a school day. The nearest are ${nearest.join(' and ')}.`,
    notSaved: 'Not saved yet. Your words are still here; it is tried again by itself.',
  },
} as const;
