// Where a review stands and what comes next: five stages, each a few tasks, worked out from counts
// and dates alone. Only tasks that can be done in the application are here. The page has the words.
import { z } from '../lib/schema.ts';
import type { CheckpointName } from './checkpoint.ts';
import type { JourneyFacts } from './journey-facts.ts';

export const journeyStages = ['prepare', 'visit', 'agree', 'improve', 'follow-through'] as const;
export const JourneyStageId = z.enum(journeyStages);
export type JourneyStageId = z.infer<typeof JourneyStageId>;

export const journeyTasks = [
  'question',
  'hypotheses',
  'team',
  'dates',
  'self-review',
  'timetable',
  'capture-notes',
  'tag-notes',
  'group-findings',
  'weigh-evidence',
  'agree-wording',
  'prepare-feedback',
  'host-responses',
  'write-report',
  'factual-check',
  'handover',
  'workshop',
  'objectives',
  'actions',
  'plan-in-word',
  'check-in-date',
  'ninety-day-date',
  'milestones',
  'hold-check-in',
  'hold-ninety-day',
  'close-review',
] as const;
export const JourneyTaskId = z.enum(journeyTasks);
export type JourneyTaskId = z.infer<typeof JourneyTaskId>;

export const tasksOfStage: Readonly<Record<JourneyStageId, readonly JourneyTaskId[]>> = {
  prepare: ['question', 'hypotheses', 'team', 'dates', 'self-review', 'timetable'],
  visit: ['capture-notes', 'tag-notes'],
  agree: [
    'group-findings',
    'weigh-evidence',
    'agree-wording',
    'prepare-feedback',
    'host-responses',
    'write-report',
    'factual-check',
  ],
  improve: ['handover', 'workshop', 'objectives', 'actions', 'plan-in-word'],
  'follow-through': [
    'check-in-date',
    'ninety-day-date',
    'milestones',
    'hold-check-in',
    'hold-ninety-day',
    'close-review',
  ],
};

export const journeyStates = ['done', 'in-progress', 'to-do', 'not-yet'] as const;
export const JourneyState = z.enum(journeyStates);
export type JourneyState = z.infer<typeof JourneyState>;

/** What a task that cannot go on is waiting for. */
export const journeyWaits = [
  'question',
  'visit-dates',
  'visit-day',
  'notes',
  'findings',
  'areas-for-development',
  'objectives',
  'actions',
  'milestones',
  'milestone-day',
  'look-day',
] as const;
export const JourneyWait = z.enum(journeyWaits);
export type JourneyWait = z.infer<typeof JourneyWait>;

export const JourneyTask = z.object({
  id: JourneyTaskId,
  state: JourneyState,
  /** Set where nothing can be done for now. */
  waitsFor: JourneyWait.nullable(),
  /** "3 of 4", where the task can be counted. */
  done: z.number().int().nullable(),
  of: z.number().int().nullable(),
});
export type JourneyTask = z.infer<typeof JourneyTask>;

export const JourneyStage = z.object({
  id: JourneyStageId,
  state: JourneyState,
  tasks: z.array(JourneyTask),
  /** Parts of this stage that came with a file and have no screen yet. */
  keptParts: z.array(z.string()),
});
export type JourneyStage = z.infer<typeof JourneyStage>;

export const Journey = z.object({
  stages: z.array(JourneyStage),
  /** The one thing to do next; null when everything is done. */
  next: z
    .object({ stage: JourneyStageId, task: JourneyTaskId, waitsFor: JourneyWait.nullable() })
    .nullable(),
});
export type Journey = z.infer<typeof Journey>;

const stageOfKeptPart: Readonly<Record<string, JourneyStageId>> = {
  context: 'prepare',
  selfReview: 'prepare',
  plan: 'prepare',
  timetable: 'prepare',
  catchUps: 'visit',
  triangulation: 'agree',
  feedback: 'agree',
  report: 'agree',
  handover: 'improve',
  workshop: 'improve',
  checkIn: 'follow-through',
  ninetyDay: 'follow-through',
  impactReview: 'follow-through',
};

type TaskFacts = Omit<JourneyTask, 'id'>;

const uncounted = { waitsFor: null, done: null, of: null } as const;
const oneStep = (isDone: boolean): TaskFacts => ({
  ...uncounted,
  state: isDone ? 'done' : 'to-do',
});
const waiting = (waitsFor: JourneyWait): TaskFacts => ({
  ...uncounted,
  state: 'not-yet',
  waitsFor,
});

/** `of` is at least 1: where there is nothing to count, the caller says what is waited for. */
const counted = (done: number, of: number): TaskFacts => ({
  state: done >= of ? 'done' : done > 0 ? 'in-progress' : 'to-do',
  waitsFor: null,
  done,
  of,
});

function captureNotes(facts: JourneyFacts): TaskFacts {
  const { today, visitOn, visitEndsOn, notes, findings } = facts;
  const lastDay = visitEndsOn ?? visitOn;
  if (notes > 0) {
    const isOver = findings > 0 || (lastDay !== null && today > lastDay);
    return { ...uncounted, state: isOver ? 'done' : 'in-progress', done: notes };
  }
  if (!facts.hasQuestion) return waiting('question');
  return visitOn !== null && today < visitOn ? waiting('visit-day') : oneStep(false);
}

/** A team can triangulate once it has a lead, a second pair of eyes, a champion and the host's head. */
function team(facts: JourneyFacts): TaskFacts {
  const parts = [
    facts.hasLeadReviewer,
    facts.reviewers >= 2,
    facts.hasChampion,
    facts.hasHeadteacher,
  ];
  const present = counted(parts.filter(Boolean).length, parts.length);
  const isBroken = present.state === 'done' && facts.independenceProblems > 0;
  return isBroken ? { ...present, state: 'in-progress' } : present;
}

/** Completed says the school, whatever is counted. */
function selfReview({ prompts, promptsAnswered, isSelfReviewCompleted }: JourneyFacts): TaskFacts {
  if (prompts === 0) return oneStep(isSelfReviewCompleted);
  const progress = counted(promptsAnswered, prompts);
  if (isSelfReviewCompleted) return { ...progress, state: 'done' };
  return { ...progress, state: promptsAnswered > 0 ? 'in-progress' : 'to-do' };
}

function hypotheses({ hypotheses: all, hypothesesComplete }: JourneyFacts): TaskFacts {
  if (all === 0) return oneStep(false);
  const progress = counted(hypothesesComplete, all);
  return { ...progress, state: progress.state === 'done' ? 'done' : 'in-progress' };
}

/** Planned when each time has an hour and each way of gathering evidence has somebody to do it. */
function timetable({ slots, slotsReady, visitOn, visitEndsOn, today }: JourneyFacts): TaskFacts {
  if (slots === 0) return visitOn === null ? waiting('visit-dates') : oneStep(false);
  const progress = counted(slotsReady, slots);
  // After the visit nobody plans it any more.
  const isOver = visitEndsOn !== null && today > visitEndsOn;
  return { ...progress, state: progress.state === 'done' || isOver ? 'done' : 'in-progress' };
}

/** A review that has found only strengths, or only things to develop, is not finished looking. */
function groupFindings(facts: JourneyFacts): TaskFacts {
  if (facts.notes === 0 && facts.findings === 0) return waiting('notes');
  if (facts.findings === 0) return oneStep(false);
  const hasBoth = facts.strengths > 0 && facts.areasForDevelopment > 0;
  return { ...uncounted, state: hasBoth ? 'done' : 'in-progress', done: facts.findings };
}

function objectives(facts: JourneyFacts): TaskFacts {
  if (facts.areasForDevelopment === 0) {
    return facts.objectives > 0 ? oneStep(true) : waiting('areas-for-development');
  }
  return counted(facts.areasWithObjective, facts.areasForDevelopment);
}

function actions(facts: JourneyFacts): TaskFacts {
  if (facts.objectives === 0 && facts.actions === 0) return waiting('objectives');
  if (facts.actions === 0) return oneStep(false);
  const progress = counted(facts.actionsComplete, facts.actions);
  const isWhole = progress.state === 'done' && facts.objectivesWithActions >= facts.objectives;
  return { ...progress, state: isWhole ? 'done' : 'in-progress' };
}

function milestones({
  milestones: all,
  milestonesOverdue,
  milestonesMet,
}: JourneyFacts): TaskFacts {
  if (all === 0) return waiting('milestones');
  const progress = counted(milestonesMet, all);
  if (progress.state === 'done' || milestonesOverdue > 0) return progress;
  return {
    ...progress,
    state: milestonesMet > 0 ? 'in-progress' : 'not-yet',
    waitsFor: 'milestone-day',
  };
}

/** A look back waits for its day; one without a day waits for its date to be set. */
function lookBack(
  { today, actions: all, looksDone, lookDays }: JourneyFacts,
  which: CheckpointName,
): TaskFacts {
  if (looksDone.includes(which)) return oneStep(true);
  if (all === 0) return waiting('actions');
  const on = lookDays[which] ?? null;
  return on === null || on > today ? waiting('look-day') : oneStep(false);
}

function factualCheck({ findings, factualCheck: state }: JourneyFacts): TaskFacts {
  if (state === 'not-sent') return findings === 0 ? waiting('findings') : oneStep(false);
  return { ...uncounted, state: state === 'closed' ? 'done' : 'in-progress' };
}

function handover({ areasForDevelopment, handover: state }: JourneyFacts): TaskFacts {
  if (state === 'begun') return { ...uncounted, state: 'in-progress' };
  if (state !== 'not-begun') return oneStep(true);
  return areasForDevelopment === 0 ? waiting('areas-for-development') : oneStep(false);
}

function workshop({ areasForDevelopment, workshop: state }: JourneyFacts): TaskFacts {
  if (state === 'prepared') return { ...uncounted, state: 'in-progress' };
  if (state === 'held') return oneStep(true);
  return areasForDevelopment === 0 ? waiting('areas-for-development') : oneStep(false);
}

function taskFacts(id: JourneyTaskId, facts: JourneyFacts): TaskFacts {
  const hasPlan = facts.actions > 0;
  const claims = facts.strengths + facts.areasForDevelopment;
  switch (id) {
    case 'self-review':
      return selfReview(facts);
    case 'question':
      return oneStep(facts.hasQuestion);
    case 'hypotheses':
      return hypotheses(facts);
    case 'team':
      return team(facts);
    case 'dates':
      return oneStep(facts.visitOn !== null);
    case 'timetable':
      return timetable(facts);
    case 'capture-notes':
      return captureNotes(facts);
    case 'tag-notes':
      return facts.notes === 0
        ? waiting('notes')
        : counted(facts.notes - facts.notesUntagged, facts.notes);
    case 'group-findings':
      return groupFindings(facts);
    case 'weigh-evidence':
      return claims === 0 ? waiting('findings') : counted(facts.findingsMeetingRule, claims);
    case 'agree-wording':
      return facts.findings === 0
        ? waiting('findings')
        : counted(facts.findingsAgreed, facts.findings);
    case 'prepare-feedback':
      return facts.findings === 0
        ? waiting('findings')
        : counted(facts.findingsTold, facts.findings);
    case 'host-responses':
      return facts.findings === 0
        ? waiting('findings')
        : counted(facts.findingsAnswered, facts.findings);
    case 'write-report':
      return facts.findings === 0
        ? waiting('findings')
        : counted(facts.reportPassagesSettled, Math.max(1, facts.reportPassages));
    case 'factual-check':
      return factualCheck(facts);
    case 'handover':
      return handover(facts);
    case 'workshop':
      return workshop(facts);
    case 'objectives':
      return objectives(facts);
    case 'actions':
      return actions(facts);
    case 'plan-in-word':
      return hasPlan ? oneStep(facts.isPlanSavedAsWord) : waiting('actions');
    case 'check-in-date':
      return hasPlan || facts.hasCheckInDate ? oneStep(facts.hasCheckInDate) : waiting('actions');
    case 'ninety-day-date':
      return hasPlan || facts.hasNinetyDayDate
        ? oneStep(facts.hasNinetyDayDate)
        : waiting('actions');
    case 'milestones':
      return milestones(facts);
    case 'hold-check-in':
      return lookBack(facts, 'checkIn');
    case 'hold-ninety-day':
      return lookBack(facts, 'ninetyDay');
    case 'close-review':
      return lookBack(facts, 'impactReview');
  }
}

function stageState(tasks: readonly JourneyTask[]): JourneyState {
  const has = (state: JourneyState): boolean => tasks.some((task) => task.state === state);
  if (tasks.every((task) => task.state === 'done')) return 'done';
  if (has('done') || has('in-progress')) return 'in-progress';
  return has('to-do') ? 'to-do' : 'not-yet';
}

/** A champion was handed the rest: what they do begins with the plan. */
const isTheirs = (stage: JourneyStageId, task: JourneyTaskId, facts: JourneyFacts): boolean =>
  !facts.isChampionsCopy ||
  ((stage === 'improve' || stage === 'follow-through') && task !== 'handover');

/**
 * Before the visit, the first open task in order. From the visit's first day on, people are where
 * their work is: first what is open in the furthest stage begun, then what lies ahead, and only
 * then what was left behind; nobody on a corridor is sent back to fill in a form.
 */
function nextTask(stages: readonly JourneyStage[], facts: JourneyFacts): Journey['next'] {
  const hasVisitBegun = facts.visitOn !== null && facts.today >= facts.visitOn;
  let from = 0;
  if (hasVisitBegun && facts.hasQuestion) {
    // What the dates of the cycle alone have begun does not count as work.
    const begun = stages.findLastIndex(
      ({ id, state }) => id !== 'follow-through' && (state === 'in-progress' || state === 'done'),
    );
    from = Math.max(begun, journeyStages.indexOf('visit'));
  }
  const inOrder = [...stages.slice(from), ...stages.slice(0, from)].flatMap(({ id, tasks }) =>
    tasks
      .filter((task) => task.state !== 'done' && isTheirs(id, task.id, facts))
      .map((task) => ({ stage: id, task })),
  );
  const next = inOrder.find(({ task }) => task.waitsFor === null) ?? inOrder[0];
  if (next === undefined) return null;
  return { stage: next.stage, task: next.task.id, waitsFor: next.task.waitsFor };
}

export function journeyOf(facts: JourneyFacts): Journey {
  const stages = journeyStages.map((id): JourneyStage => {
    const tasks = tasksOfStage[id].map((task) => ({ id: task, ...taskFacts(task, facts) }));
    const keptParts = facts.keptParts.filter((part) => stageOfKeptPart[part] === id);
    return { id, state: stageState(tasks), tasks, keptParts };
  });
  return { stages, next: nextTask(stages, facts) };
}
