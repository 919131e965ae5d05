// The words of one action's form.
import { counted } from './plan.ts';

export const planEditorMessages = {
  title: (number: string) => `Action ${number}`,
  close: 'Close',
  moveUp: 'Move up',
  moveDown: 'Move down',
  menu: 'More',
  menuLabel: (number: string) => `More for action ${number}`,
  toObjective: (number: number) => `Move to objective ${number}`,
  toBin: 'Move to the bin',

  what: {
    title: 'What will be done',
    action: 'Action',
    firstStep: 'First step',
    firstStepHint: 'Small enough to be taken within five school days.',
  },

  who: {
    title: 'Who and when',
    lead: 'Lead',
    leadHint: 'A role rather than a name, so that it stays somebody’s.',
    support: 'Who helps',
    supportAdd: 'Add a role that helps',
    noSupport: 'Nobody yet',
    start: 'Starts on',
    due: 'Due by',
    startAfterDue: (due: string) =>
      `That is after the day it is due, ${due}. Change that day too, and both are saved.`,
    dueBeforeStart: (start: string) =>
      `That is before it starts, ${start}. Change that day too, and both are saved.`,
  },

  know: {
    title: 'How we will know',
    measure: 'What will be counted or seen',
    source: 'Where the figure comes from',
    baseline: 'Baseline',
    target: 'Target',
    latest: 'Latest',
    value: 'How many',
    outOf: 'Out of',
    on: 'On',
    text: 'Or in words',
    example: '7 or 1.5',
  },

  check: {
    title: 'Checks and milestones',
    meta: (dates: number, met: number, milestones: number) =>
      [
        dates === 0 ? null : counted(dates, 'check', 'checks'),
        milestones === 0 ? null : `${met} of ${counted(milestones, 'milestone', 'milestones')} met`,
      ]
        .filter((part) => part !== null)
        .join(' · '),
    who: 'Who checks',
    how: 'How',
    when: 'Days of the checks',
    addDate: 'Add a day',
    noDates: 'No day yet',
    milestones: 'Milestones',
    milestonesHint: 'What should have happened on the way.',
    milestoneDate: (place: number) => `Day of milestone ${place}`,
    milestoneText: (place: number) => `Milestone ${place}`,
    milestonePlaceholder: 'What should have happened by then?',
    met: 'Met',
    metLabel: (place: number) => `Milestone ${place} is met`,
    addMilestone: 'Add a milestone',
    removeMilestone: (place: number) => `Remove milestone ${place}`,
    removed: 'Milestone removed.',
  },

  resources: {
    title: 'Cost, cover and training',
    cost: 'Cost in pounds',
    costNote: 'What it is for',
    costExample: '1,240 or 12.50',
    cover: 'Hours of cover',
    coverExample: '3 or 1.5',
    cpd: 'Training and time for it',
  },

  progress: {
    title: 'How it is going',
    state: 'State',
    status: 'In words',
    statusHint: 'For example “on track, one class to go”.',
    impact: 'What difference it has made',
    impactHint: 'For pupils first: what is different that can be shown?',
    evidenceLink: 'Where that can be seen',
    evidenceLinkHint: 'A folder, a document, a page. Not a pupil’s name.',
  },

  more: {
    title: 'Carried over, note',
    carriedOver: 'Carried over from',
    carriedOverHint: 'An earlier plan, if this action began there.',
    note: 'Note',
    noteHint: 'For those who write the plan, and in the document under the action.',
    hasNote: 'has a note',
  },

  number: {
    notANumber: (typed: string, example: string, stays: string) =>
      `“${typed}” is not a number. Write it like ${example}. ${stays}`,
    commaAsPoint: (typed: string, meant: string, stays: string) =>
      `Did you mean ${meant}? “${typed}” can be read two ways. ${stays}`,
    negative: (stays: string) => `This cannot be less than nothing. ${stays}`,
    tooLarge: (limit: string, stays: string) => `This can be at most ${limit}. ${stays}`,
    staysAt: (value: string) => `The plan still says ${value}.`,
    staysEmpty: 'The plan says nothing here yet.',
  },
} as const;
