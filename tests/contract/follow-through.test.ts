// After the plan: the clock, the looks back, deciding about every unfinished action before the cycle
// closes, the calendar file, what is due across reviews, the review that follows, and trends.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import type { ActionId, ReviewId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { contentOf, openJson, openPath, sampleFile, samplePath } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const nowhere = '01ARZ3NDEKTSV4RRFFQ69G5FAV' as never;

let core: TestCore;
beforeEach(() => {
  core = createTestCore();
});
afterEach(() => core.close());

const openSample = async (): Promise<ReviewId> =>
  (await openPath(core, samplePath('visit-larkfield'))).reviewId!;
const view = (reviewId: ReviewId) => core.ask('follow-through.read', { reviewId });
const lookOf = async (reviewId: ReviewId, which: string) =>
  (await view(reviewId)).checkpoints.find((each) => each.which === which)!;

/** A plan with two actions, the first of them complete. */
async function smallPlan(): Promise<{ reviewId: ReviewId; first: ActionId; second: ActionId }> {
  const reviewId = await createNewReview(core);
  const { objectiveId } = await core.ask('objective.add', {
    reviewId,
    findingId: null,
    objective: 'O',
  });
  const add = async (action: string) =>
    (await core.ask('action.add', { reviewId, objectiveId, action })).actionId;
  const [first, second] = [await add('One, done'), await add('Two; open')];
  await core.ask('action.change', { reviewId, actionId: first, change: { rag: 'B' } });
  return { reviewId, first, second };
}

describe('the sample', () => {
  test('its check-in and its 90-day review are real things with all they said', async () => {
    const reviewId = await openSample();
    const file = sampleFile('visit-larkfield');
    expect(await lookOf(reviewId, 'checkIn')).toMatchObject({
      heldOn: '2026-12-16',
      doneOn: '2026-12-16',
      adoption: { value: 12, outOf: 12 },
      fidelityText: file.checkIn.fidelity.text,
      reach: { value: 8, outOf: 12 },
      barriers: 'Supply\nRehearsals in December',
      nextOn: '2027-02-02',
    });
    expect(await lookOf(reviewId, 'ninetyDay')).toMatchObject({
      adoption: { value: 12, outOf: 12 },
      pupilBaseline: { value: 9, outOf: 20 },
      staffLatest: { value: 10, outOf: 11 },
      keep: file.ninetyDay.keep.join('\n'),
    });
    const { said, actions } = await view(reviewId);
    expect(said).toHaveLength(18);
    const number = (id: string | null) => actions.find(({ action }) => action.id === id)?.number;
    const ofNinety = said.filter(({ which }) => which === 'ninetyDay');
    expect(
      ofNinety.map(({ actionId, status, choice }) => [number(actionId), status, choice]),
    ).toEqual(
      file.ninetyDay.actions.map((each: Record<string, unknown>) => [
        String(each['actionId']).slice(1),
        each['done'] === true ? 'done' : 'in progress',
        each['decision'],
      ]),
    );
  });

  test('an impact review of a file is read too, and what does not fit is kept', async () => {
    const file = sampleFile('visit-larkfield');
    file.impactReview = {
      date: '2027-05-25',
      changed: 'Pupils start alone.',
      actions: [
        { actionId: 'A1.1', done: true, decision: 'carry-over', reason: 'New starters' },
        { actionId: 'A1.1', outcome: 'Said twice' },
        { actionId: 'A9.9', decision: 'whatever' },
      ],
      odd: 1,
    };
    const { reviewId, report } = await openJson(core, file);
    expect(report.stored).toEqual(report.held);
    expect(report.stored['impactReviewActions']).toBe(3);
    const content = contentOf(core, reviewId);
    expect(content.checkpointActions.filter(({ which }) => which === 'impactReview')).toMatchObject(
      [
        { choice: 'carry-over', status: 'done', extra: null },
        { what: 'Said twice' },
        { actionId: null, extra: { actionId: 'A9.9', decision: 'whatever' } },
      ],
    );
    expect(content.checkpoints.find(({ which }) => which === 'impactReview')).toMatchObject({
      changed: 'Pupils start alone.',
      extra: { odd: 1 },
    });
  });

  test('goes to a closed impact review, whose report and next review tell what it was', async () => {
    const reviewId = await openSample();
    const which = 'impactReview';
    const open = (await view(reviewId)).actions.filter(({ isFinished }) => !isFinished);
    expect(open.map(({ number }) => number)).toEqual(['1.2', '1.3', '2.1', '2.3', '3.2', '3.3']);
    expect(await core.fails('checkpoint.finish', { reviewId, which })).toEqual({
      name: 'actions-undecided',
      numbers: open.map(({ number }) => number),
    });
    await core.ask('checkpoint.change', {
      reviewId,
      which,
      change: { changed: 'More pupils start alone.', learned: 'Short rehearsals work.' },
    });
    for (const { action, number } of open) {
      const change =
        number === '1.3'
          ? ({ choice: 'carry-over', reason: 'Needs a term more' } as const)
          : ({ choice: 'keep' } as const);
      await core.ask('checkpoint.say-of-action', { reviewId, which, actionId: action.id, change });
    }
    core.setNow(new Date('2027-05-25T10:00:00.000Z'));
    await core.ask('checkpoint.finish', { reviewId, which });
    expect((await lookOf(reviewId, which)).doneOn).toBe('2027-05-25');
    expect((await view(reviewId)).steps.map(({ state }) => state)).toEqual(
      Array.from({ length: 6 }, () => 'done'),
    );
    expect((await core.ask('due.list', {})).filter((each) => each.reviewId === reviewId)).toEqual(
      [],
    );

    const { reviewId: nextId } = await core.ask('review.start-next', {
      reviewId,
      question: 'To what extent do pupils begin alone?',
      visitOn: '2027-06-15',
    });
    const next = contentOf(core, nextId);
    expect(next.review.whyNow).toContain('More pupils start alone.');
    expect(next.review.whyNow).toContain('Short rehearsals work.');
    expect(next.actions).toMatchObject([
      {
        rag: null,
        latest: null,
        carriedOverFrom: expect.stringMatching(/8 October 2026: Needs a term more/),
      },
    ]);
    expect(next.people.map(({ teamRoles }) => teamRoles).flat()).toContain('host-headteacher');

    const trend = await core.ask('trend.read', { reviewId: nextId });
    expect(trend.reviews.map((each) => [each.reviewId, each.isClosed])).toEqual([
      [reviewId, true],
      [nextId, false],
    ]);
    expect(trend.reviews[0]).toMatchObject({
      actions: { finished: 3, underWay: 6, notStarted: 0, carriedOver: 1 },
      changed: 'More pupils start alone.',
    });
    const { met, moved, notMoved, notMeasured } = trend.reviews[0]!.measures;
    expect(met + moved + notMoved + notMeasured).toBe(9);
    expect(moved).toBeGreaterThan(0);
  });

  const documents = [
    ['checkIn', 'In six of nine lessons visited'],
    ['ninetyDay', 'Shorter rehearsals, in pairs'],
    ['impactReview', 'Impact report'],
  ] as const;
  for (const [which, words] of documents) {
    test(`${which} as a Word file`, async () => {
      const reviewId = await openSample();
      expect(JSON.stringify(await core.ask('checkpoint.preview', { reviewId, which }))).toContain(
        words,
      );
      expect(await core.fails('checkpoint.save-word', { reviewId, which })).toEqual({
        name: 'cancelled',
      });
      mkdirSync(join(core.folder, 'a-folder'));
      core.answerDialogs(join(core.folder, 'a-folder'));
      expect(await core.fails('checkpoint.save-word', { reviewId, which })).toMatchObject({
        name: 'file-not-written',
      });
      const path = join(core.folder, 'look.docx');
      core.answerDialogs(path);
      expect(await core.ask('checkpoint.save-word', { reviewId, which })).toEqual({
        fileName: 'look.docx',
      });
      const text = new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml']);
      expect(text).toContain(words);
    });
  }
});

describe('a look back', () => {
  test('is there once for two laptops that begin it apart, and both keep what they wrote', async () => {
    const reviewId = await openSample();
    const change = { learned: 'One lesson.' };
    const other = createTestCore();
    await openPath(other, samplePath('visit-larkfield'));
    await core.ask('checkpoint.change', { reviewId, which: 'impactReview', change });
    const here = await lookOf(reviewId, 'impactReview');
    const there = (await other.ask('follow-through.read', { reviewId })).checkpoints[2]!;
    expect(there.id).toBe(here.id);
    other.close();
  });

  test('is held on a school day, and finishing it can be taken back', async () => {
    const { reviewId } = await smallPlan();
    const at = { reviewId, which: 'checkIn' } as const;
    const heldOn = '2026-12-26';
    expect(await core.fails('checkpoint.change', { ...at, change: { heldOn } })).toMatchObject({
      name: 'date-not-school-day',
      date: heldOn,
    });
    await core.ask('checkpoint.finish', at);
    expect(await lookOf(reviewId, 'checkIn')).toMatchObject({
      doneOn: '2026-10-08',
      heldOn: '2026-10-08',
    });
    await core.ask('checkpoint.reopen', at);
    expect((await lookOf(reviewId, 'checkIn')).doneOn).toBeNull();
  });

  test('marks the action in the plan, and an action that is not there is told', async () => {
    const { reviewId, second } = await smallPlan();
    const at = { reviewId, which: 'checkIn' } as const;
    const change = { rag: 'A', status: 'in progress' } as const;
    await core.ask('checkpoint.say-of-action', { ...at, actionId: second, change });
    const { actions } = await view(reviewId);
    expect(actions.map(({ action }) => action.rag)).toEqual(['B', 'A']);
    expect(
      await core.fails('checkpoint.say-of-action', { ...at, actionId: nowhere, change }),
    ).toEqual({ name: 'action-not-found' });
  });

  test('closes nothing while an action is put off without a reason', async () => {
    const { reviewId, second } = await smallPlan();
    const at = { reviewId, which: 'impactReview' } as const;
    const say = (change: object) =>
      core.ask('checkpoint.say-of-action', { ...at, actionId: second, change });
    await say({ choice: 'stop' });
    expect(await core.fails('checkpoint.finish', at)).toEqual({
      name: 'actions-undecided',
      numbers: ['1.2'],
    });
    await say({ reason: 'Nobody needs it now' });
    await core.ask('checkpoint.finish', at);
    expect((await lookOf(reviewId, 'impactReview')).doneOn).not.toBeNull();
  });
});

describe('the next review', () => {
  const question = 'To what extent else?';

  test('begins only where the last one is closed, and on a school day', async () => {
    const { reviewId, second } = await smallPlan();
    const start = { reviewId, question, visitOn: '2027-06-15' };
    expect(await core.fails('review.start-next', start)).toEqual({ name: 'review-not-closed' });
    const at = { reviewId, which: 'impactReview' } as const;
    await core.ask('checkpoint.say-of-action', {
      ...at,
      actionId: second,
      change: { choice: 'keep' },
    });
    await core.ask('checkpoint.finish', at);
    expect(
      await core.fails('review.start-next', { ...start, visitOn: '2026-12-26' }),
    ).toMatchObject({ name: 'date-not-school-day' });
    const next = await core.ask('review.start-next', start);
    expect(contentOf(core, next.reviewId).actions).toEqual([]);
  });
});

describe('what is due', () => {
  test('is told for the person who writes here, late first, and leads to its review', async () => {
    const reviewId = await openSample();
    core.setNow(new Date('2027-03-09T10:00:00.000Z'));
    const everything = await core.ask('due.list', {});
    expect(everything.every(({ isMine }) => isMine)).toBe(true);
    expect(everything.map(({ state }) => state)).toEqual(
      everything.map(({ state }) => state).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    expect(
      everything.some(({ kind, state }) => kind === 'milestone' && state === 'this-week'),
    ).toBe(true);
    const { people } = await core.ask('review.overview', { reviewId });
    const lead = people.find(({ teamRoles }) => teamRoles.includes('lead-reviewer'))!;
    await core.ask('review.write-as', { reviewId, personId: lead.id });
    const mine = (await core.ask('due.list', {})).filter(({ isMine }) => isMine);
    expect(mine.length).toBeLessThan(everything.length);
  });
  const order = ['late', 'this-week', 'soon'];
});
