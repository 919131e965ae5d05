// Every word of the handover to the improvement champion. Facts come in as parameters.
import type { HandoverGap, HandoverList } from '../../shared/domain/handover.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const gaps: Readonly<Record<HandoverGap, string>> = {
  champion: 'Say which improvement champion it is for.',
  sender: 'Say who hands it over.',
  question: 'Give the question the review asked.',
  findings: 'Choose at least one finding.',
  wording: 'Give each finding its agreed wording.',
  'work-on': 'Say which finding the workshop takes in depth.',
  decision: 'Say which decision is wanted at the end.',
  strengths: 'Name the strengths to protect.',
  history: 'Tell what was tried before.',
  sensitivities: 'Say what may hurt, or that nothing is known.',
  'non-negotiables': 'Say what must not change.',
  'out-of-scope': 'Say what is out of scope.',
  groups: 'Say who attends, by role.',
  expected: 'Say how many people are expected.',
  'room-day': 'Choose the day of the workshop.',
  'room-not-school-day': 'Choose a day on which the school is open.',
  'room-time': 'Give a start and a later end.',
  'room-place': 'Say which room it is.',
  pack: 'List what is in the evidence pack.',
  checklist: 'Keep a checklist of at least one line.',
  'checklist-open': 'Tick what is left on the checklist.',
};

const lists: Readonly<Record<HandoverList, { label: string; hint: string }>> = {
  strengths: {
    label: 'Strengths to protect',
    hint: 'What works and must not be lost on the way. One to a line.',
  },
  history: {
    label: 'History and context',
    hint: 'What was tried, what became of it, what the school is tired of. One to a line.',
  },
  sensitivities: {
    label: 'Sensitivities',
    hint: 'Who may hear criticism, what not to compare. Write “None that we know of” if so.',
  },
  nonNegotiables: { label: 'Non-negotiables', hint: 'What must hold whatever is decided.' },
  outOfScope: { label: 'Out of scope', hint: 'What the workshop does not open.' },
  groups: { label: 'Who attends', hint: 'By role, never by name. One group to a line.' },
  pack: {
    label: 'Evidence pack',
    hint: 'Counts, redrawn examples, quotes without names: what the room may see.',
  },
};

export const handoverMessages = {
  title: 'Handover',
  loading: 'Reading the handover …',
  intro:
    'What the improvement champion has to know before the workshop. The workshop can be booked once nothing is missing.',
  copyIntro:
    'This is what the review team hands over to you. You see the agreed findings and how much they rest on, never the notes behind them.',
  empty: {
    title: 'Nothing is handed over yet',
    body: 'Start from what the review knows: the question, the agreed findings with their counts, the strengths and the champion. You add what only people know.',
    begin: 'Begin the handover',
    toFindings: 'Go to the findings',
    none: 'A handover needs an area for development with wording. Agree one first.',
  },
  gaps,
  lists,
  missing: (count: number): string => `${plural(count, 'thing is', 'things are')} missing`,
  nothingMissing: 'Nothing is missing',
  states: {
    'not-begun': 'Not begun',
    begun: 'Not complete yet',
    complete: 'Complete',
    booked: 'Complete, and the workshop is booked',
  },
  sections: {
    people: 'From and to',
    question: 'The question and the findings',
    decision: 'What the workshop is for',
    school: 'What to know of the school',
    room: 'Room and time',
    ready: 'Ready?',
    send: 'Next steps',
  },
  fields: {
    to: 'Improvement champion',
    noChampion: 'Nobody in the team is an improvement champion yet.',
    toTeam: 'Go to the team',
    from: 'Handed over by',
    question: 'Question',
    findings: 'Findings',
    wording: (name: string): string => `Wording of ${name}`,
    rests: (notes: number, methods: number): string =>
      `Rests on ${plural(notes, 'note', 'notes')} of ${plural(methods, 'kind', 'kinds')}`,
    newer: 'The finding is worded otherwise now.',
    takeNewer: 'Take today’s wording and counts',
    workOn: 'What to work on in depth',
    decision: 'Decision wanted',
    expected: 'People expected',
    on: 'Day',
    start: 'Start',
    end: 'End',
    place: 'Room',
    setUp: 'How the room is set up',
    checklist: 'Checklist',
    checklistHint: 'One line each. Tick them below as they are done.',
    calls: 'Calls with the champion',
    callOn: 'Day of the call',
    callMinutes: 'Minutes',
    callMode: 'How',
    addCall: 'Add a call',
    removeCall: (number: number): string => `Remove call ${number}`,
  },
  categories: {
    strength: 'Strength',
    'area-for-development': 'Area for development',
    question: 'Question for the school',
  },
  actions: {
    complete: 'This is complete',
    completedOn: (on: string): string => `Said to be complete on ${on}.`,
    completed: 'The handover is complete.',
    book: 'Book the workshop',
    booked: (on: string): string => `The workshop is booked for ${on}.`,
    bookAgain: 'The room or time has changed since it was booked. Book it again.',
    bookFirst: 'A workshop can be booked once the handover is complete.',
    saveBundle: 'Save for the champion',
    saved: (name: string): string => `Saved as ${name}.`,
    words: 'Words to read to the champion',
    wordsHint:
      'They open this bundle and no other of yours. Say them on the telephone, not in the message the file travels with.',
    holds:
      'The bundle holds this handover, its findings and the plan. No note, no draft and no reviewer’s name goes with it.',
    byWords: 'Whoever has the words below',
    byWordsBack: 'Whoever has the words below',
    backTitle: 'When the plan is ready',
    backWordsKept: 'The lead reviewer has these words: they are the ones the handover came with.',
    backWords: 'Read these words to the lead reviewer, not in the message the file travels with.',
    back: 'Send your plan back',
    backHint:
      'Saves a bundle with what you made. The review team opens it, and your plan joins the review.',
    toPlan: 'Go to the action plan',
  },
  failures: {
    title: 'The handover cannot be shown',
    'review-not-found': 'This review is no longer on this laptop. Go back to the start.',
    'nothing-to-hand-over':
      'There is no area for development with wording yet. Agree one under Findings first.',
    'handover-not-complete': (count: number): string =>
      `${plural(count, 'thing is', 'things are')} still missing. The list beside says which.`,
    notComplete: 'Say first that the handover is complete.',
    notSchoolDay: (on: string, nearest: readonly string[]): string =>
      `The school is closed on ${on}. ${nearest.length === 0 ? 'Choose another day.' : `Nearest school days: ${nearest.join(', ')}.`}`,
    'workshop-before-visit': (on: string): string =>
      `The workshop comes after the visit, which ends on ${on}. Choose a later day.`,
    'file-not-written': (code: string): string =>
      `The file could not be written (${code}). Choose another place, such as your own Documents, and save again.`,
  },
} as const;
