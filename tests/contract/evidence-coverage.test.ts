// What the evidence reaches: counted from filed notes, kept true as notes and hypotheses come and go.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type HypothesisId, type PersonId, ReviewId } from '../../src/shared/domain/ids.ts';
import type { Stance } from '../../src/shared/domain/evidence.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
let first: HypothesisId;
let second: HypothesisId;
let ana: PersonId;
let ben: PersonId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
  const { hypotheses, people } = await core.ask('review.overview', { reviewId });
  [first, second] = hypotheses.map(({ id }) => id) as [HypothesisId, HypothesisId];
  [ana, ben] = people.map(({ id }) => id) as [PersonId, PersonId];
});
afterEach(() => core.close());

const coverage = () => core.ask('evidence.coverage', { reviewId });

async function note(
  personId: PersonId,
  activityType: string,
  stance: Stance,
  hypothesisId: HypothesisId = first,
) {
  await core.ask('review.write-as', { reviewId, personId });
  const links = [{ hypothesisId, stance }];
  return fileNote(core, reviewId, { activityType, links, description: `${activityType}, seen` });
}

test('a review without notes has nothing, and names the sources that are asked for', async () => {
  const { notes, unlinked, hypotheses, slots } = await coverage();
  expect({ notes, unlinked, slots }).toEqual({ notes: 0, unlinked: 0, slots: [] });
  expect(hypotheses.map(({ hypothesisId }) => hypothesisId)).toEqual([first, second]);
  expect(hypotheses[0]?.holes).toEqual([
    { kind: 'nothing' },
    { kind: 'source', activityType: 'pupil-panel' },
    { kind: 'source', activityType: 'work-scrutiny' },
  ]);
  expect(hypotheses[1]?.holes).toEqual([{ kind: 'nothing' }]);
});

test('notes are counted by hypothesis, activity, reviewer and stance, and holes close', async () => {
  await note(ana, 'work-scrutiny', 'supports');
  await note(ana, 'work-scrutiny', 'supports');
  const [one] = (await coverage()).hypotheses;
  expect(one?.cells).toEqual([
    { activityType: 'work-scrutiny', reviewerId: ana, supports: 2, challenges: 0, neutral: 0 },
  ]);
  expect(one?.holes).toEqual([
    { kind: 'notes', have: 2, need: 3 },
    { kind: 'activities', have: 1, need: 2 },
    { kind: 'reviewers', have: 1, need: 2, otherReviewerIds: [ben] },
    { kind: 'no-challenge' },
    { kind: 'source', activityType: 'pupil-panel' },
  ]);

  await note(ana, 'work-scrutiny', 'supports');
  await note(ben, 'pupil-panel', 'challenges');
  core = core.reopen();
  const [now] = (await coverage()).hypotheses;
  expect(now).toMatchObject({
    notes: 4,
    supports: 3,
    challenges: 1,
    holes: [],
    isStrong: true,
    isContested: true,
    lean: 'supports',
  });
});

test('what is in the bin counts nowhere, and comes back with its note', async () => {
  const noteId = await note(ana, 'work-scrutiny', 'supports');
  await core.ask('evidence.move-to-bin', { reviewId, noteId });
  expect((await coverage()).hypotheses[0]?.notes).toBe(0);
  expect((await coverage()).notes).toBe(0);
  await core.ask('evidence.restore', { reviewId, noteId });
  expect((await coverage()).hypotheses[0]?.notes).toBe(1);
});

test('a note without a hypothesis in use is said to stand outside', async () => {
  await fileNote(core, reviewId, 'no link at all');
  await note(ana, 'assembly', 'neutral', second);
  expect(await coverage()).toMatchObject({ notes: 2, unlinked: 1 });
  await core.ask('hypothesis.move-to-bin', { reviewId, hypothesisId: second });
  const after = await coverage();
  expect(after).toMatchObject({ notes: 2, unlinked: 2 });
  expect(after.hypotheses.map(({ hypothesisId }) => hypothesisId)).toEqual([first]);
});

test('the rule of the team decides what is a hole', async () => {
  await note(ana, 'work-scrutiny', 'supports');
  await core.ask('review.change', {
    reviewId,
    change: {
      triangulationRule: {
        minimumNotes: 1,
        minimumActivities: 1,
        minimumReviewers: 1,
        counterEvidenceConsidered: false,
      },
    },
  });
  expect((await coverage()).hypotheses[0]?.holes).toEqual([
    { kind: 'source', activityType: 'pupil-panel' },
  ]);
});

test('the sample says which times of its plan are still to come, breaks left out', async () => {
  core.setNow(new Date('2026-10-08T12:00:00.000Z'));
  const opened = await core.ask('review-file.open-sample', {});
  const { slots, notes, hypotheses } = await core.ask('evidence.coverage', {
    reviewId: ReviewId.parse(opened.reviewId),
  });
  expect(notes).toBe(96);
  expect(hypotheses.map((each) => each.notes)).toEqual([27, 28, 19, 14]);
  expect(slots.length).toBeGreaterThan(0);
  expect(slots.every(({ startsAt }) => startsAt > '2026-10-08T12:00')).toBe(true);
  expect(slots.map(({ activityType }) => activityType)).toContain('ta-interview');
  expect(slots.map(({ activityType }) => activityType)).not.toContain('triangulation');
});

test('without the review there is an answer by name', async () => {
  expect(await core.fails('evidence.coverage', { reviewId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' })).toEqual(
    { name: 'review-not-found' },
  );
});
