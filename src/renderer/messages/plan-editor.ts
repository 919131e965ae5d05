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

  working: {
    title: 'What makes it work',
    meta: (ingredients: number, mechanisms: number) =>
      [
        ingredients === 0 ? null : counted(ingredients, 'active ingredient', 'active ingredients'),
        mechanisms === 0 ? null : counted(mechanisms, 'way of learning', 'ways of learning'),
      ]
        .filter((part) => part !== null)
        .join(' · '),
    ingredients: 'Active ingredients',
    ingredientsHint:
      'A line each: what has to be there in every classroom, or it is something else. All the rest may be adapted. (A term of the EEF’s guidance on implementation.)',
    ingredientsPlaceholder: 'For example: every child answers, not only those with a hand up',
    learning: 'How colleagues will learn it',
    learningIntro: (publisher: string) =>
      `Tick what the training plans. The ${publisher} found 14 mechanisms, in four groups, in training that changed practice.`,
    noneTicked: 'Training is planned, and nothing is ticked yet. What will happen in it?',
    missing: (groups: readonly string[]) =>
      `Nothing is ticked under ${groups.map((name) => `“${name}”`).join(' or ')}. Is something planned there, or is it not needed this time?`,
    otherEdition: (count: number) =>
      `${counted(count, 'mechanism', 'mechanisms')} of another edition of this lens ${count === 1 ? 'is' : 'are'} kept and not shown here.`,
    source: (name: string) => `From: ${name}. The questions are ours.`,
  },

  rests: {
    title: 'What it rests on',
    meta: (findings: number, notes: number) =>
      [
        findings === 0 ? null : counted(findings, 'finding', 'findings'),
        notes === 0 ? null : counted(notes, 'note', 'notes'),
      ]
        .filter((part) => part !== null)
        .join(' · '),
    label: 'Findings and notes this action rests on',
    none: 'Nothing of its own yet. It shares what its objective rests on.',
    objective: 'The objective answers',
    choose: 'Point to findings and notes',
    pickTitle: 'What does this action rest on?',
    pickSearch: 'Find a finding or a note by its words',
    pickFindings: 'Findings',
    pickNotesOf: (name: string) => `Notes of ${name}`,
    pickNone:
      'There is nothing to point to yet. Findings, and the notes they rest on, can be chosen here.',
    takeAway: (name: string) => `Take away: ${name}`,
    note: (day: string, activity: string) => `Note, ${day}, ${activity}`,
    gone: 'No longer in this review, or in the bin',
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
