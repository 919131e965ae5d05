// The host's self-review: begun, answered, completed, and asked by other prompts without a loss.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PromptSet, promptSetJsonSchema } from '../../src/shared/domain/self-review/prompt-set.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => core.close());

const read = () => core.ask('self-review.read', { reviewId });
const begin = () => core.ask('self-review.begin', { reviewId });
const setWith = (change: object) => ({
  format: 'fieldfare-prompt-set',
  formatVersion: 1,
  id: 'trust-prompts',
  title: 'Our trust’s prompts',
  prompts: [
    { id: 'one', prompt: 'What would we keep?' },
    { id: 'two', theme: 'Change', prompt: 'What would we change?' },
  ],
  ...change,
});
const choose = (content: unknown) => {
  const path = join(core.folder, 'prompts.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  core.answerDialogs(path);
};
const refusal = (content: unknown) => {
  choose(content);
  return core.fails('self-review.choose-prompts', { reviewId });
};

test('is nothing until it is begun, and then twelve prompts in four themes', async () => {
  expect(await read()).toMatchObject({
    selfReview: null,
    answers: [],
    defaultSet: { prompts: 12 },
    isKeptFromFile: false,
  });
  const nothing = await read();
  expect(await begin()).toEqual({ prompts: 12 });
  await core.ask('history.undo', { reviewId });
  expect(await read()).toEqual(nothing);
  await core.ask('history.redo', { reviewId });
  core = core.reopen();
  const { selfReview, answers } = await read();
  expect(selfReview).toMatchObject({ setId: 'twelve-prompts', completedOn: null });
  expect(answers.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(new Set(answers.map(({ theme }) => theme)).size).toBe(4);
  for (const { question, rating } of answers) {
    expect(question).toMatch(/^To what extent .*\?$/);
    expect(rating).toBeNull();
  }
});

test('an answer is kept as it is written, and the journey counts it', async () => {
  await begin();
  const [first] = (await read()).answers;
  const answerId = first!.id;
  const answer = (change: object) => core.ask('self-review.answer', { reviewId, answerId, change });
  await answer({ rating: 'emerging' });
  await answer({ evidence: 'Books of 🐦\nYear 4', uncertainty: 'Whether it lasts.' });
  await answer({ isMostUncertain: true });
  core = core.reopen();
  expect((await read()).answers[0]).toMatchObject({
    rating: 'emerging',
    evidence: 'Books of 🐦\nYear 4',
    uncertainty: 'Whether it lasts.',
    isMostUncertain: true,
  });
  const { journey } = await core.ask('review.overview', { reviewId });
  expect(journey.stages[0]?.tasks.find(({ id }) => id === 'self-review')).toEqual({
    id: 'self-review',
    state: 'in-progress',
    waitsFor: null,
    done: 1,
    of: 12,
  });
  expect(
    await core.fails('self-review.answer', { reviewId, answerId: reviewId, change: {} }),
  ).toEqual({ name: 'answer-not-found' });
  expect(
    await core.fails('self-review.answer', { reviewId, answerId, change: { rating: 'good' } }),
  ).toMatchObject({ name: 'invalid-input' });
});

test('is completed by a role on a day, and opened again', async () => {
  const input = { reviewId, completedByRole: 'Headteacher', completedOn: '2026-11-02' };
  expect(await core.fails('self-review.complete', input)).toEqual({
    name: 'self-review-not-begun',
  });
  expect(await core.fails('self-review.reopen', { reviewId })).toEqual({
    name: 'self-review-not-begun',
  });
  await begin();
  await core.ask('self-review.complete', input);
  expect((await read()).selfReview).toMatchObject({
    completedByRole: 'Headteacher',
    completedOn: '2026-11-02',
  });
  const { journey } = await core.ask('review.overview', { reviewId });
  expect(journey.stages[0]?.tasks.find(({ id }) => id === 'self-review')?.state).toBe('done');
  await core.ask('self-review.reopen', { reviewId });
  expect((await read()).selfReview?.completedOn).toBeNull();
  await core.ask('history.undo', { reviewId });
  expect((await read()).selfReview?.completedOn).toBe('2026-11-02');
  expect(
    await core.fails('self-review.complete', { ...input, completedByRole: ' ' }),
  ).toMatchObject({ name: 'invalid-input' });
});

test('two laptops that begin apart ask each prompt once', async () => {
  const other = createTestCore();
  other.core.context.funnel.createFrom(
    reviewId,
    'review',
    core.core.context.funnel.encode(reviewId),
  );
  await begin();
  await other.ask('self-review.begin', { reviewId });
  const [one, two] = (await read()).answers;
  await core.ask('self-review.answer', {
    reviewId,
    answerId: one!.id,
    change: { evidence: 'ours' },
  });
  await other.ask('self-review.answer', {
    reviewId,
    answerId: two!.id,
    change: { evidence: 'theirs' },
  });
  core.core.context.funnel.receive(reviewId, other.core.context.funnel.encode(reviewId), 'file');
  const { answers } = await read();
  expect(answers).toHaveLength(12);
  expect(answers.map(({ evidence }) => evidence).slice(0, 2)).toEqual(['ours', 'theirs']);
  other.close();
});

describe('prompts of a partnership’s own', () => {
  test('take the place of others; an answer given is kept, and undo gives all back', async () => {
    await begin();
    const before = await read();
    await core.ask('self-review.answer', {
      reviewId,
      answerId: before.answers[4]!.id,
      change: { evidence: 'Already said.' },
    });
    const answered = await read();
    choose(setWith({}));
    expect(await core.ask('self-review.choose-prompts', { reviewId })).toEqual({
      title: 'Our trust’s prompts',
      prompts: 2,
    });
    const { selfReview, answers } = await read();
    expect(selfReview).toMatchObject({ setId: 'trust-prompts', setTitle: 'Our trust’s prompts' });
    expect(answers.map(({ prompt, isAsked }) => [prompt, isAsked])).toEqual([
      ['What would we keep?', true],
      ['What would we change?', true],
      [before.answers[4]!.prompt, false],
    ]);
    await core.ask('history.undo', { reviewId });
    expect(await read()).toEqual(answered);
    await begin();
    expect((await read()).answers.map(({ id }) => id)).toEqual(before.answers.map(({ id }) => id));
  });

  test('are refused with a reason, and nothing changes', async () => {
    await begin();
    const before = await read();
    core.answerDialogs(null);
    expect(await core.fails('self-review.choose-prompts', { reviewId })).toEqual({
      name: 'cancelled',
    });
    core.answerDialogs(join(core.folder, 'gone.json'));
    expect(await core.fails('self-review.choose-prompts', { reviewId })).toEqual({
      name: 'file-unreadable',
      code: 'ENOENT',
    });
    expect(await refusal('')).toEqual({ name: 'file-empty' });
    expect(await refusal('Prompts')).toEqual({ name: 'file-not-json', isCutOff: false });
    expect(await refusal('{"format": "fieldfare-pro')).toEqual({
      name: 'file-not-json',
      isCutOff: true,
    });
    expect(await refusal('x'.repeat(1024 * 1024 + 1))).toMatchObject({ name: 'file-too-large' });
    expect(await refusal({ format: 'fieldfare-review' })).toEqual({
      name: 'not-a-prompt-set',
      format: 'fieldfare-review',
    });
    expect(await refusal([])).toEqual({ name: 'not-a-prompt-set', format: null });
    expect(await refusal(setWith({ formatVersion: 2 }))).toEqual({
      name: 'prompt-set-from-newer-version',
      formatVersion: 2,
    });
    const wrong = async (change: object) => {
      const failure = await refusal(setWith(change));
      expect(failure.name).toBe('prompt-set-wrong-shape');
      return (failure as unknown as { problems: unknown }).problems;
    };
    expect(await wrong({ prompts: [] })).toEqual([{ where: 'prompts', what: 'is below 1' }]);
    expect(await wrong({ prompts: [{ id: 'a', prompt: ' ' }] })).toEqual([
      { where: 'prompts › 1 › prompt', what: 'is empty' },
    ]);
    expect(
      await wrong({
        prompts: [
          { id: 'a', prompt: 'x' },
          { id: 'a', prompt: 'y' },
        ],
      }),
    ).toEqual([{ where: 'prompts › 2 › id', what: 'is used twice' }]);
    expect(await wrong({ title: 7 })).toEqual([{ where: 'title', what: 'should be text' }]);
    expect(await read()).toEqual(before);
  });
});

test('the set that is shipped and the schema beside it say the same', async () => {
  const shipped: unknown = JSON.parse(
    readFileSync(resolve('resources/prompt-sets/twelve-prompts.json'), 'utf8'),
  );
  expect(PromptSet.parse(shipped)).toEqual(shipped);
  const text = `${JSON.stringify(promptSetJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../docs/prompt-set.schema.json');
});
