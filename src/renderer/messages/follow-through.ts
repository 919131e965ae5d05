// Every word of what comes after the plan: the clock, the looks back, what is due, and trends.
import type { ActionChoice, CheckpointName } from '../../shared/domain/checkpoint.ts';
import type { DueItem } from '../../shared/domain/due.ts';
import type { ClockStepName } from '../../shared/domain/follow-through-clock.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
const schoolDays = (count: number): string => plural(count, 'school day', 'school days');

const looks: Readonly<Record<CheckpointName, string>> = {
  checkIn: 'Check-in',
  ninetyDay: '90-day review',
  impactReview: 'Impact review',
};

const steps: Readonly<Record<ClockStepName, string>> = {
  draftReport: 'Report',
  workshop: 'Workshop',
  planSigned: 'Plan agreed',
  ...looks,
};

const choices: Readonly<Record<ActionChoice, string>> = {
  keep: 'Carry on',
  adapt: 'Change',
  stop: 'Stop',
  'carry-over': 'Carry over to the next plan',
};

export const followThroughMessages = {
  steps,
  clock: {
    title: 'The clock after the visit',
    help: 'Counted in school days of the host’s calendar. The usual times are advice; what matters is that every step has a day.',
    usual: {
      draftReport: 'within 5 school days of the visit',
      workshop: 'within 10 school days of the visit',
      planSigned: 'within 15 school days of the visit',
      checkIn: '6 to 8 weeks after the plan',
      ninetyDay: '90 days after the plan',
      impactReview: 'one or two terms after the plan',
    } satisfies Record<ClockStepName, string>,
    done: (day: string) => day,
    onDay: (day: string) => `Set for ${day}`,
    noDate: 'No day set',
    suggested: (day: string) => `${day} would fit`,
    afterUsual: 'Later than usual. That is fine if it is on purpose.',
    today: 'today',
    inDays: (count: number) => `in ${schoolDays(count)}`,
    lateBy: (count: number) =>
      count === 0
        ? 'Its day has passed. Pick a new one, or do it this week.'
        : `${schoolDays(count)} past its day. Pick a new one, or do it this week.`,
    lateNoDate: (day: string) => `The usual time ended on ${day}. A day this week would help.`,
    states: {
      done: 'Done',
      late: 'Behind',
      'this-week': 'This week',
      soon: 'Soon',
      later: 'Later',
      'no-date': 'No day yet',
    },
    open: (step: string) => `Go to: ${step}`,
    go: 'Open',
    saveCalendar: 'Save dates for a calendar',
    savedCalendar: (name: string) =>
      `Saved as ${name}. Open it in your calendar; a newer file updates the same dates.`,
    trends: 'This school over time',
  },
  due: {
    title: 'Due for you',
    all: 'Everyone’s',
    mine: 'Mine',
    show: 'Whose dates',
    none: 'Nothing is due for you in the next four weeks.',
    noneAtAll: 'Nothing is due in the next four weeks.',
    groups: {
      late: 'Behind',
      'this-week': 'This week',
      soon: 'Soon',
    } satisfies Record<DueItem['state'], string>,
    milestone: (number: string) => `Milestone of action ${number}`,
    monitoring: (number: string) => `Look at action ${number}`,
    late: (count: number | null) =>
      count === null || count >= 0 ? 'day has passed' : `${schoolDays(-count)} ago`,
    ahead: (count: number | null) =>
      count === null ? '' : count === 0 ? 'today' : `in ${schoolDays(count)}`,
    more: (count: number) => `Show ${count} more`,
    less: 'Show fewer',
    aboutMine:
      'A date is yours by your role in the review or your job at the school. Say who you are in each review.',
  },
  look: {
    titles: looks,
    leads: {
      checkIn:
        'Five minutes an action is too long. One state and one sentence each; then three numbers, and what people say.',
      ninetyDay:
        'Is it done as it was meant, for whom, and what do pupils and staff notice? Then decide about each action.',
      impactReview:
        'What is different for pupils, what was learned, and what becomes of every unfinished action. This closes the review.',
    } satisfies Record<CheckpointName, string>,
    heldOn: 'Held on',
    ledBy: 'Led by (role)',
    attendees: 'Who is there, by role',
    attendeesHint: 'One a line',
    minutes: 'Minutes',
    nextOn: 'Look again on',
    summary: 'In short',
    actions: 'Action by action',
    actionsHelp: 'What you choose here is the state in the plan too.',
    noActions: 'The plan has no action yet',
    noActionsBody: 'Once the plan has actions, each of them is asked about here.',
    toPlan: 'Go to the action plan',
    state: (number: string) => `State of action ${number}`,
    states: {
      none: 'Not started',
      G: 'On track',
      A: 'Some slippage',
      R: 'Off track',
      B: 'Complete',
    },
    what: 'What has happened',
    helps: 'What helps',
    hinders: 'What hinders',
    next: 'What is next',
    more: 'Helps, hinders, next',
    choice: (number: string) => `What becomes of action ${number}`,
    choices,
    reason: 'Why',
    reasonNeeded: 'Say why in a few words: the next team will ask.',
    measure: (from: string, now: string, to: string) => `From ${from}, now ${now}, target ${to}`,
    noFigure: 'no figure',
    howWell: 'How well it is carried out',
    howWellHelp: 'Count what you can; a sentence where you cannot.',
    adoption: 'Adoption: who has taken it up',
    fidelity: 'Fidelity: done as it was meant',
    reach: 'Reach: which pupils it gets to',
    value: 'Count',
    outOf: 'Out of',
    inWords: 'In words',
    voices: 'What pupils and staff say',
    pupils: 'Pupils',
    staff: 'Staff',
    baseline: 'At first',
    latest: 'Now',
    source: 'Source',
    keepTitle: 'Keep, adapt, stop',
    onePerLine: 'One a line',
    keep: 'Keep',
    adapt: 'Adapt',
    stop: 'Stop',
    barriers: 'What stands in the way',
    unintended: 'What nobody had expected',
    practice: 'Practice to pass on',
    impact: 'What it came to',
    changed: 'What changed for pupils',
    learned: 'What we learned',
    nextUp: 'What comes next',
    finish: {
      checkIn: 'Finish the check-in',
      ninetyDay: 'Finish the 90-day review',
      impactReview: 'Close the review',
    } satisfies Record<CheckpointName, string>,
    finished: (name: string, day: string) => `${name} finished on ${day}`,
    closed: (day: string) => `This review was closed on ${day}`,
    reopen: 'Open it again',
    undecided: (numbers: readonly string[]) =>
      numbers.length === 1
        ? `Action ${numbers[0]} is not finished and nobody has decided about it. Carry it on, change it, stop it, or carry it over.`
        : `Actions ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} are not finished and nobody has decided about them. Carry them on, change them, stop them, or carry them over.`,
    undecidedTitle: 'Before it closes',
    goToFirst: 'Go to the first of them',
    saveWord: 'Save as Word',
    savedWord: (name: string) => `Saved as ${name}`,
    notSaved: 'The file could not be written. Close it in Word, or choose another folder.',
    gone: 'This action is no longer in the plan.',
    notSchoolDay: 'The school is closed on that day. Choose a school day.',
  },
  nextReview: {
    offer: 'Begin the next review from here',
    body: 'A new review of the same school takes with it what changed, what you learned, and the actions carried over.',
    start: 'Begin the next review',
    title: 'Begin the next review',
    question: 'What will it ask?',
    questionNeeded: 'Write the question it will ask. It can be changed later.',
    visitOn: 'Day of the visit',
    visitNeeded: 'Choose a day. It can be changed later.',
    create: 'Begin it',
    cancel: 'Not now',
    notClosed: 'Close this review first.',
  },
  trends: {
    title: 'This school over time',
    lead: (school: string) =>
      school === ''
        ? 'Each review of this school, the first on the left.'
        : `${school}: each review on this laptop, the first at the top.`,
    one: 'One review so far',
    oneBody:
      'The pictures begin with one review. They say more when the next review of this school is here as well.',
    found: 'What was found',
    done: 'What was done',
    changed: 'What changed',
    review: 'Review',
    strengths: 'Strengths',
    areas: 'Areas for development',
    finished: 'Finished',
    underWay: 'Under way',
    notStarted: 'Not started',
    carriedOver: 'Carried over',
    met: 'Target met',
    moved: 'Moved towards it',
    notMoved: 'Not moved',
    notMeasured: 'Not counted',
    inWords: 'In words',
    undated: 'No date yet',
    closed: 'closed',
    open: 'open',
    picture: (title: string) => `${title}: a bar for each review; the table below has the numbers`,
    none: 'Nothing written yet',
  },
} as const;
