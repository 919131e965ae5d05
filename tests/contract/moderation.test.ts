// The board, the catch-ups and moderation: several notes placed in one step, why-nots one a person,
// what the team agrees and the log of it, and the rule that is broken only with a reason.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceId, FindingId, PersonId, ReviewId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const nowhere = '01ARZ3NDEKTSV4RRFFQ69G5FAV' as never;

let core: TestCore;
let reviewId: ReviewId;
let ana: PersonId;
let ben: PersonId;
let champion: PersonId;
let findingId: FindingId;
let notes: EvidenceId[];
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
  const { people } = await core.ask('review.overview', { reviewId });
  [ana, ben, champion] = people.map(({ id }) => id) as [PersonId, PersonId, PersonId];
  await core.ask('review.write-as', { reviewId, personId: ana });
  ({ findingId } = await core.ask('finding.add', { reviewId, category: 'strength', heading: 'F' }));
  notes = [];
  for (const text of ['one', 'two', 'three']) notes.push(await fileNote(core, reviewId, text));
});
afterEach(() => core.close());

const finding = async (laptop: TestCore = core) =>
  (await laptop.ask('finding.list', { reviewId })).find((each) => each.finding.id === findingId)!
    .finding;
const decisions = () => core.ask('decision.list', { reviewId });
const word = (wording: string) =>
  core.ask('finding.change', { reviewId, findingId, change: { wording } });

describe('placing notes', () => {
  test('several go in one step, keep their stance, and one undo takes all back', async () => {
    const { hypotheses } = await core.ask('review.overview', { reviewId });
    const hypothesisId = hypotheses[0]!.id;
    await core.ask('board.link-notes', {
      reviewId,
      toHypotheses: notes.map((evidenceId) => ({ evidenceId, hypothesisId, stance: 'neutral' })),
      toFindings: notes.map((evidenceId) => ({ evidenceId, findingId, role: 'counter' })),
    });
    const linked = await core.ask('evidence.list', { reviewId, filter: { stance: 'neutral' } });
    expect(linked.total).toBe(3);
    expect((await finding()).evidence.map(({ role }) => role)).toEqual([
      'counter',
      'counter',
      'counter',
    ]);
    await core.ask('history.undo', { reviewId });
    expect((await core.ask('evidence.list', { reviewId, filter: { hypothesisId } })).total).toBe(0);
    expect((await finding()).evidence).toEqual([]);
  });

  test('one thing that is not here, and nothing is placed', async () => {
    const { hypotheses } = await core.ask('review.overview', { reviewId });
    const good = { evidenceId: notes[0]!, hypothesisId: hypotheses[0]!.id, stance: 'supports' };
    const try_ = (links: object) => core.fails('board.link-notes', { reviewId, ...links });
    expect(await try_({ toHypotheses: [good, { ...good, evidenceId: nowhere }] })).toEqual({
      name: 'note-not-found',
    });
    expect(await try_({ toHypotheses: [good, { ...good, hypothesisId: nowhere }] })).toEqual({
      name: 'hypothesis-not-found',
    });
    expect(
      await try_({
        toHypotheses: [good],
        toFindings: [{ evidenceId: notes[0], findingId: nowhere, role: 'counter' }],
      }),
    ).toEqual({ name: 'finding-not-found' });
    const all = await core.ask('evidence.list', { reviewId });
    expect(all.notes.every(({ links }) => links.length === 0)).toBe(true);
  });

  test('notes are found by phase and by strength', async () => {
    await core.ask('evidence.change', {
      reviewId,
      noteId: notes[0]!,
      change: { phase: 'Key Stage 2', strength: 3 },
    });
    const found = (filter: object) => core.ask('evidence.list', { reviewId, filter });
    expect((await found({ phase: 'Key Stage 2' })).total).toBe(1);
    expect((await found({ phase: 'Key Stage 1' })).total).toBe(0);
    expect((await found({ strength: 3 })).total).toBe(1);
    expect((await found({ strength: 1 })).total).toBe(0);
  });
});

describe('standing behind it or not', () => {
  const whyNot = (personId: PersonId, reason: string) =>
    core.ask('finding.say-why-not', { reviewId, findingId, personId, reason });

  test('a reason is one entry a person and takes their mark away', async () => {
    for (const personId of [ana, ben]) {
      await core.ask('finding.stand-behind', { reviewId, findingId, personId, isAgreed: true });
    }
    await whyNot(ben, 'Only heard it once.');
    await whyNot(ben, 'Heard it in one class only.');
    expect(await finding()).toMatchObject({
      agreedBy: [ana],
      whyNots: [{ personId: ben, reason: 'Heard it in one class only.' }],
    });
  });

  test('standing behind it after all resolves the reason, and the log keeps it', async () => {
    await whyNot(ben, 'Too wide.');
    await core.ask('finding.stand-behind', { reviewId, findingId, personId: ben, isAgreed: true });
    expect(await finding()).toMatchObject({ agreedBy: [ben], whyNots: [] });
    expect(await decisions()).toMatchObject([
      { kind: 'why-not-resolved', personId: ben, byId: ana, from: 'Too wide.', findingId },
    ]);
    await whyNot(ana, 'Too short.');
    await whyNot(ana, ' ');
    expect((await finding()).whyNots).toEqual([]);
    expect(await decisions()).toHaveLength(2);
  });

  test('two laptops: both reasons stay, whoever is merged first', async () => {
    const other = createTestCore();
    other.core.context.funnel.createFrom(
      reviewId,
      'review',
      core.core.context.funnel.encode(reviewId),
    );
    await whyNot(ana, 'Mine.');
    await other.ask('finding.say-why-not', { reviewId, findingId, personId: ben, reason: 'His.' });
    const [a, b] = [core, other].map((each) => each.core.context.funnel.encode(reviewId));
    core.core.context.funnel.receive(reviewId, b!, 'file');
    other.core.context.funnel.receive(reviewId, a!, 'file');
    expect((await finding()).whyNots).toHaveLength(2);
    expect((await finding(other)).whyNots).toEqual((await finding()).whyNots);
    other.close();
  });

  test('only the review team, only a finding that is here', async () => {
    const said = { reviewId, findingId, personId: ana, reason: 'x' };
    expect(await core.fails('finding.say-why-not', { ...said, personId: champion })).toEqual({
      name: 'person-not-on-team',
    });
    expect(await core.fails('finding.say-why-not', { ...said, findingId: nowhere })).toEqual({
      name: 'finding-not-found',
    });
  });
});

describe('agreeing', () => {
  test('needs a sentence, and a reason where the rule is not met', async () => {
    const agree = { reviewId, findingId };
    expect(await core.fails('finding.agree', agree)).toEqual({ name: 'nothing-worded' });
    await word('Pupils use the words.');
    expect(await core.fails('finding.agree', agree)).toEqual({ name: 'reason-needed' });
    expect((await finding()).agreed).toBeNull();
    expect(await decisions()).toEqual([]);
    await core.ask('finding.agree', { ...agree, keptBecause: 'Safety comes before counting' });
    expect(await finding()).toMatchObject({
      agreed: { wording: 'Pupils use the words.', byId: ana },
      keptBecause: 'Safety comes before counting',
    });
    expect((await decisions()).map(({ kind }) => kind).toSorted()).toEqual([
      'kept-against-rule',
      'wording-agreed',
    ]);
    expect(await core.fails('finding.agree', { reviewId, findingId: nowhere })).toEqual({
      name: 'finding-not-found',
    });
  });

  test('can be opened again, which is a decision too', async () => {
    await word('Pupils use the words.');
    await core.ask('finding.agree', { reviewId, findingId, keptBecause: 'Because.' });
    await core.ask('finding.reopen', { reviewId, findingId });
    expect((await finding()).agreed).toBeNull();
    expect((await decisions()).map(({ kind }) => kind)).toContain('agreement-reopened');
    expect(await core.fails('finding.reopen', { reviewId, findingId: nowhere })).toEqual({
      name: 'finding-not-found',
    });
  });

  test('a finding kept against the rule says so in the plan', async () => {
    await word('Pupils use the words.');
    await core.ask('finding.agree', { reviewId, findingId, keptBecause: 'Safety first' });
    const document = JSON.stringify(await core.ask('document.preview-plan', { reviewId }));
    expect(document).toContain('although its own rule for evidence is not met');
    expect(document).toContain('Safety first.');
  });
});

describe('the log', () => {
  test('keeps what a person adds and every change of confidence', async () => {
    const { decisionId } = await core.ask('decision.add', {
      reviewId,
      text: ' Attendance stays out. ',
      findingId: null,
    });
    await core.ask('finding.change', { reviewId, findingId, change: { confidence: 'low' } });
    await core.ask('finding.change', { reviewId, findingId, change: { confidence: 'low' } });
    await core.ask('finding.change', { reviewId, findingId, change: { confidence: 'high' } });
    core = core.reopen();
    const log = await decisions();
    expect(log.find(({ id }) => id === decisionId)).toMatchObject({
      kind: 'other',
      text: 'Attendance stays out.',
      byId: ana,
    });
    expect(log.filter(({ kind }) => kind === 'confidence-changed')).toMatchObject([
      { from: '', to: 'low' },
      { from: 'low', to: 'high' },
    ]);
  });

  test('refuses what says nothing, and a finding that is not here', async () => {
    const entry = { reviewId, findingId: null, text: '  ' };
    expect(await core.fails('decision.add', entry)).toEqual({ name: 'decision-empty' });
    expect(await core.fails('decision.add', { ...entry, text: 'x', findingId: nowhere })).toEqual({
      name: 'finding-not-found',
    });
  });
});

describe('catch-ups', () => {
  test('are kept, changed, binned and put back', async () => {
    const { catchUpId } = await core.ask('catch-up.add', { reviewId });
    const change = { heldAt: '2026-11-24T10:30', emerging: 'Talk\nBooks', gaps: 'Governors' };
    await core.ask('catch-up.change', { reviewId, catchUpId, change });
    core = core.reopen();
    expect(await core.ask('catch-up.list', { reviewId })).toMatchObject([{ ...change }]);
    await core.ask('catch-up.move-to-bin', { reviewId, catchUpId });
    expect(await core.ask('catch-up.list', { reviewId })).toEqual([]);
    expect(await core.ask('bin.list', { reviewId })).toMatchObject([{ kind: 'catch-up' }]);
    await core.ask('catch-up.restore', { reviewId, catchUpId });
    expect(await core.ask('catch-up.list', { reviewId })).toHaveLength(1);
    const missing = { reviewId, catchUpId: nowhere };
    const notFound = { name: 'catch-up-not-found' };
    expect(await core.fails('catch-up.change', { ...missing, change: {} })).toEqual(notFound);
    expect(await core.fails('catch-up.move-to-bin', missing)).toEqual(notFound);
    expect(await core.fails('catch-up.restore', missing)).toEqual(notFound);
  });
});
