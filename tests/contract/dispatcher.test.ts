// The one way in: whatever the page sends, it is refused by name or done; nothing is thrown, and a
// mistake of ours is told by a reference that finds it in the log, without what a person wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDefectLog } from '../../src/main/core/defect-log.ts';
import { createDispatcher } from '../../src/main/core/dispatcher.ts';
import { handlers } from '../../src/main/core/features/handlers.ts';
import { StoreError } from '../../src/main/core/store/store-error.ts';
import { contract, type OperationName } from '../../src/shared/ipc/contract.ts';
import { createNewReview } from '../support/new-review.ts';
import { readModels } from '../support/read-models.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
beforeEach(() => {
  core = createTestCore();
});
afterEach(() => core.close());

const operations = Object.keys(contract) as OperationName[];
/** Operations that take nothing, and so cannot be given too little. */
const takesNothing = operations.filter((name) => contract[name].input.safeParse({}).success);

test('no operation takes what the contract does not say', async () => {
  const reviewId = await createNewReview(core);
  const before = await readModels(core, reviewId);
  const others = operations.filter((name) => !takesNothing.includes(name));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...others), fc.anything(), async (name, input) => {
      expect(await core.fails(name, input)).toMatchObject({ name: 'invalid-input' });
    }),
    { numRuns: 500 },
  );
  expect(await readModels(core, reviewId)).toEqual(before);
});

test('no name outside the contract is an operation', async () => {
  const names = ['', 'toString', '__proto__', 'hasOwnProperty', 'app', 'app.info ', 'APP.INFO'];
  for (const name of names) {
    expect(await core.core.dispatcher.call(name, {})).toMatchObject({
      ok: false,
      failure: { name: 'invalid-input' },
    });
  }
});

test('a field too much is left out, and ids are ids', async () => {
  const reviewId = await createNewReview(core);
  await core.ask('review.change', {
    reviewId,
    change: { title: 'Named', binned: { at: 'x' }, id: 'other' } as never,
  });
  const { review } = await core.ask('review.overview', { reviewId });
  expect(review).toMatchObject({ id: reviewId, title: 'Named', binned: null });
  for (const id of ['', '../x', `${reviewId} `, reviewId.toLowerCase(), 7, null, `${reviewId}/x`]) {
    expect(await core.fails('review.overview', { reviewId: id })).toMatchObject({
      name: 'invalid-input',
      issues: [{ path: 'reviewId' }],
    });
  }
});

const throwing = (error: unknown) => {
  const path = join(core.folder, 'defects.log');
  const dispatcher = createDispatcher({
    context: core.core.context,
    handlers: {
      ...handlers,
      'app.info': () => {
        throw error;
      },
    },
    logDefect: createDefectLog(path),
    newReference: () => 'REF-1',
  });
  return { answer: () => dispatcher.call('app.info', {}), log: () => readFileSync(path, 'utf8') };
};

test('a mistake of ours gives a reference, and the log has no word of a note', async () => {
  const { answer, log } = throwing(new TypeError('what a child said:\n    at SECRET WORDS'));
  expect(await answer()).toEqual({ ok: false, failure: { name: 'defect', reference: 'REF-1' } });
  const line = JSON.parse(log()) as Record<string, unknown>;
  expect(line).toMatchObject({ reference: 'REF-1', operation: 'app.info', name: 'TypeError' });
  expect(log()).toContain('dispatcher.test.ts');
  expect(log()).not.toContain('SECRET');
});

test('what is thrown that is no error at all is told the same way', async () => {
  const { answer } = throwing('just text');
  expect(await answer()).toEqual({ ok: false, failure: { name: 'defect', reference: 'REF-1' } });
});

test('what the store refuses is told by its reason', async () => {
  for (const reason of ['disk-full', 'read-only', 'damaged', 'input-output'] as const) {
    const { answer } = throwing(new StoreError(reason, 'no'));
    expect(await answer()).toEqual({ ok: false, failure: { name: 'store-failed', reason } });
  }
});
