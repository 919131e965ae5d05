// Head and nominee on two laptops apart: whoever each names and whatever each ticks stays on both, in
// any order, and what both tick is ticked once.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const tag = 'ofsted-2025/inclusion';
const lines = ['base-room', 'sign-in', 'timetables', 'site-map', 'brief-staff'] as const;

let head: TestCore;
let nominee: TestCore;
beforeEach(() => {
  head = createTestCore(memoryFolder());
  nominee = createTestCore(memoryFolder());
});
afterEach(() => {
  head.close();
  nominee.close();
});

const exchange = (reviewId: ReviewId): void => {
  const [ours, theirs] = [head, nominee].map(({ core }) => core.context.funnel.encode(reviewId));
  head.core.context.funnel.receive(reviewId, theirs!, 'file');
  nominee.core.context.funnel.receive(reviewId, ours!, 'file');
};

const Deed = fc.oneof(
  fc.record({ does: fc.constant('add' as const), who: fc.constantFrom('SENCO', 'Chair', 'Head') }),
  fc.record({ does: fc.constant('tick' as const), line: fc.constantFrom(...lines) }),
  fc.record({ does: fc.constant('note' as const), line: fc.constantFrom(...lines) }),
);
type Deed = typeof Deed extends fc.Arbitrary<infer One> ? One : never;

async function take(core: TestCore, reviewId: ReviewId, by: string, deed: Deed): Promise<void> {
  if (deed.does === 'add') {
    const added = { speakerId: null, tag, who: deed.who, about: by };
    await core.ask('readiness.save-speaker', { reviewId, ...added });
  } else if (deed.does === 'tick') {
    await core.ask('readiness.tick', { reviewId, itemId: deed.line, isDone: true, by });
  } else {
    await core.ask('readiness.note-check', { reviewId, itemId: deed.line, note: by });
  }
}

test('nothing that one adds takes away what the other added', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(Deed, { maxLength: 6 }),
      fc.array(Deed, { maxLength: 6 }),
      async (ofHead, ofNominee) => {
        const reviewId = await createNewReview(head);
        nominee.core.context.funnel.createFrom(
          reviewId,
          'review',
          head.core.context.funnel.encode(reviewId),
        );
        for (const deed of ofHead) await take(head, reviewId, 'Head', deed);
        for (const deed of ofNominee) await take(nominee, reviewId, 'Nominee', deed);
        exchange(reviewId);

        const [ours, theirs] = [
          await head.ask('readiness.own', { reviewId }),
          await nominee.ask('readiness.own', { reviewId }),
        ];
        expect(ours).toEqual(theirs);
        const all = [...ofHead, ...ofNominee];
        expect(ours.speakers).toHaveLength(all.filter(({ does }) => does === 'add').length);
        const linesOf = (does: 'tick' | 'note'): string[] =>
          [...new Set(all.flatMap((deed) => (deed.does === does ? [deed.line] : [])))].toSorted();
        expect(ours.done.map(({ id }) => id)).toEqual(linesOf('tick'));
        expect(Object.keys(ours.notes).toSorted()).toEqual(linesOf('note'));
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test('a change of one and a removal by the other leave one answer on both', async () => {
  const reviewId = await createNewReview(head);
  const added = { reviewId, speakerId: null, tag, who: 'SENCO', about: '' };
  const { speakerId } = await head.ask('readiness.save-speaker', added);
  nominee.core.context.funnel.createFrom(
    reviewId,
    'review',
    head.core.context.funnel.encode(reviewId),
  );
  await head.ask('readiness.save-speaker', { ...added, speakerId, about: 'reads the plans' });
  await nominee.ask('readiness.remove-speaker', { reviewId, speakerId });
  exchange(reviewId);
  // Which of the two stays is the document's to say; that both say the same is ours.
  expect(await head.ask('readiness.own', { reviewId })).toEqual(
    await nominee.ask('readiness.own', { reviewId }),
  );
});
