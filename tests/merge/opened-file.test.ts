// Two laptops that open the same file hold the same review: merging theirs changes nothing.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeEntity } from '../../src/main/core/review-doc/entities.ts';
import { contentOf, openPath, samplePath, fileWith } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let ours: TestCore;
let theirs: TestCore;
beforeEach(() => {
  ours = createTestCore();
  theirs = createTestCore();
});
afterEach(() => {
  ours.close();
  theirs.close();
});

const exchange = (reviewId: string): void => {
  const [a, b] = [ours.core.context.funnel, theirs.core.context.funnel];
  const [fromUs, fromThem] = [a.encode(reviewId), b.encode(reviewId)];
  a.receive(reviewId, fromThem, 'file');
  b.receive(reviewId, fromUs, 'file');
};

const openBoth = async (path: string): Promise<string> => {
  ours.setNow(new Date('2026-10-08T10:00:00Z'));
  theirs.setNow(new Date('2031-01-01T00:00:00Z'));
  const [a, b] = [await openPath(ours, path), await openPath(theirs, path)];
  expect(a.reviewId).toBe(b.reviewId);
  return a.reviewId ?? '';
};

it('the same file, opened years apart, is the same document to the byte', async () => {
  const reviewId = await openBoth(samplePath('visit-larkfield'));
  const before = ours.core.context.funnel.encode(reviewId);
  expect(theirs.core.context.funnel.encode(reviewId)).toEqual(before);
  exchange(reviewId);
  expect(ours.core.context.funnel.encode(reviewId)).toEqual(before);
  const { review, evidence, findings } = contentOf(ours, reviewId);
  expect(evidence).toHaveLength(96);
  expect(findings).toHaveLength(6);
  expect(review.question.match(/To what extent/g)).toHaveLength(1);
});

it('what each adds afterwards is there on both, once', async () => {
  const reviewId = await openBoth(samplePath('visit-larkfield'));
  const [finding] = contentOf(ours, reviewId).findings;
  const id = finding?.id ?? '';
  const add = (core: TestCore, words: string) =>
    core.core.context.funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'finding', id, { wording: `${finding?.wording}${words}` }),
    );
  add(ours, ' Ours.');
  add(theirs, ' Theirs.');
  exchange(reviewId);
  const [a, b] = [contentOf(ours, reviewId), contentOf(theirs, reviewId)];
  expect(a).toEqual(b);
  const wording = a.findings.find((each) => each.id === id)?.wording ?? '';
  expect(wording.replace(' Ours.', '').replace(' Theirs.', '')).toBe(finding?.wording);
  expect(wording).toContain(' Ours.');
  expect(wording).toContain(' Theirs.');
});

it('a calendar known on one laptop only does not double a word', async () => {
  const elsewhere = JSON.parse(JSON.stringify(await import('../fixtures/sample/partnership.json')));
  const trust = {
    ...elsewhere.default,
    trust: { ...elsewhere.default.trust, name: 'Another Trust', id: 'X' },
  };
  await openPath(ours, fileWith(JSON.stringify(trust)));
  const reviewId = await openBoth(samplePath('visit-larkfield'));
  expect(contentOf(ours, reviewId).review.partnershipName).toBe('Another Trust');
  expect(contentOf(theirs, reviewId).review.partnershipName).toBe('Saltmere Learning Trust');
  exchange(reviewId);
  const [a, b] = [contentOf(ours, reviewId), contentOf(theirs, reviewId)];
  expect(a).toEqual(b);
  expect(a.review.question.match(/To what extent/g)).toHaveLength(1);
  expect(a.evidence).toHaveLength(96);
});

it('a saved file, opened on two more laptops, is the same on both', async () => {
  const reviewId = await openBoth(samplePath('visit-larkfield'));
  const path = fileWith('');
  ours.answerDialogs(path);
  await ours.ask('review-file.save', { reviewId: reviewId as never });
  const [third, fourth] = [createTestCore(), createTestCore()];
  await openPath(third, path);
  await openPath(fourth, path);
  const [a, b] = [third.core.context.funnel, fourth.core.context.funnel];
  expect(a.encode(reviewId)).toEqual(b.encode(reviewId));
  third.close();
  fourth.close();
});
