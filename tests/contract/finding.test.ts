// Findings: made from notes, weighed in the open, worded together, stood behind.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FindingId, PersonId, ReviewId } from '../../src/shared/domain/ids.ts';
import type { WeighedFinding } from '../../src/shared/ipc/finding.contract.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
let ana: PersonId;
let ben: PersonId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
  const { people } = await core.ask('review.overview', { reviewId });
  ana = people[0]!.id;
  ben = people[1]!.id;
});
afterEach(() => core.close());

const findings = () => core.ask('finding.list', { reviewId });
const only = async (findingId: FindingId): Promise<WeighedFinding> =>
  (await findings()).find(({ finding }) => finding.id === findingId)!;
const add = async (
  category: 'strength' | 'area-for-development' | 'question',
  evidenceIds: string[] = [],
) =>
  (
    await core.ask('finding.add', {
      reviewId,
      category,
      heading: ' Talk ',
      evidenceIds: evidenceIds as never,
    })
  ).findingId;

const noteBy = async (personId: PersonId, activityType: string, hypothesisId?: string) => {
  await core.ask('review.write-as', { reviewId, personId });
  return fileNote(core, reviewId, {
    description: 'seen',
    activityType,
    links:
      hypothesisId === undefined
        ? []
        : [{ hypothesisId: hypothesisId as never, stance: 'supports' as const }],
  });
};

test('a finding made from notes rests on them and is about what they are about', async () => {
  const { hypotheses } = await core.ask('review.overview', { reviewId });
  const one = hypotheses[0]!.id;
  const notes = [
    await noteBy(ana, 'pupil-panel', one),
    await noteBy(ana, 'lesson-visit', one),
    await noteBy(ben, 'lesson-visit'),
  ];
  const findingId = await add('strength', notes);
  core = core.reopen();
  const weighed = await only(findingId);
  expect(weighed.finding).toMatchObject({
    category: 'strength',
    heading: 'Talk',
    hypothesisIds: [one],
    evidence: expect.arrayContaining(notes.map((evidenceId) => ({ evidenceId, role: 'rests-on' }))),
  });
  expect(weighed).toMatchObject({ number: 1, noteCount: 3, counterCount: 0 });
  expect(weighed.activityTypes.toSorted()).toEqual(['lesson-visit', 'pupil-panel']);
  expect(weighed.reviewerIds.toSorted()).toEqual([ana, ben].toSorted());
});

test('a note that is not there is not what a finding rests on', async () => {
  const findingId = await add('strength', ['01ARZ3NDEKTSV4RRFFQ69G5FAV']);
  expect((await only(findingId)).finding.evidence).toEqual([]);
});

test('the gap meter counts what is there, and says what is missing and where it could be', async () => {
  const { hypotheses } = await core.ask('review.overview', { reviewId });
  const one = hypotheses[0]!.id;
  const note = await noteBy(ana, 'pupil-panel', one);
  const unused = await noteBy(ben, 'work-scrutiny', one);
  const findingId = await add('area-for-development', [note]);
  const { weight } = await only(findingId);
  expect(weight.met).toBe(false);
  expect(weight.parts).toEqual([
    { id: 'notes', have: 1, need: 3, met: false },
    { id: 'activities', have: 1, need: 2, met: false },
    { id: 'reviewers', have: 1, need: 2, met: false },
    { id: 'counter-evidence', have: 0, need: 1, met: false },
  ]);
  expect(weight.gaps).toMatchObject([
    { part: 'notes', missing: 2, noteIds: [unused], activityTypes: ['work-scrutiny'] },
    { part: 'activities', missing: 1, noteIds: [unused] },
    { part: 'reviewers', missing: 1, reviewerIds: [ben], noteIds: [unused] },
    { part: 'counter-evidence', missing: 1 },
  ]);
});

test('the rule of the review decides, and a changed rule weighs anew', async () => {
  const notes = [
    await noteBy(ana, 'pupil-panel'),
    await noteBy(ben, 'lesson-visit'),
    await noteBy(ben, 'lesson-visit'),
  ];
  const findingId = await add('strength', notes);
  expect((await only(findingId)).weight.gaps.map(({ part }) => part)).toEqual(['counter-evidence']);
  await core.ask('finding.change', {
    reviewId,
    findingId,
    change: { isCounterEvidenceLookedFor: true },
  });
  expect((await only(findingId)).weight.met).toBe(true);
  await core.ask('review.change', {
    reviewId,
    change: {
      triangulationRule: {
        minimumNotes: 4,
        minimumActivities: 2,
        minimumReviewers: 3,
        counterEvidenceConsidered: false,
      },
    },
  });
  expect((await only(findingId)).weight.gaps).toMatchObject([
    { part: 'notes', missing: 1 },
    { part: 'reviewers', missing: 1 },
  ]);
});

test('a note carries no finding while it is in the bin', async () => {
  const note = await noteBy(ana, 'pupil-panel');
  const findingId = await add('strength', [note]);
  await core.ask('evidence.move-to-bin', { reviewId, noteId: note });
  expect((await only(findingId)).noteCount).toBe(0);
  await core.ask('evidence.restore', { reviewId, noteId: note });
  expect((await only(findingId)).noteCount).toBe(1);
});

test('findings are counted within their own kind, in their order', async () => {
  const [first, area, second] = [
    await add('strength'),
    await add('area-for-development'),
    await add('strength'),
  ];
  const numbers = async () =>
    Object.fromEntries((await findings()).map(({ finding, number }) => [finding.id, number]));
  expect(await numbers()).toEqual({ [first]: 1, [area]: 1, [second]: 2 });
  await core.ask('finding.change', { reviewId, findingId: second, change: { order: 0 } });
  expect(await numbers()).toEqual({ [second]: 1, [first]: 2, [area]: 1 });
  await core.ask('finding.change', {
    reviewId,
    findingId: first,
    change: { category: 'area-for-development' },
  });
  expect(await numbers()).toEqual({ [second]: 1, [first]: 1, [area]: 2 });
});

test('a note is linked in one role or the other, or taken away', async () => {
  const note = await noteBy(ana, 'pupil-panel');
  const findingId = await add('strength');
  const link = async (role: 'rests-on' | 'counter' | null) => {
    await core.ask('finding.link-note', { reviewId, findingId, evidenceId: note, role });
    const { noteCount, counterCount } = await only(findingId);
    return [noteCount, counterCount];
  };
  expect(await link('rests-on')).toEqual([1, 0]);
  expect(await link('counter')).toEqual([0, 1]);
  expect(await link('counter')).toEqual([0, 1]);
  expect(await link(null)).toEqual([0, 0]);
  expect(
    await core.fails('finding.link-note', {
      reviewId,
      findingId,
      evidenceId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
      role: 'counter',
    }),
  ).toEqual({ name: 'note-not-found' });
});

test('each of the review team stands behind a finding for themselves, and nobody else does', async () => {
  const findingId = await add('strength');
  const stand = (personId: string, isAgreed: boolean) =>
    core.ask('finding.stand-behind', {
      reviewId,
      findingId,
      personId: personId as never,
      isAgreed,
    });
  await stand(ana, true);
  await stand(ben, true);
  await stand(ana, true);
  expect((await only(findingId)).finding.agreedBy.toSorted()).toEqual([ana, ben].toSorted());
  await stand(ana, false);
  expect((await only(findingId)).finding.agreedBy).toEqual([ben]);
  const { people } = await core.ask('review.overview', { reviewId });
  const head = people.find(({ name }) => name === 'Di Fenn')!;
  for (const personId of [head.id, '01ARZ3NDEKTSV4RRFFQ69G5FAV']) {
    expect(
      await core.fails('finding.stand-behind', { reviewId, findingId, personId, isAgreed: true }),
    ).toEqual({ name: 'person-not-on-team' });
  }
});

test('the words of a finding are kept whatever is typed, and survive a restart', async () => {
  const findingId = await add('question');
  const change = {
    heading: 'Wörter 🐦',
    claim: '',
    wording: 'Pupils say\n“more” than كلمات they write.',
    counterEvidence: 'Two books.',
    confidence: 'medium' as const,
    confidenceReason: 'Few visits.',
    questionBack: 'What would a pupil say?',
    hostResponse: { response: 'agreed', comment: 'Yes.', byRole: 'Headteacher', on: '2026-12-01' },
    lensTags: ['ofsted-2025/inclusion'],
  };
  await core.ask('finding.change', { reviewId, findingId, change });
  core = core.reopen();
  expect((await only(findingId)).finding).toMatchObject(change);
});

test('a finding in the bin is out of the list, of the counts and of its notes, and comes back', async () => {
  const note = await noteBy(ana, 'pupil-panel');
  const findingId = await add('strength', [note]);
  const unplaced = async () =>
    (await core.ask('evidence.list', { reviewId, filter: { isUnplaced: true } })).total;
  expect(await unplaced()).toBe(0);
  await core.ask('finding.move-to-bin', { reviewId, findingId });
  expect(await findings()).toEqual([]);
  expect(await unplaced()).toBe(1);
  expect((await core.ask('review.list', {}))[0]?.findingCount).toBe(0);
  expect(await core.ask('bin.list', { reviewId })).toMatchObject([
    { kind: 'finding', id: findingId, text: 'Talk' },
  ]);
  await core.ask('finding.restore', { reviewId, findingId });
  expect((await only(findingId)).noteCount).toBe(1);
  expect(await unplaced()).toBe(0);
});

test('a finding that is not here is answered so', async () => {
  const input = { reviewId, findingId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' };
  const notFound = { name: 'finding-not-found' };
  expect(await core.fails('finding.change', { ...input, change: {} })).toEqual(notFound);
  expect(
    await core.fails('finding.link-note', { ...input, evidenceId: input.findingId, role: null }),
  ).toEqual(notFound);
  expect(
    await core.fails('finding.stand-behind', { ...input, personId: ana, isAgreed: true }),
  ).toEqual(notFound);
  expect(await core.fails('finding.move-to-bin', input)).toEqual(notFound);
  expect(await core.fails('finding.restore', input)).toEqual(notFound);
});
