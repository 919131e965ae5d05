// The words of a review's journey: its tasks, their states, what a waiting task waits for.
import type { JourneyState, JourneyTaskId, JourneyWait } from '../../shared/domain/journey.ts';

const tasks: Readonly<Record<JourneyTaskId, string>> = {
  'self-review': 'Look at yourselves first',
  question: 'Agree the enquiry question',
  hypotheses: 'Say what you expect to find',
  team: 'Bring the team together',
  dates: 'Fix the date of the visit',
  timetable: 'Plan the day of the visit',
  'capture-notes': 'Write notes on the visit',
  'tag-notes': 'Tag notes to hypotheses and lenses',
  'group-findings': 'Group notes into findings',
  'weigh-evidence': 'See what the evidence carries',
  'agree-wording': 'Agree the wording',
  'prepare-feedback': 'Prepare the feedback',
  'host-responses': 'Record what the school says',
  'write-report': 'Write the report',
  'factual-check': 'Have the facts checked',
  objectives: 'Turn areas for development into objectives',
  actions: 'Plan the actions',
  'plan-in-word': 'Save the plan as a Word document',
  'check-in-date': 'Fix the check-in at six to eight weeks',
  'ninety-day-date': 'Fix the 90-day review',
  milestones: 'Mark milestones as they are met',
};

/** What each task is for, in a sentence. */
const why: Readonly<Record<JourneyTaskId, string>> = {
  'self-review': 'The host school answers a few prompts before the visit, in its own words.',
  question: 'One question that starts “To what extent …” holds the whole visit together.',
  hypotheses: 'Up to five, each with why you think so and what would prove you wrong.',
  team: 'A lead, a second reviewer, an improvement champion and the host’s headteacher.',
  dates: 'A school day, far enough away for the self-review to be shared first.',
  timetable: 'Who is where, when and with whom, and what the people are told who will be met.',
  'capture-notes': 'What was seen, heard, read and counted, filed as it happens.',
  'tag-notes': 'A tag says which hypothesis a note speaks to, or which part of a lens.',
  'group-findings': 'Strengths first, then areas for development and questions for the school.',
  'weigh-evidence':
    'A claim needs several notes, more than one way of looking and two pairs of eyes.',
  'agree-wording': 'Everyone on the review team can stand behind each sentence.',
  'prepare-feedback': 'Strengths first, question by question, then areas for development.',
  'host-responses': 'For each finding: whether the school agrees, and in which words.',
  'write-report': 'Begin from full sentences about each finding, and make them your own.',
  'factual-check': 'The host reads the wording, puts right what is not so, and sends it back.',
  objectives: 'Each agreed area for development gets an objective that answers it.',
  actions: 'Who does what, by when, and how anyone will know that it worked.',
  'plan-in-word': 'A document the school can print, sign and put on the wall.',
  'check-in-date': 'A short look at whether the first steps have been taken.',
  'ninety-day-date': 'Time to keep, adapt or stop what was planned.',
  milestones: 'What was meant to have happened by now, and whether it has.',
};

/** Reads on from "Next:". */
const nextShort: Readonly<Record<JourneyTaskId, string>> = {
  'self-review': 'answer the prompts of the self-review',
  question: 'agree the enquiry question',
  hypotheses: 'say what you expect to find',
  team: 'complete the team',
  dates: 'fix the date of the visit',
  timetable: 'plan the day of the visit',
  'capture-notes': 'write notes on the visit',
  'tag-notes': 'tag the notes that have no tag',
  'group-findings': 'group the notes into findings',
  'weigh-evidence': 'close the gaps in the evidence',
  'agree-wording': 'agree the wording',
  'prepare-feedback': 'prepare the feedback',
  'host-responses': 'record what the school says',
  'write-report': 'write the report',
  'factual-check': 'have the facts checked',
  objectives: 'set objectives for the areas for development',
  actions: 'plan the actions',
  'plan-in-word': 'save the plan as a Word document',
  'check-in-date': 'fix the check-in',
  'ninety-day-date': 'fix the 90-day review',
  milestones: 'look at the milestones that are due',
};

/** On the button that leads there. */
const go: Readonly<Record<JourneyTaskId, string>> = {
  'self-review': 'Go to the self-review',
  question: 'Go to the question',
  hypotheses: 'Go to the hypotheses',
  team: 'Go to the team',
  dates: 'Go to the dates',
  timetable: 'Go to the timetable',
  'capture-notes': 'Go to capture',
  'tag-notes': 'Go to the notes',
  'group-findings': 'Go to the findings',
  'weigh-evidence': 'Go to the findings',
  'agree-wording': 'Go to moderation',
  'prepare-feedback': 'Go to the feedback',
  'host-responses': 'Go to the feedback',
  'write-report': 'Go to the report',
  'factual-check': 'Go to the factual check',
  objectives: 'Go to the action plan',
  actions: 'Go to the action plan',
  'plan-in-word': 'Go to the plan in Word',
  'check-in-date': 'Go to the dates',
  'ninety-day-date': 'Go to the dates',
  milestones: 'Go to the milestones',
};

const waits: Readonly<Record<JourneyWait, string>> = {
  question: 'Waits for the enquiry question',
  'visit-dates': 'Waits for the date of the visit',
  'visit-day': 'Waits for the day of the visit',
  notes: 'Waits for notes from the visit',
  findings: 'Waits for findings',
  'areas-for-development': 'Waits for an area for development',
  objectives: 'Waits for an objective',
  actions: 'Waits for actions in the plan',
  milestones: 'Waits for milestones in the plan',
  'milestone-day': 'Waits for the day of the next milestone',
};

const states: Readonly<Record<JourneyState, string>> = {
  done: 'Done',
  'in-progress': 'In progress',
  'to-do': 'To do',
  'not-yet': 'Not yet',
};

export const journeyMessages = {
  tasks,
  why,
  nextShort,
  go,
  waits,
  states,
  counted: (done: number, of: number) => `${done} of ${of} done`,
  allDone: 'nothing; this review has come full circle.',
} as const;
