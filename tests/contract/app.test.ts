// What belongs to no single review: settings, the data files, known partnerships, the bin.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCore } from '../../src/main/core/create-core.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote, noteOf } from '../support/notes.ts';
import { createTestCore, resourcesPath, type TestCore } from '../support/test-core.ts';

let core: TestCore;
beforeEach(() => {
  core = createTestCore();
});
afterEach(() => core.close());

test('the application tells its version, and whether it came back from a fall', async () => {
  expect(await core.ask('app.info', {})).toEqual({
    version: '0.0.0-test',
    recoveredFrom: 'nothing',
  });
  const fallen = createCore({
    databasePath: join(core.folder, 'fallen.db'),
    resourcesPath,
    outputPath: core.folder,
    version: '1.2.3',
    recoveredFrom: 'crash',
    dialogs: {
      chooseFileToOpen: async () => null,
      chooseFileToSave: async () => null,
      chooseFolder: async () => null,
      openInItsApplication: async () => false,
      openProjector: async () => false,
      closeProjector: async () => {},
      printPdf: async () => null,
    },
  });
  expect(await fallen.dispatcher.call('app.info', {})).toEqual({
    ok: true,
    value: { version: '1.2.3', recoveredFrom: 'crash' },
  });
  fallen.close();
});

test('settings follow the system until somebody says otherwise, and stay', async () => {
  expect(await core.ask('settings.read', {})).toEqual({ theme: 'system' });
  core.announced();
  await core.ask('settings.change', { theme: 'dark' });
  expect(core.announced()).toEqual(['settings']);
  core = core.reopen();
  expect(await core.ask('settings.read', {})).toEqual({ theme: 'dark' });
  await core.ask('settings.change', {});
  expect(await core.ask('settings.read', {})).toEqual({ theme: 'dark' });
  expect(await core.fails('settings.change', { theme: 'red' })).toMatchObject({
    name: 'invalid-input',
    issues: [{ path: 'theme' }],
  });
});

test('settings another version wrote are not trusted', async () => {
  core.core.context.store.local.writeSetting('settings', { theme: 'sepia' });
  expect(await core.ask('settings.read', {})).toEqual({ theme: 'system' });
});

test('the lenses shipped are Ofsted’s areas, the enquiry themes and the charter of 32 items', async () => {
  const lenses = await core.ask('lens.list', {});
  expect(lenses.map(({ id }) => id).toSorted()).toEqual([
    'ofsted-2025',
    'spp-enquiry-themes',
    'staff-wellbeing-charter',
  ]);
  const charter = lenses.find(({ id }) => id === 'staff-wellbeing-charter')!;
  expect(charter.groups.flatMap(({ items }) => items)).toHaveLength(32);
  for (const lens of lenses) {
    expect([lens.publisher, lens.version, lens.inForceFrom].every((fact) => fact !== '')).toBe(
      true,
    );
  }
});

test('a calendar that came with a partnership stands before the ones shipped, once', async () => {
  const shipped = (await core.ask('calendar.list', {})).map(({ id }) => id);
  expect(shipped).toContain('england-2026-27');
  await core.ask('review-file.open-sample', {});
  const all = (await core.ask('calendar.list', {})).map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  expect(all[0]).toMatch(/^saltmere/);
});

test('schools and colleagues of a partnership are known to the next set-up', async () => {
  expect(await core.ask('partnership.list', {})).toEqual([]);
  await core.ask('review-file.open-sample', {});
  core = core.reopen();
  const [trust, ...others] = await core.ask('partnership.list', {});
  expect(others).toEqual([]);
  expect(trust?.name).toMatch(/Trust/);
  expect(trust?.schools.length).toBeGreaterThan(3);
  const refs = new Set(trust?.schools.map(({ ref }) => ref));
  expect(trust?.people.filter(({ schoolRef }) => refs.has(schoolRef ?? '')).length).toBeGreaterThan(
    3,
  );
  expect((await core.ask('calendar.list', {})).map(({ id }) => id)).toContain(trust?.calendarId);
});

test('the bin lists what lies in it, latest first, each by its own words', async () => {
  const reviewId = await createNewReview(core);
  const { hypotheses } = await core.ask('review.overview', { reviewId });
  const hypothesisId = hypotheses[0]!.id;
  const noteId = await fileNote(core, reviewId, { quote: 'Only a quote.' });
  const { findingId } = await core.ask('finding.add', {
    reviewId,
    category: 'question',
    heading: '',
  });
  const { objectiveId } = await core.ask('objective.add', {
    reviewId,
    findingId: null,
    objective: 'x'.repeat(1_000),
  });
  const { actionId } = await core.ask('action.add', { reviewId, objectiveId, action: 'An action' });
  const at = (minute: number) => core.setNow(new Date(`2026-11-24T10:0${minute}:00.000Z`));
  at(1);
  await core.ask('hypothesis.move-to-bin', { reviewId, hypothesisId });
  at(2);
  await core.ask('evidence.move-to-bin', { reviewId, noteId });
  at(3);
  await core.ask('finding.move-to-bin', { reviewId, findingId });
  at(5);
  await core.ask('objective.move-to-bin', { reviewId, objectiveId });
  at(4);
  await core.ask('action.move-to-bin', { reviewId, actionId });
  const items = await core.ask('bin.list', { reviewId });
  expect(items.map(({ kind }) => kind)).toEqual([
    'objective',
    'action',
    'finding',
    'evidence',
    'hypothesis',
  ]);
  expect(items.map(({ text }) => text)).toEqual([
    'x'.repeat(300),
    'An action',
    '',
    'Only a quote.',
    'Pupils say more than they write.',
  ]);
  expect(await core.ask('bin.list', { reviewId: null })).toEqual([]);
  await core.ask('review.move-to-bin', { reviewId });
  expect(await core.ask('bin.list', { reviewId: null })).toMatchObject([
    { kind: 'review', id: reviewId, text: 'Marsh Lane Primary School' },
  ]);
});

test('what waits in the bin says who put it there, where the laptop knows', async () => {
  const reviewId = await createNewReview(core);
  const { people } = await core.ask('review.overview', { reviewId });
  await core.ask('review.write-as', { reviewId, personId: people[0]!.id });
  const noteId = await fileNote(core, reviewId, 'mine');
  await core.ask('evidence.move-to-bin', { reviewId, noteId });
  expect(core.core.context.store.evidence.find(reviewId, noteId)?.binned?.by).toBe(people[0]!.id);
});

test('reviews are listed by when they were last opened, with what they hold', async () => {
  core.setNow(new Date('2026-10-01T08:00:00.000Z'));
  const first = await createNewReview(core);
  core.setNow(new Date('2026-10-02T08:00:00.000Z'));
  const second = await createNewReview(core, {
    schools: [{ name: ' Second ', urn: null, phase: null }],
    team: [],
  });
  const order = async () => (await core.ask('review.list', {})).map(({ id }) => id);
  expect(await order()).toEqual([second, first]);
  core.setNow(new Date('2026-10-03T08:00:00.000Z'));
  await core.ask('review.open', { reviewId: first });
  await fileNote(core, first, 'one');
  await core.ask('finding.add', { reviewId: first, category: 'strength', heading: 'F' });
  expect(await order()).toEqual([first, second]);
  expect((await core.ask('review.list', {}))[0]).toMatchObject({
    noteCount: 1,
    findingCount: 1,
    actionCount: 0,
    lastOpenedAt: '2026-10-03T08:00:00.000Z',
    visitDates: ['2026-11-24'],
  });
});

test('a school is added, and changed under the same id', async () => {
  const reviewId = await createNewReview(core);
  const save = (schoolId: string | null, name: string) =>
    core.ask('school.save', {
      reviewId,
      schoolId: schoolId as never,
      name,
      urn: '123',
      phase: 'Primary',
    });
  const { schoolId } = await save(null, ' Sea View ');
  expect((await save(schoolId, 'Sea View Primary')).schoolId).toBe(schoolId);
  const { schools } = await core.ask('review.overview', { reviewId });
  expect(schools.filter(({ id }) => id === schoolId)).toMatchObject([
    { name: 'Sea View Primary', urn: '123', phase: 'Primary' },
  ]);
  expect(schools).toHaveLength(4);
});

test('parts of the cycle without a screen are there to be read, as they came', async () => {
  const { reviewId } = await core.ask('review-file.open-sample', {});
  const parts = await core.ask('kept-part.list', { reviewId: reviewId! });
  expect(parts.map(({ id }) => id)).toContain('context');
  const { keptParts } = await core.ask('review.overview', { reviewId: reviewId! });
  expect(keptParts.map(({ name }) => name).toSorted()).toEqual(
    parts.map(({ id }) => id).toSorted(),
  );
});

test('a changed hypothesis keeps its words, and its state is the team’s', async () => {
  const reviewId = await createNewReview(core);
  const { hypothesisId } = await core.ask('hypothesis.add', { reviewId, statement: '' });
  const change = {
    statement: 'Pupils recall',
    whyWeThinkSo: 'Books',
    whatWouldDisproveIt: 'Talk',
    sourcesNeeded: ['lesson-visit', 'pupil-panel'],
    status: 'challenged' as const,
    statusNote: 'after the panel',
    order: 0,
  };
  await core.ask('hypothesis.change', { reviewId, hypothesisId, change });
  core = core.reopen();
  const { hypotheses } = await core.ask('review.overview', { reviewId });
  expect(hypotheses[0]).toMatchObject({ id: hypothesisId, ...change });
});

test('a set-up with an unknown calendar is refused', async () => {
  expect(
    await core.fails('review.create', {
      partnershipName: '',
      schools: [{ name: 'A', urn: null, phase: null }],
      visitDates: ['2026-11-24'],
      reviewType: 'one-day',
      calendarId: 'nowhere-1999',
      question: 'To what extent?',
      hypotheses: [],
      team: [],
    }),
  ).toEqual({ name: 'unknown-calendar' });
});

test('a review in the bin can still be worked on by whoever has it open', async () => {
  const reviewId: ReviewId = await createNewReview(core);
  await core.ask('review.move-to-bin', { reviewId });
  await fileNote(core, reviewId, 'written meanwhile');
  const { noteId } = await core.ask('draft.read', { reviewId });
  await core.ask('draft.save', { reviewId, noteId, content: noteOf('typing') });
  await core.ask('review.restore', { reviewId });
  expect((await core.ask('evidence.list', { reviewId })).total).toBe(1);
});
