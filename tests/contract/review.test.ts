// Every operation on a review, through the dispatcher, on a real database file.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import { createNewReview, newReview } from '../support/new-review.ts';

let core: TestCore;
beforeEach(() => {
  core = createTestCore();
});
afterEach(() => core.close());

test('a new review holds every answer of the set-up', async () => {
  const reviewId = await createNewReview(core);
  const { review, schools, people, hypotheses, independenceProblems } = await core.ask(
    'review.overview',
    { reviewId },
  );
  expect(review.partnershipName).toBe('Harbour Light Learning Trust');
  expect(review.visitDates).toEqual(['2026-11-24']);
  expect(review.question).toBe(newReview.question);
  expect(schools.find(({ id }) => id === review.hostSchoolId)?.name).toBe(
    'Marsh Lane Primary School',
  );
  expect(people.map(({ name, code }) => [name, code])).toEqual([
    ['Ana Lowe', 'R1'],
    ['Ben Okoro', 'R2'],
    ['Cy Marsh', null],
    ['Di Fenn', null],
  ]);
  expect(hypotheses.map(({ statement }) => statement)).toEqual([
    'Pupils say more than they write.',
    'Adults model the words.',
  ]);
  expect(independenceProblems).toEqual([]);
  expect(await core.ask('review.list', {})).toMatchObject([
    { id: reviewId, hostSchoolName: 'Marsh Lane Primary School', noteCount: 0 },
  ]);
});

test('a visit on a day the school is closed is refused with the nearest school days', async () => {
  expect(
    await core.fails('review.create', { ...newReview, visitDates: ['2026-12-25'] }),
  ).toMatchObject({ name: 'date-not-school-day', date: '2026-12-25' });
  expect(await core.fails('review.create', { ...newReview, visitDates: ['2026-11-28'] })).toEqual({
    name: 'date-not-school-day',
    date: '2026-11-28',
    nearest: ['2026-11-27', '2026-11-30'],
  });
  expect(await core.ask('review.list', {})).toEqual([]);
});

test('a date that does not exist never reaches a handler', async () => {
  expect(
    await core.fails('review.create', { ...newReview, visitDates: ['2026-02-30'] }),
  ).toMatchObject({ name: 'invalid-input' });
});

test('nobody reviews their own school, and the champion is not on the team', async () => {
  const [lead, ...others] = newReview.team;
  if (lead === undefined) throw new Error('no lead');
  expect(
    await core.fails('review.create', {
      ...newReview,
      team: [{ ...lead, schoolIndex: 0 }, ...others],
    }),
  ).toMatchObject({ name: 'team-not-independent', problems: [{ rule: 'reviewer-at-host' }] });
  expect(
    await core.fails('review.create', {
      ...newReview,
      team: [lead, { ...lead, teamRole: 'improvement-champion' }],
    }),
  ).toMatchObject({ problems: [{ rule: 'champion-on-review-team' }] });
});

test('an empty question is refused and nothing is made', async () => {
  expect(await core.fails('review.create', { ...newReview, question: '   ' })).toMatchObject({
    name: 'invalid-input',
  });
  expect(await core.ask('review.list', {})).toEqual([]);
});

test('a changed question survives a restart', async () => {
  const reviewId = await createNewReview(core);
  const question = 'To what extent do pupils remember? 🐦 إلى أي مدى يتذكر التلاميذ؟';
  await core.ask('review.change', { reviewId, change: { question } });
  core = core.reopen();
  const { review } = await core.ask('review.overview', { reviewId });
  expect(review.question).toBe(question);
});

test('a sixth hypothesis is refused with the reason', async () => {
  const reviewId = await createNewReview(core);
  for (const statement of ['three', 'four', 'five']) {
    await core.ask('hypothesis.add', { reviewId, statement });
  }
  expect(await core.fails('hypothesis.add', { reviewId, statement: 'six' })).toEqual({
    name: 'too-many-hypotheses',
    maximum: 5,
  });
});

test('a hypothesis in the bin can be put back, and undo takes back a change', async () => {
  const reviewId = await createNewReview(core);
  const { hypotheses } = await core.ask('review.overview', { reviewId });
  const hypothesisId = hypotheses[0]!.id;
  await core.ask('hypothesis.move-to-bin', { reviewId, hypothesisId });
  expect((await core.ask('review.overview', { reviewId })).hypotheses).toHaveLength(1);
  expect(await core.ask('bin.list', { reviewId })).toMatchObject([
    { kind: 'hypothesis', id: hypothesisId },
  ]);
  await core.ask('hypothesis.restore', { reviewId, hypothesisId });
  await core.ask('hypothesis.change', {
    reviewId,
    hypothesisId,
    change: { statement: 'Something else.' },
  });
  await core.ask('history.undo', { reviewId });
  const after = await core.ask('review.overview', { reviewId });
  expect(after.hypotheses[0]?.statement).toBe('Pupils say more than they write.');
  await core.ask('history.redo', { reviewId });
  const again = await core.ask('review.overview', { reviewId });
  expect(again.hypotheses[0]?.statement).toBe('Something else.');
});

test('making a review cannot be undone into nothing', async () => {
  const reviewId = await createNewReview(core);
  expect(await core.fails('history.undo', { reviewId })).toEqual({ name: 'nothing-to-undo' });
});

test('a review in the bin leaves the list and comes back', async () => {
  const reviewId = await createNewReview(core);
  await core.ask('review.move-to-bin', { reviewId });
  expect(await core.ask('review.list', {})).toEqual([]);
  expect(await core.ask('bin.list', { reviewId: null })).toMatchObject([{ kind: 'review' }]);
  await core.ask('review.restore', { reviewId });
  expect(await core.ask('review.list', {})).toHaveLength(1);
});

test('a cycle date on a school day is kept; on a closed day it is refused', async () => {
  const reviewId = await createNewReview(core);
  await core.ask('review.set-date', { reviewId, which: 'checkIn', date: '2027-01-20' });
  expect(
    await core.fails('review.set-date', { reviewId, which: 'ninetyDay', date: '2027-02-14' }),
  ).toMatchObject({ name: 'date-not-school-day' });
  const { review } = await core.ask('review.overview', { reviewId });
  expect(review.dates).toMatchObject({ visit: '2026-11-24', checkIn: '2027-01-20' });
  await core.ask('review.set-date', { reviewId, which: 'checkIn', date: null });
  expect((await core.ask('review.overview', { reviewId })).review.dates).toEqual({
    visit: '2026-11-24',
  });
});

test('a plan may run on into the next school year', async () => {
  const reviewId = await createNewReview(core);
  await core.ask('review.set-date', { reviewId, which: 'impactReview', date: '2027-10-06' });
  expect(
    await core.fails('review.set-date', { reviewId, which: 'impactReview', date: '2027-08-11' }),
  ).toMatchObject({ name: 'date-not-school-day' });
});

test('a colleague may not be made a reviewer of their own school', async () => {
  const reviewId = await createNewReview(core);
  const { review, people } = await core.ask('review.overview', { reviewId });
  const head = people.find(({ name }) => name === 'Di Fenn')!;
  expect(
    await core.fails('team.save-member', {
      reviewId,
      personId: head.id,
      name: head.name,
      jobRole: head.jobRole,
      schoolId: review.hostSchoolId,
      teamRoles: ['peer-reviewer'],
    }),
  ).toMatchObject({ name: 'team-not-independent' });
  const added = await core.ask('team.save-member', {
    reviewId,
    personId: null,
    name: 'Ed Wren',
    jobRole: 'SENCO',
    schoolId: people[0]!.schoolId,
    teamRoles: ['peer-reviewer'],
  });
  await core.ask('review.write-as', { reviewId, personId: added.personId });
  expect((await core.ask('review.overview', { reviewId })).writingAs).toBe(added.personId);
});

test('what is asked of a review that is not here is answered so', async () => {
  const reviewId = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
  for (const name of ['review.overview', 'evidence.list', 'finding.list', 'plan.read'] as const) {
    expect(await core.fails(name, { reviewId })).toEqual({ name: 'review-not-found' });
  }
});

test('an operation outside the contract is refused', async () => {
  expect(await core.core.dispatcher.call('constructor', {})).toMatchObject({
    ok: false,
    failure: { name: 'invalid-input' },
  });
  expect(await core.core.dispatcher.call('__proto__', {})).toMatchObject({ ok: false });
});
