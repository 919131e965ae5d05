// Long work gives way, says how far it is once it has taken a second, and stops with nothing written.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  createLongWorks,
  giveWay,
  isPieceOver,
  WorkStopped,
} from '../../src/main/core/long-work.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
beforeEach(() => {
  core = createTestCore();
});
afterEach(() => core.close());

const busyFor = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

test('work that takes a blink is never told of', async () => {
  const told: string[] = [];
  const works = createLongWorks((topics) => told.push(...topics));
  const answer = await works.run('document.save', async () => {
    busyFor(15);
    expect(isPieceOver()).toBe(true);
    await giveWay(0.5);
    expect(works.inHand()).toEqual([]);
    return 7;
  });
  expect(answer).toBe(7);
  expect(told).toEqual([]);
});

test('after a second it says how far it is, lets others in, and can be stopped', async () => {
  const told: string[] = [];
  const works = createLongWorks((topics) => told.push(...topics));
  let others = 0;
  const done = works.run('document.save', async () => {
    for (let piece = 0; ; piece += 1) {
      busyFor(20);
      await giveWay(Math.min(1, piece / 100));
    }
  });
  const ended = expect(done).rejects.toThrow(WorkStopped);
  const from = performance.now();
  while (works.inHand().length === 0 && performance.now() - from < 10_000) {
    await sleep(5);
    others += 1;
  }
  const [work] = works.inHand();
  expect(performance.now() - from).toBeGreaterThan(900);
  expect(others).toBeGreaterThan(10);
  expect(work).toMatchObject({ operation: 'document.save' });
  expect(work?.share).toBeGreaterThan(0);
  expect(works.stop(work?.id ?? '')).toBe(true);
  await ended;
  expect(works.inHand()).toEqual([]);
  expect(works.stop(work?.id ?? '')).toBe(false);
  expect(told.length).toBeGreaterThanOrEqual(2);
});

test('outside an operation nobody waits', async () => {
  expect(isPieceOver()).toBe(false);
  await giveWay(0.5);
});

test('a document that is stopped is not written, and nothing is noted of it', async () => {
  const opened = await core.ask('review-file.open-sample', {});
  const reviewId = ReviewId.parse(opened.reviewId);
  const path = join(core.folder, 'stopped.docx');
  core.answerDialogs(path, path);
  expect(await core.ask('work.list', {})).toEqual([]);
  expect(await core.ask('work.stop', { id: '1' })).toEqual({ isStopping: false });
  const choices = {
    audience: 'team',
    detail: 'full',
    isAnonymised: false,
    isDraft: false,
  } as const;
  const order = { reviewId, kindId: 'timetable', choices, format: 'docx' } as const;
  const saving = core.fails('document.save', order);
  // It has begun, and its first piece is over before it looks again.
  busyFor(20);
  const { works } = core.core.context;
  expect(Array.from({ length: 1_000 }, (_, id) => works.stop(String(id))).filter(Boolean)).toEqual([
    true,
  ]);
  expect(await saving).toEqual({ name: 'stopped' });
  expect(existsSync(path)).toBe(false);
  const { documents } = await core.ask('document.list', { reviewId });
  expect(documents.flatMap(({ made }) => made)).toEqual([]);

  await core.ask('document.save', order);
  expect(existsSync(path)).toBe(true);
});
