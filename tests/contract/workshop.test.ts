// The improvement workshop: prepared to the length of its room, run by a clock that survives a crash,
// written in by several hands, and brought into the plan once and never twice.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clockOfWorkshop } from '../../src/shared/domain/workshop/clock.ts';
import { dotsOf } from '../../src/shared/domain/workshop/workshop.ts';
import type { FindingId, ReviewId, WorkshopStepId } from '../../src/shared/domain/ids.ts';
import type { Input } from '../../src/shared/ipc/contract.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => core.close());

const read = () => core.ask('workshop.read', { reviewId });
const plan = () => core.ask('plan.read', { reviewId });
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const noId = '01ARZ3NDEKTSV4RRFFQ69G5FAV' as never;

/** 7 December 2026 is a Monday of term. */
const room = {
  roomOn: '2026-12-07',
  roomStart: '15:30',
  roomEnd: '16:10',
  roomPlace: 'Small hall',
  decisionWanted: 'Up to three changes.',
  sensitivities: [{ id: 's', order: 1, text: 'privatecanary' }],
  history: [{ id: 'h', order: 1, text: 'historycanary' }],
};
const handOver = () => core.ask('handover.change', { reviewId, change: room });
const prepare = async () => {
  await core.ask('workshop.prepare', { reviewId });
  return (await read()).steps;
};
const turn = (
  deed: Input<'workshop.clock'>['deed'],
  stepId: WorkshopStepId | null = null,
  minutes = 0,
) => core.ask('workshop.clock', { reviewId, deed, stepId, minutes });
const addIdea = async (text: string, fields: Input<'workshop-card.add'>['fields'] = {}) =>
  (await core.ask('workshop-card.add', { reviewId, kind: 'idea', fields: { text, ...fields } }))
    .cardId;
async function addArea(): Promise<FindingId> {
  const { findingId } = await core.ask('finding.add', {
    reviewId,
    category: 'area-for-development',
    heading: 'From talk to the page',
    evidenceIds: [await fileNote(core, reviewId, 'notecanary in the corridor')],
  });
  const change = { wording: 'Pupils say more than they write.' };
  await core.ask('finding.change', { reviewId, findingId, change });
  return findingId;
}

describe('the run sheet', () => {
  test('is 75 minutes, or as long as the room is booked, and is prepared once', async () => {
    expect(sum((await prepare()).map(({ minutes }) => minutes))).toBe(75);
    expect(await core.ask('workshop.prepare', { reviewId })).toEqual({ steps: 0 });
    expect((await read()).guides).toHaveLength(8);

    const other = await createNewReview(core);
    await core.ask('handover.change', { reviewId: other, change: room });
    expect(await core.ask('workshop.prepare', { reviewId: other })).toEqual({ steps: 8 });
    const { steps, workshop, on, place } = await core.ask('workshop.read', { reviewId: other });
    expect(sum(steps.map(({ minutes }) => minutes))).toBe(40);
    expect({ minutes: workshop?.minutes, on, place }).toEqual({
      minutes: 40,
      on: '2026-12-07',
      place: 'Small hall',
    });
    await core.ask('history.undo', { reviewId: other });
    expect((await core.ask('workshop.read', { reviewId: other })).steps).toEqual([]);
  });

  test('adapts to another length, and to steps of one’s own', async () => {
    expect(await core.fails('workshop.set-length', { reviewId, minutes: 60 })).toEqual({
      name: 'workshop-not-prepared',
    });
    const [first, second] = await prepare();
    const { stepId } = await core.ask('workshop-step.add', { reviewId, title: ' Tea ' });
    const change = { order: 1.5, say: 'Cups are by the door', minutes: 10 };
    await core.ask('workshop-step.change', { reviewId, stepId, change });
    await core.ask('workshop-step.move-to-bin', { reviewId, stepId: second!.id });
    await core.ask('workshop.set-length', { reviewId, minutes: 60 });
    const { steps } = await read();
    expect(steps.slice(0, 2)).toMatchObject([{ id: first!.id }, { id: stepId, title: 'Tea' }]);
    expect(sum(steps.map(({ minutes }) => minutes))).toBe(60);
    await core.ask('workshop-step.restore', { reviewId, stepId: second!.id });
    expect((await read()).steps).toHaveLength(9);
    const missing = { reviewId, stepId: noId };
    const notThere = { name: 'step-not-found' };
    expect(await core.fails('workshop-step.change', { ...missing, change: {} })).toEqual(notThere);
    expect(await core.fails('workshop-step.move-to-bin', missing)).toEqual(notThere);
    expect(await core.fails('workshop-step.restore', missing)).toEqual(notThere);
  });

  test('a day of its own is a school day', async () => {
    const change = { on: '2026-12-25' };
    expect(await core.fails('workshop.change', { reviewId, change })).toMatchObject({
      name: 'date-not-school-day',
      date: '2026-12-25',
    });
    await core.ask('workshop.change', {
      reviewId,
      change: { on: '2026-12-08', startsAt: '15:45' },
    });
    expect(await read()).toMatchObject({ on: '2026-12-08', startsAt: '15:45' });
  });
});

describe('the clock', () => {
  const start = new Date(2026, 11, 7, 15, 30).getTime();
  const at = (minutes: number) => core.setNow(new Date(start + minutes * 60_000));
  const clock = async (minutes: number) => {
    const { steps, workshop } = await read();
    return clockOfWorkshop(steps, workshop?.clock ?? [], start + minutes * 60_000);
  };

  test('refuses what makes no sense where it stands', async () => {
    const [first, second] = await prepare();
    const refused = { name: 'clock-refuses' };
    const fails = (deed: string, stepId: string | null, minutes = 0) =>
      core.fails('workshop.clock', { reviewId, deed, stepId, minutes });
    expect(await fails('pause', null)).toEqual(refused);
    expect(await fails('resume', null)).toEqual(refused);
    expect(await fails('finish', null)).toEqual(refused);
    expect(await fails('begin', noId)).toEqual({ name: 'step-not-found' });
    await turn('begin', first!.id);
    expect(await fails('begin', first!.id)).toEqual(refused);
    expect(await fails('stretch', first!.id)).toEqual(refused);
    expect(await fails('stretch', second!.id, -60)).toEqual(refused);
    expect(await fails('skip', first!.id)).toEqual(refused);
    expect(await fails('keep', second!.id)).toEqual(refused);
    expect((await read()).workshop?.clock).toHaveLength(1);
  });

  test('a late start is fitted into the time that is left, in one step to undo', async () => {
    await handOver();
    const [first] = await prepare();
    at(10);
    await turn('begin', first!.id);
    expect((await read()).endsBy).toBe(new Date(start + 40 * 60_000).toISOString());
    const before = await clock(10);
    expect(before.endsAt).toBe(start + 50 * 60_000);
    expect((await core.ask('workshop.fit-rest', { reviewId })).steps).toBeGreaterThan(0);
    expect((await clock(10)).endsAt).toBe(start + 40 * 60_000);
    await core.ask('history.undo', { reviewId });
    expect((await clock(10)).endsAt).toBe(before.endsAt);
    at(38);
    expect(await core.fails('workshop.fit-rest', { reviewId })).toMatchObject({
      name: 'no-time-left',
    });
  });

  test('a workshop of 40 minutes with a crash in the middle: nothing is lost, and the clock knows where it was', async () => {
    await handOver();
    const steps = await prepare();
    const stepOf = async () => (await clock(0)).stepId;
    let now = 0;
    const written: string[] = [];
    for (const [index, step] of steps.entries()) {
      at(now);
      await turn('begin', step.id);
      const words = `said in step ${index}`;
      written.push(words);
      await addIdea(words);
      if (index === 1) {
        await turn('stretch', step.id, 2);
        now += 1;
        at(now);
        await turn('pause');
        now += 1;
        at(now);
        await turn('resume');
      }
      if (index === 3) {
        // The power goes: nobody closes anything, and the file is opened by another process.
        const standing = await clock(now + 2);
        const abandoned = core;
        core = createTestCore(core.folder);
        at(now + 2);
        expect(await clock(now + 2)).toEqual(standing);
        expect(await stepOf()).toBe(step.id);
        expect(standing).toMatchObject({ state: 'running' });
        expect((await read()).cards.map(({ text }) => text)).toEqual(written);
        abandoned.core.close();
      }
      now += step.minutes;
    }
    at(now);
    await turn('finish');
    const over = await clock(now + 500);
    expect(over).toMatchObject({ state: 'finished', spent: (now - 1) * 60 });
    expect(over.steps.every(({ state }) => state === 'done')).toBe(true);
    expect((await read()).cards.map(({ text }) => text)).toEqual(written);
    const { journey } = await core.ask('review.overview', { reviewId });
    const improve = journey.stages.find(({ id }) => id === 'improve');
    expect(improve?.tasks.find(({ id }) => id === 'workshop')?.state).toBe('done');
  });
});

describe('what the room says', () => {
  test('cards keep their order, dots add up, and what is binned comes back', async () => {
    const first = await addIdea('Word cards');
    const second = await addIdea('Friday outline', { impact: 5, effort: 2 });
    expect((await read()).cards.map(({ id }) => id)).toEqual([first, second]);
    await core.ask('workshop-card.dot', { reviewId, cardId: first, by: -1 });
    for (const by of [1, 1, 1, -1] as const) {
      await core.ask('workshop-card.dot', { reviewId, cardId: first, by });
    }
    expect(dotsOf((await read()).cards[0]!)).toBe(2);
    await core.ask('workshop-card.move-to-bin', { reviewId, cardId: first });
    expect((await read()).cards).toHaveLength(1);
    expect(await core.ask('bin.list', { reviewId })).toMatchObject([
      { kind: 'workshop-card', id: first, text: 'Word cards' },
    ]);
    await core.ask('workshop-card.restore', { reviewId, cardId: first });
    await core.ask('workshop-card.change', {
      reviewId,
      cardId: first,
      change: { text: 'Word cards for all', isChosen: true },
    });
    expect((await read()).cards[0]).toMatchObject({ text: 'Word cards for all', isChosen: true });
  });

  test('a card that is not there is answered so', async () => {
    const missing = { reviewId, cardId: noId };
    const notThere = { name: 'card-not-found' };
    expect(await core.fails('workshop-card.change', { ...missing, change: {} })).toEqual(notThere);
    expect(await core.fails('workshop-card.dot', { ...missing, by: 1 })).toEqual(notThere);
    expect(await core.fails('workshop-card.move-to-bin', missing)).toEqual(notThere);
    expect(await core.fails('workshop-card.restore', missing)).toEqual(notThere);
  });

  test('a pledge is kept within five school days, on a day the school is open', async () => {
    await core.ask('workshop.change', { reviewId, change: { on: '2026-10-22' } });
    const { pledgeDays } = await read();
    // Half term lies between.
    expect(pledgeDays).toHaveLength(5);
    expect(pledgeDays).not.toContain('2026-10-26');
    const { cardId } = await core.ask('workshop-card.add', {
      reviewId,
      kind: 'pledge',
      fields: {},
    });
    const change = (on: string) => ({ reviewId, cardId, change: { on } });
    await core.ask('workshop-card.change', change(pledgeDays[4]!));
    expect(await core.fails('workshop-card.change', change('2026-10-28'))).toMatchObject({
      name: 'date-not-school-day',
    });
    expect(await core.fails('workshop-card.change', change('2026-12-01'))).toEqual({
      name: 'pledge-too-late',
      days: pledgeDays,
    });
  });

  test('the room sees all that is said, and no private note', async () => {
    await handOver();
    const [first] = await prepare();
    const say = 'saycanary';
    await core.ask('workshop-step.change', { reviewId, stepId: first!.id, change: { say } });
    await core.ask('workshop.change', {
      reviewId,
      change: { notes: 'notescanary', framedQuestion: 'How might we begin?' },
    });
    await addIdea('Word cards');
    const seen = JSON.stringify(await core.ask('workshop.room', { reviewId }));
    expect(seen).toContain('Word cards');
    expect(seen).toContain('How might we begin?');
    expect(seen).toContain('Up to three changes.');
    expect(seen).not.toMatch(/canary/);
    expect(JSON.stringify(await read())).toMatch(/saycanary/);
  });

  test('a second window is opened for the room, where there can be one', async () => {
    expect(await core.ask('workshop.open-wall', { reviewId })).toEqual({});
    expect(core.openedFiles).toEqual([`/present/${reviewId}/wall`]);
    expect(await core.ask('workshop.close-wall', {})).toEqual({});
    Object.assign(core.core.context.dialogs, { openProjector: async () => false });
    expect(await core.fails('workshop.open-wall', { reviewId })).toEqual({ name: 'no-window' });
  });
});

describe('what came out becomes the plan', () => {
  test('ideas, stop and pledges, with links back, in one step to undo, and never twice', async () => {
    const findingId = await addArea();
    await core.ask('handover.prepare', { reviewId });
    await prepare();
    const empty = await plan();
    expect(await core.fails('workshop.to-plan', { reviewId })).toEqual({
      name: 'nothing-for-the-plan',
    });
    await core.ask('workshop.change', {
      reviewId,
      change: {
        aim: 'Every pupil writes what they can say.',
        stop: 'Separate sheets',
        stopSaves: 'Forty minutes a week',
        stopAgreedBy: 'All tables',
      },
    });
    const ideaId = await addIdea('Word cards on every table', {
      isChosen: true,
      role: 'SENCO',
      firstStep: 'Print one set',
      on: '2026-12-11',
      measure: 'Seen in 8 of 10 lessons',
    });
    await addIdea('Not chosen');
    const { pledgeDays } = await read();
    const addPledge = async (fields: Input<'workshop-card.add'>['fields']) =>
      (await core.ask('workshop-card.add', { reviewId, kind: 'pledge', fields })).cardId;
    const helping = await addPledge({
      role: 'Teacher, Year 3',
      text: 'I will lay out the cards',
      on: pledgeDays[0]!,
      parentId: ideaId,
    });
    await addPledge({ role: 'Deputy', text: 'I will show where they are' });

    expect(await core.ask('workshop.to-plan', { reviewId })).toEqual({
      objectives: 1,
      actions: 2,
      pledges: 2,
      stop: true,
    });
    const { objectives } = await plan();
    expect(objectives).toMatchObject([
      { objective: { findingId, objective: 'Every pupil writes what they can say.' } },
    ]);
    expect(objectives[0]?.actions.map(({ action }) => action)).toMatchObject([
      {
        action: 'Word cards on every table',
        firstStep: 'Print one set',
        leadRole: 'SENCO',
        dueOn: '2026-12-11',
        measure: 'Seen in 8 of 10 lessons',
        ideaRefs: [ideaId],
        milestones: [{ id: helping, on: pledgeDays[0], isMet: false }],
      },
      { milestones: [{ text: 'Deputy: I will show where they are' }] },
    ]);
    const { review } = await core.ask('review.overview', { reviewId });
    expect(review.planStop).toEqual({
      text: 'Separate sheets',
      from: 'Forty minutes a week',
      checkedBy: 'All tables',
    });
    expect(await read()).toMatchObject({
      inPlan: [{ cardId: ideaId, number: '1.1' }],
      isStopInPlan: true,
    });
    const brought = await plan();
    expect(await core.fails('workshop.to-plan', { reviewId })).toEqual({
      name: 'nothing-for-the-plan',
    });
    expect(await plan()).toEqual(brought);

    await core.ask('history.undo', { reviewId });
    expect(await plan()).toEqual(empty);
    await core.ask('workshop-card.change', {
      reviewId,
      cardId: ideaId,
      change: { text: 'Word cards for everyone' },
    });
    await core.ask('workshop.to-plan', { reviewId });
    const again = (await plan()).objectives[0]?.actions[0]?.action;
    expect(again).toMatchObject({ id: brought.objectives[0]?.actions[0]?.action.id });
    expect(again?.action).toBe('Word cards for everyone');
  });

  test('a second idea later joins the objective that is there, and leaves what was written', async () => {
    const findingId = await addArea();
    const { objectiveId } = await core.ask('objective.add', {
      reviewId,
      findingId,
      objective: 'Ours already',
    });
    await addIdea('One', { isChosen: true, findingId });
    await core.ask('workshop.to-plan', { reviewId });
    const [first] = (await plan()).objectives[0]!.actions;
    await core.ask('action.change', {
      reviewId,
      actionId: first!.action.id,
      change: { action: 'One, made ours' },
    });
    await addIdea('Two', { isChosen: true, findingId });
    expect(await core.ask('workshop.to-plan', { reviewId })).toMatchObject({
      objectives: 0,
      actions: 1,
    });
    const { objectives } = await plan();
    expect(objectives).toHaveLength(1);
    expect(objectives[0]?.objective.id).toBe(objectiveId);
    expect(objectives[0]?.actions.map(({ action }) => action.action)).toEqual([
      'One, made ours',
      'Two',
    ]);
  });

  test('brought in on two laptops apart, it is there once', async () => {
    const findingId = await addArea();
    await addIdea('Word cards', { isChosen: true, findingId, firstStep: 'Print' });
    const other = createTestCore();
    const { funnel } = core.core.context;
    other.core.context.funnel.createFrom(reviewId, 'review', funnel.encode(reviewId));
    await core.ask('workshop.to-plan', { reviewId });
    await other.ask('workshop.to-plan', { reviewId });
    funnel.receive(reviewId, other.core.context.funnel.encode(reviewId), 'file');
    other.close();
    const { objectives } = await plan();
    expect(objectives).toHaveLength(1);
    expect(objectives[0]?.actions.map(({ action }) => action)).toMatchObject([
      { action: 'Word cards', firstStep: 'Print' },
    ]);
  });
});
