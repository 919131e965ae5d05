import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyFacts } from './journey-facts.ts';
import {
  Journey,
  journeyOf,
  journeyStages,
  type JourneyTaskId,
  journeyTasks,
  tasksOfStage,
} from './journey.ts';

const blank: JourneyFacts = {
  today: '2026-09-15',
  visitOn: null,
  visitEndsOn: null,
  prompts: 0,
  promptsAnswered: 0,
  isSelfReviewCompleted: false,
  hasQuestion: false,
  hypotheses: 0,
  hypothesesComplete: 0,
  hasLeadReviewer: false,
  reviewers: 0,
  hasChampion: false,
  hasHeadteacher: false,
  independenceProblems: 0,
  slots: 0,
  slotsReady: 0,
  notes: 0,
  notesUntagged: 0,
  findings: 0,
  strengths: 0,
  areasForDevelopment: 0,
  findingsMeetingRule: 0,
  findingsAgreed: 0,
  findingsTold: 0,
  findingsAnswered: 0,
  reportPassages: 0,
  reportPassagesSettled: 0,
  factualCheck: 'not-sent',
  handover: 'not-begun',
  workshop: 'not-begun',
  isChampionsCopy: false,
  objectives: 0,
  areasWithObjective: 0,
  objectivesWithActions: 0,
  actions: 0,
  actionsComplete: 0,
  isPlanSavedAsWord: false,
  hasCheckInDate: false,
  hasNinetyDayDate: false,
  milestones: 0,
  milestonesMet: 0,
  milestonesOverdue: 0,
  looksDone: [],
  lookDays: {},
  keptParts: [],
};

const prepared: Partial<JourneyFacts> = {
  prompts: 12,
  promptsAnswered: 12,
  isSelfReviewCompleted: true,
  hasQuestion: true,
  hypotheses: 4,
  hypothesesComplete: 4,
  hasLeadReviewer: true,
  reviewers: 3,
  hasChampion: true,
  hasHeadteacher: true,
  visitOn: '2026-10-08',
  visitEndsOn: '2026-10-08',
  slots: 14,
  slotsReady: 14,
};
const visited: Partial<JourneyFacts> = { ...prepared, today: '2026-10-09', notes: 96 };
const agreed: Partial<JourneyFacts> = {
  ...visited,
  findings: 6,
  strengths: 3,
  areasForDevelopment: 3,
  findingsMeetingRule: 6,
  findingsAgreed: 6,
  findingsTold: 6,
  findingsAnswered: 6,
  reportPassages: 9,
  reportPassagesSettled: 9,
  factualCheck: 'closed',
};
const planned: Partial<JourneyFacts> = {
  ...agreed,
  handover: 'booked',
  workshop: 'held',
  today: '2026-11-21',
  objectives: 3,
  areasWithObjective: 3,
  objectivesWithActions: 3,
  actions: 9,
  actionsComplete: 9,
  isPlanSavedAsWord: true,
  milestones: 24,
  milestonesMet: 3,
  milestonesOverdue: 2,
};

const journey = (facts: Partial<JourneyFacts>): Journey => {
  const made = journeyOf({ ...blank, ...facts });
  expect(Journey.parse(made)).toEqual(made);
  return made;
};
const states = (facts: Partial<JourneyFacts>) => journey(facts).stages.map(({ state }) => state);
const task = (facts: Partial<JourneyFacts>, id: JourneyTaskId) =>
  journey(facts)
    .stages.flatMap(({ tasks }) => tasks)
    .find((candidate) => candidate.id === id);
const next = (facts: Partial<JourneyFacts>) => journey(facts).next?.task;

describe('the journey', () => {
  it('has five stages and every task in one of them', () => {
    expect(journey({}).stages.map(({ id }) => id)).toEqual(journeyStages);
    expect(journeyStages.flatMap((stage) => tasksOfStage[stage])).toEqual(journeyTasks);
  });

  it('begins with the question and waits for all that follows from it', () => {
    expect(states({})).toEqual(['to-do', 'not-yet', 'not-yet', 'not-yet', 'not-yet']);
    expect(journey({}).next).toEqual({ stage: 'prepare', task: 'question', waitsFor: null });
    expect(task({}, 'capture-notes')).toMatchObject({ state: 'not-yet', waitsFor: 'question' });
    expect(task({}, 'objectives')).toMatchObject({ waitsFor: 'areas-for-development' });
  });

  it('goes on as the review does', () => {
    expect(next({ hasQuestion: true })).toBe('hypotheses');
    expect(next({ ...prepared, hypothesesComplete: 3 })).toBe('hypotheses');
    expect(next({ ...prepared, hasChampion: false })).toBe('team');
    expect(next({ ...prepared, visitOn: null, visitEndsOn: null })).toBe('dates');
    expect(states(prepared)).toEqual(['done', 'not-yet', 'not-yet', 'not-yet', 'not-yet']);
    expect(journey(prepared).next).toEqual({
      stage: 'visit',
      task: 'capture-notes',
      waitsFor: 'visit-day',
    });
    expect(next({ ...visited, notesUntagged: 4 })).toBe('tag-notes');
    expect(next(visited)).toBe('group-findings');
    expect(next({ ...agreed, findingsMeetingRule: 5 })).toBe('weigh-evidence');
    expect(next({ ...agreed, findingsAgreed: 0 })).toBe('agree-wording');
    expect(next(agreed)).toBe('handover');
    expect(next({ ...agreed, handover: 'booked' })).toBe('workshop');
    expect(next({ ...agreed, handover: 'booked', workshop: 'held' })).toBe('objectives');
    expect(next({ ...planned, actions: 0 })).toBe('actions');
    expect(next({ ...planned, isPlanSavedAsWord: false })).toBe('plan-in-word');
    expect(next(planned)).toBe('check-in-date');
    expect(next({ ...planned, hasCheckInDate: true })).toBe('ninety-day-date');
    expect(next({ ...planned, hasCheckInDate: true, hasNinetyDayDate: true })).toBe('milestones');
  });

  it('asks for each look back once its day has come', () => {
    const dated = { ...planned, milestonesMet: 24, milestonesOverdue: 0 };
    expect(task(dated, 'hold-check-in')).toMatchObject({ state: 'not-yet', waitsFor: 'look-day' });
    const lookDays = { checkIn: '2026-12-16', impactReview: '2027-05-25' };
    const onTheDay = { ...dated, lookDays, today: '2026-12-16' };
    expect(task(onTheDay, 'hold-check-in')).toMatchObject({ state: 'to-do', waitsFor: null });
    expect(task(onTheDay, 'close-review')).toMatchObject({ waitsFor: 'look-day' });
    const held = { ...onTheDay, looksDone: ['checkIn'] as const };
    expect(task(held, 'hold-check-in')?.state).toBe('done');
    expect(task({ ...held, actions: 0 }, 'close-review')).toMatchObject({ waitsFor: 'actions' });
  });

  it('comes to an end', () => {
    const over = {
      ...planned,
      hasCheckInDate: true,
      hasNinetyDayDate: true,
      milestonesMet: 24,
      milestonesOverdue: 0,
      looksDone: ['checkIn', 'ninetyDay', 'impactReview'] as const,
    };
    expect(states(over)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(journey(over).next).toBeNull();
  });
});

describe('on the visit', () => {
  const onTheDay = { ...prepared, today: '2026-10-08' };

  it('nobody is sent back to a form', () => {
    expect(next({ ...onTheDay, hypothesesComplete: 1, hasChampion: false })).toBe('capture-notes');
    expect(next({ ...onTheDay, notes: 12 })).toBe('capture-notes');
    expect(task({ ...onTheDay, notes: 12 }, 'capture-notes')).toMatchObject({
      state: 'in-progress',
      done: 12,
    });
  });

  it('capturing lasts until the last day is over or findings are made', () => {
    const twoDays = { ...onTheDay, visitEndsOn: '2026-10-09', notes: 40 };
    expect(task({ ...twoDays, today: '2026-10-09' }, 'capture-notes')?.state).toBe('in-progress');
    expect(task({ ...twoDays, today: '2026-10-10' }, 'capture-notes')?.state).toBe('done');
    expect(task({ ...twoDays, findings: 1, strengths: 1 }, 'capture-notes')?.state).toBe('done');
  });

  it('what was left behind comes last', () => {
    const leftBehind = { ...planned, notesUntagged: 2, hypothesesComplete: 3 };
    expect(next(leftBehind)).toBe('check-in-date');
    const restDone = { ...leftBehind, hasCheckInDate: true, hasNinetyDayDate: true };
    expect(next({ ...restDone, milestonesOverdue: 0 })).toBe('hypotheses');
  });
});

describe('a task', () => {
  it('is counted where it can be', () => {
    expect(task({ ...prepared, hypothesesComplete: 3 }, 'hypotheses')).toMatchObject({
      state: 'in-progress',
      done: 3,
      of: 4,
    });
    expect(task({ ...visited, notesUntagged: 6 }, 'tag-notes')).toMatchObject({ done: 90, of: 96 });
    expect(task(planned, 'milestones')).toMatchObject({ state: 'in-progress', done: 3, of: 24 });
  });

  it('of the team is done only when the rules are kept', () => {
    expect(task(prepared, 'team')?.state).toBe('done');
    expect(task({ ...prepared, independenceProblems: 1 }, 'team')?.state).toBe('in-progress');
    expect(task({ ...prepared, reviewers: 1 }, 'team')?.state).toBe('in-progress');
  });

  it('of grouping wants strengths and areas for development', () => {
    const onlyStrengths = { ...visited, findings: 2, strengths: 2 };
    expect(task(onlyStrengths, 'group-findings')?.state).toBe('in-progress');
    expect(task(agreed, 'group-findings')?.state).toBe('done');
  });

  it('of milestones waits for its day when none has passed', () => {
    const waits = { ...planned, milestonesMet: 0, milestonesOverdue: 0 };
    expect(task(waits, 'milestones')).toMatchObject({
      state: 'not-yet',
      waitsFor: 'milestone-day',
    });
  });

  it('of actions wants one under each objective', () => {
    expect(task({ ...planned, objectivesWithActions: 2 }, 'actions')?.state).toBe('in-progress');
  });
});

describe('parts kept from a file', () => {
  it('stand with their stage, in the order of the file; strange ones stand nowhere', () => {
    const keptParts = ['selfReview', 'plan', 'workshop', 'checkIn', 'ninetyDay', 'weather'];
    const made = journey({ keptParts });
    expect(made.stages.map((stage) => stage.keptParts)).toEqual([
      ['selfReview', 'plan'],
      [],
      [],
      ['workshop'],
      ['checkIn', 'ninetyDay'],
    ]);
  });
});

describe('any facts', () => {
  const count = fc.integer({ min: 0, max: 5 });
  const day = fc.constantFrom('2026-10-07', '2026-10-08', '2026-10-09');
  const anyFacts: fc.Arbitrary<JourneyFacts> = fc.record({
    today: day,
    visitOn: fc.option(day),
    visitEndsOn: fc.option(day),
    prompts: count,
    promptsAnswered: count,
    isSelfReviewCompleted: fc.boolean(),
    hasQuestion: fc.boolean(),
    hypotheses: count,
    hypothesesComplete: count,
    hasLeadReviewer: fc.boolean(),
    reviewers: count,
    hasChampion: fc.boolean(),
    hasHeadteacher: fc.boolean(),
    independenceProblems: count,
    slots: count,
    slotsReady: count,
    notes: count,
    notesUntagged: count,
    findings: count,
    strengths: count,
    areasForDevelopment: count,
    findingsMeetingRule: count,
    findingsAgreed: count,
    findingsTold: count,
    findingsAnswered: count,
    reportPassages: fc.nat(20),
    reportPassagesSettled: fc.nat(20),
    workshop: fc.constantFrom('not-begun', 'prepared', 'held'),
    handover: fc.constantFrom('not-begun', 'begun', 'complete', 'booked'),
    isChampionsCopy: fc.constant(false),
    factualCheck: fc.constantFrom('not-sent', 'with-the-host', 'to-decide', 'to-close', 'closed'),
    objectives: count,
    areasWithObjective: count,
    objectivesWithActions: count,
    actions: count,
    actionsComplete: count,
    isPlanSavedAsWord: fc.boolean(),
    hasCheckInDate: fc.boolean(),
    hasNinetyDayDate: fc.boolean(),
    milestones: count,
    milestonesMet: count,
    milestonesOverdue: count,
    looksDone: fc.subarray(['checkIn', 'ninetyDay', 'impactReview'] as const),
    lookDays: fc.constantFrom({}, { checkIn: '2026-12-16' }, { impactReview: '2026-10-01' }),
    keptParts: fc.constant([]),
  });

  it('give one next task that is open, unless all is done; and a waiting task is never done', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const made = journeyOf(facts);
        const tasks = made.stages.flatMap((stage) => stage.tasks);
        const open = tasks.filter(({ state }) => state !== 'done');
        expect(made.next === null).toBe(open.length === 0);
        if (made.next !== null) {
          expect(open.map(({ id }) => id)).toContain(made.next.task);
          const canAct = open.some(({ waitsFor }) => waitsFor === null);
          expect(made.next.waitsFor === null).toBe(canAct);
        }
        for (const { state, waitsFor } of tasks) {
          if (waitsFor !== null) expect(['not-yet', 'in-progress']).toContain(state);
          if (state === 'not-yet') expect(waitsFor).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('an improvement champion’s copy', () => {
  const copy: JourneyFacts = {
    ...blank,
    hasQuestion: true,
    visitOn: '2026-09-10',
    visitEndsOn: '2026-09-10',
    handover: 'complete',
    isChampionsCopy: true,
    workshop: 'held',
    findings: 1,
    areasForDevelopment: 1,
  };
  it('is led to the plan, to Word and to the looks back, and to nothing the team does', () => {
    const nextOf = (facts: Partial<JourneyFacts>) => journeyOf({ ...copy, ...facts }).next?.task;
    expect(nextOf({ workshop: 'not-begun' })).toBe('workshop');
    expect(nextOf({})).toBe('objectives');
    const planned = { objectives: 1, areasWithObjective: 1 };
    expect(nextOf(planned)).toBe('actions');
    const whole = { ...planned, objectivesWithActions: 1, actions: 1, actionsComplete: 1 };
    expect(nextOf(whole)).toBe('plan-in-word');
    const next = journeyOf({ ...copy, ...whole, isPlanSavedAsWord: true }).next;
    expect(next?.stage).toBe('follow-through');
    // The team's own next thing is still theirs.
    expect(journeyOf({ ...copy, isChampionsCopy: false }).next?.stage).not.toBe('follow-through');
  });
});
