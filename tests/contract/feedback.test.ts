// Feedback: prepared from the findings, put in order, shown to the room without a note of the speaker.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FeedbackPointId, FindingId, ReviewId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { openPath, samplePath } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const nobody = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => core.close());

const read = () => core.ask('feedback.read', { reviewId });
const slides = async () => (await core.ask('feedback.slides', { reviewId })).slides;
const add = async (
  category: 'strength' | 'area-for-development' | 'question',
  heading: string,
): Promise<FindingId> => (await core.ask('finding.add', { reviewId, category, heading })).findingId;
const say = (pointId: FeedbackPointId, words: string) =>
  core.ask('feedback-point.change', { reviewId, pointId, change: { say: words } });

describe('preparing', () => {
  test('puts strengths first, then questions, then areas for development, with room around', async () => {
    const area = await add('area-for-development', 'Writing');
    const question = await add('question', 'Next');
    const strength = await add('strength', 'Talk');
    expect(await core.ask('feedback.prepare', { reviewId })).toEqual({ added: 9 });
    core = core.reopen();
    const { points, feedback } = await read();
    expect(points.map(({ findingId, shows }) => findingId ?? shows)).toEqual([
      'opening',
      'enquiry',
      strength,
      'pause',
      question,
      area,
      'questions',
      'check',
      'next-steps',
    ]);
    expect(feedback).toMatchObject({ on: '2026-11-24', minutes: 30 });
  });

  test('again adds only what is missing, in its place, and moves nothing', async () => {
    await add('strength', 'Talk');
    await add('area-for-development', 'Writing');
    await core.ask('feedback.prepare', { reviewId });
    const before = (await read()).points.map(({ id }) => id);
    const second = await add('strength', 'Calm');
    expect((await read()).advice).toContainEqual({
      name: 'finding-left-out',
      findingIds: [second],
    });
    expect(await core.ask('feedback.prepare', { reviewId })).toEqual({ added: 1 });
    const after = (await read()).points;
    expect(after.map(({ id }) => id).filter((id) => before.includes(id))).toEqual(before);
    expect(after[3]?.findingId).toBe(second);
    expect(await core.ask('feedback.prepare', { reviewId })).toEqual({ added: 0 });
  });

  test('needs a finding', async () => {
    expect(await core.fails('feedback.prepare', { reviewId })).toEqual({ name: 'no-findings' });
  });
});

describe('points', () => {
  test('are put in another order, and colleagues’ points not named keep theirs', async () => {
    await add('strength', 'Talk');
    await core.ask('feedback.prepare', { reviewId });
    const ids = (await read()).points.map(({ id }) => id);
    const [first, second, third] = ids as [FeedbackPointId, FeedbackPointId, FeedbackPointId];
    await core.ask('feedback.arrange', { reviewId, pointIds: [third, first] });
    expect((await read()).points.map(({ id }) => id)).toEqual([
      third,
      first,
      second,
      ...ids.slice(3),
    ]);
    expect(await core.fails('feedback.arrange', { reviewId, pointIds: [first, nobody] })).toEqual({
      name: 'point-not-found',
    });
  });

  test('go to the bin and come back; one that is not there is told', async () => {
    const { pointId } = await core.ask('feedback-point.add', { reviewId, title: ' A word ' });
    expect((await read()).points[0]).toMatchObject({ title: 'A word', shows: 'words' });
    await core.ask('feedback-point.move-to-bin', { reviewId, pointId });
    expect((await read()).points).toEqual([]);
    expect(await core.ask('bin.list', { reviewId })).toMatchObject([
      { kind: 'feedback-point', text: 'A word' },
    ]);
    await core.ask('feedback-point.restore', { reviewId, pointId });
    expect((await read()).points).toHaveLength(1);
    const gone = { name: 'point-not-found' };
    const input = { reviewId, pointId: nobody };
    expect(await core.fails('feedback-point.move-to-bin', input)).toEqual(gone);
    expect(await core.fails('feedback-point.restore', input)).toEqual(gone);
    expect(await core.fails('feedback-point.change', { ...input, change: {} })).toEqual(gone);
  });

  test('a speaker’s note is written together: both people’s words stay', async () => {
    const { pointId } = await core.ask('feedback-point.add', { reviewId, title: 'P' });
    await say(pointId, 'Thank you.');
    const colleague = createTestCore();
    const { funnel } = colleague.core.context;
    funnel.createFrom(reviewId, 'review', core.core.context.funnel.encode(reviewId));
    await say(pointId, 'Thank you all.');
    await colleague.ask('feedback-point.change', {
      reviewId,
      pointId,
      change: { say: 'A warm thank you.' },
    });
    core.core.context.funnel.receive(reviewId, funnel.encode(reviewId), 'file');
    const [point] = (await read()).points;
    expect(point?.say).toContain('all');
    expect(point?.say).toContain('warm');
    colleague.close();
  });

  test('two laptops that begin apart have one meeting, and both lists stay whole', async () => {
    const colleague = createTestCore();
    const { funnel } = colleague.core.context;
    funnel.createFrom(reviewId, 'review', core.core.context.funnel.encode(reviewId));
    const rule = (id: string) => [{ id, order: 1, text: id }];
    await core.ask('feedback.change', { reviewId, change: { groundRules: rule('ours') } });
    await colleague.ask('feedback.change', { reviewId, change: { groundRules: rule('theirs') } });
    core.core.context.funnel.receive(reviewId, funnel.encode(reviewId), 'file');
    const { feedback } = await read();
    expect(feedback?.groundRules.map(({ text }) => text).toSorted()).toEqual(['ours', 'theirs']);
    colleague.close();
  });
});

describe('slides', () => {
  test('show agreed words and counts, and never a speaker’s note or a note of the visit', async () => {
    const noteId = await fileNote(core, reviewId, {
      description: 'a raw note nobody outside may read',
      activityType: 'lesson-visit',
    });
    const { findingId } = await core.ask('finding.add', {
      reviewId,
      category: 'area-for-development',
      heading: 'Writing',
      evidenceIds: [noteId],
    });
    await core.ask('finding.change', {
      reviewId,
      findingId,
      change: { wording: 'Pupils say more than they write.', questionBack: 'Which piece?' },
    });
    await core.ask('feedback.prepare', { reviewId });
    for (const { id } of (await read()).points) await say(id, 'For the speaker alone');
    await core.ask('feedback.change', {
      reviewId,
      change: { avoid: [{ id: 'a', order: 1, text: 'Never say this' }] },
    });
    const shown = await slides();
    const finding = shown.find(({ kind }) => kind === 'finding')?.finding;
    expect(finding).toMatchObject({
      heading: 'Writing',
      wording: 'Pupils say more than they write.',
      noteCount: 1,
      activityCount: 1,
      isCarried: false,
    });
    expect(finding?.gaps.length).toBeGreaterThan(0);
    expect(shown.find(({ kind }) => kind === 'questions')?.questions).toEqual(['Which piece?']);
    expect(JSON.stringify(shown)).not.toMatch(/speaker alone|Never say|raw note/);
  });

  test('leave out a finding that went to the bin', async () => {
    const findingId = await add('strength', 'Talk');
    await core.ask('feedback.prepare', { reviewId });
    expect((await slides()).some(({ kind }) => kind === 'finding')).toBe(true);
    await core.ask('finding.move-to-bin', { reviewId, findingId });
    expect((await slides()).some(({ kind }) => kind === 'finding')).toBe(false);
  });

  test('of the sample follow from where its points stand', async () => {
    const opened = await openPath(core, samplePath('visit-larkfield'));
    reviewId = opened.reviewId as ReviewId;
    expect((await slides()).map(({ kind }) => kind)).toEqual([
      'opening',
      'enquiry',
      'finding',
      'finding',
      'finding',
      'pause',
      'finding',
      'finding',
      'finding',
      'questions',
      'check',
      'next-steps',
    ]);
    const { feedback, points, advice } = await read();
    expect(feedback).toMatchObject({ on: '2026-10-08', startsAt: '15:20', minutes: 30 });
    expect(feedback?.hostReactions).toHaveLength(3);
    expect(points[0]?.say).toMatch(/^Thank you\. Every door was open/);
    expect(advice).toEqual([]);
  });
});

test('advice: too long, strengths not first, a wording missing', async () => {
  const strength = await add('strength', 'Talk');
  const area = await add('area-for-development', 'Writing');
  await core.ask('feedback.prepare', { reviewId });
  await core.ask('feedback.change', { reviewId, change: { minutes: 5 } });
  const { points } = await read();
  const of = (id: FindingId) => points.find(({ findingId }) => findingId === id)!.id;
  await core.ask('feedback.arrange', { reviewId, pointIds: [of(area), of(strength)] });
  expect((await read()).advice.map(({ name }) => name)).toEqual([
    'too-long',
    'strengths-not-first',
    'wording-missing',
  ]);
});

test('the projector gets a window of the slides, or it is told that there is none', async () => {
  await core.ask('feedback.open-projector', { reviewId });
  expect(core.openedFiles).toEqual([`/present/${reviewId}/slides`]);
  await core.ask('feedback.close-projector', {});
  core.core.context.dialogs.openProjector = async () => false;
  expect(await core.fails('feedback.open-projector', { reviewId })).toEqual({ name: 'no-window' });
});
