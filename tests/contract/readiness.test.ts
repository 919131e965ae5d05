// Readiness: what a school knows through a lens, across its reviews; who can speak to it; the checklist
// of the day the call comes; and one colleague's card.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeEntity, writeEntity } from '../../src/main/core/review-doc/entities.ts';
import { conversationCards } from '../../src/shared/domain/readiness/cards.ts';
import type { ReadinessArea } from '../../src/shared/domain/readiness/model.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const inclusion = 'ofsted-2025/inclusion';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  core.setNow(new Date('2027-02-10T13:05:00.000Z'));
  ({ reviewId } = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId });
});
afterEach(() => core.close());

const read = async (lensId: string | null = null) =>
  (await core.ask('readiness.read', { reviewId, lensId })).map;
const areaOf = async (name: string): Promise<ReadinessArea> =>
  (await read()).areas.find((area) => area.name === name)!;
const own = () => core.ask('readiness.own', { reviewId });
const add = (who: string, about = '', speakerId: string | null = null) =>
  core.ask('readiness.save-speaker', { reviewId, speakerId, tag: inclusion, who, about });
const undo = (step: string | null) => core.ask('history.undo', { reviewId, step });

describe('the map', () => {
  test('has each area of the lens, Ofsted’s first, with what is known and how', async () => {
    const { lenses, map } = await core.ask('readiness.read', { reviewId, lensId: null });
    expect(lenses[0]?.id).toBe('ofsted-2025');
    expect(map).toMatchObject({
      schoolName: 'Larkfield Primary School',
      lens: { id: 'ofsted-2025', version: '2025-11' },
      reviews: [{ reviewId, findings: 6, actions: 9, notes: 96 }],
      unlinked: [],
    });
    const found = map.areas.find(({ name }) => name === 'Inclusion')!;
    expect(found.findings.map(({ heading }) => heading)).toEqual([
      'The same question, a different way in',
    ]);
    expect(found.actions.map(({ number, measureState }) => [number, measureState])).toEqual([
      ['1.1', 'moved'],
      ['1.2', 'moved'],
      ['1.3', 'moved'],
    ]);
    expect(found.actions[0]?.said).toMatchObject({ which: 'ninetyDay' });
    expect(found.how).toMatchObject({ notes: 30, reviewers: 3 });
    const { seen, heard, read: seenOnPaper, counted } = found.how;
    expect(seen + heard + seenOnPaper + counted).toBe(30);
    expect(found.how.methods.reduce((sum, { count }) => sum + count, 0)).toBe(30);
  });

  test('says how old it is in school days and months', async () => {
    const { newest, oldest } = await areaOf('Inclusion');
    expect(newest).toEqual({ on: '2027-01-28', days: 13, schoolDays: 9, months: 0 });
    expect(oldest).toMatchObject({ on: '2026-10-08', months: 4 });
    core.setNow(new Date('2028-02-10T13:05:00.000Z'));
    const later = await areaOf('Inclusion');
    // The school's calendar does not reach so far: months are counted, never guessed school days.
    expect(later.newest).toMatchObject({ schoolDays: null, months: 12 });
    expect(later.gaps.map(({ kind }) => kind)).toContain('old');
  });

  test('tells what it does not know in gaps, each with its place', async () => {
    expect((await areaOf('Sixth form in schools')).gaps).toMatchObject([
      { kind: 'nothing', reviewId },
    ]);
    const findings = await core.ask('finding.list', { reviewId });
    const area = findings.find(({ finding }) => finding.heading.startsWith('The same question'))!;
    const { objectives } = await core.ask('plan.read', { reviewId });
    const objective = objectives.find(({ objective: each }) => each.findingId === area.finding.id)!;
    await core.ask('objective.move-to-bin', {
      reviewId,
      objectiveId: objective.objective.id,
    });
    expect((await areaOf('Inclusion')).gaps).toMatchObject([
      { kind: 'no-action', reviewId, findingId: area.finding.id },
    ]);
  });

  test('says which findings are linked to no area', async () => {
    const [first] = await core.ask('finding.list', { reviewId });
    const findingId = first!.finding.id;
    await core.ask('finding.change', { reviewId, findingId, change: { lensTags: [] } });
    expect((await read()).unlinked).toMatchObject([{ reviewId, findingId }]);
    await core.ask('finding.change', { reviewId, findingId, change: { lensTags: [inclusion] } });
    expect((await read()).unlinked).toEqual([]);
    expect((await areaOf('Inclusion')).findings).toHaveLength(2);
  });

  test('looks through another lens, and refuses one that is not here', async () => {
    const map = await read('spp-enquiry-themes');
    expect(map.lens.id).toBe('spp-enquiry-themes');
    // Nothing of the sample is linked to it: all six findings are said to be missing.
    expect(map.unlinked).toHaveLength(6);
    const refused = { reviewId, lensId: 'gone' };
    expect(await core.fails('readiness.read', refused)).toEqual({ name: 'lens-not-found' });
    expect(
      await core.fails('readiness.save-card', { ...refused, speakerKey: 'role senco' }),
    ).toEqual({ name: 'lens-not-found' });
  });

  test('a new review has nothing, and says so', async () => {
    const fresh = await createNewReview(core);
    const { map } = await core.ask('readiness.read', { reviewId: fresh, lensId: null });
    for (const { findings, speakers, gaps, newest } of map.areas) {
      expect([findings, speakers, newest]).toEqual([[], [], null]);
      expect(gaps.map(({ kind }) => kind)).toEqual(['nothing']);
    }
  });
});

describe('across reviews', () => {
  test('the same school’s reviews are one map, another school’s are not in it', async () => {
    const other = await createNewReview(core);
    const { review } = await core.ask('review.overview', { reviewId: other });
    const { findingId } = await core.ask('finding.add', {
      reviewId: other,
      category: 'strength',
      heading: 'Calm starts to the day',
    });
    await core.ask('finding.change', {
      reviewId: other,
      findingId,
      change: { lensTags: [inclusion] },
    });
    expect((await read()).reviews).toHaveLength(1);
    await core.ask('school.save', {
      reviewId: other,
      schoolId: review.hostSchoolId,
      name: 'larkfield  primary school',
      urn: null,
      phase: null,
    });
    const map = await read();
    expect(map.reviews.map((each) => each.reviewId).toSorted()).toEqual(
      [reviewId, other].toSorted(),
    );
    const area = map.areas.find(({ tag }) => tag === inclusion)!;
    expect(area.findings.map((finding) => finding.reviewId).toSorted()).toEqual(
      [reviewId, other].toSorted(),
    );
  });
});

describe('who can speak', () => {
  test('is worked out from the plan, the visit, the workshop and the looks back', async () => {
    const { speakers } = await areaOf('Inclusion');
    const reasonsOf = (role: string): string[] =>
      speakers
        .filter((speaker) => speaker.role === role)
        .flatMap(({ reasons }) => reasons.map(({ kind, text }) => `${kind} ${text}`));
    expect(reasonsOf('SENCO')).toEqual(
      expect.arrayContaining([
        'leads 1.2',
        'monitors 1.1',
        'supports 1.3',
        'met senco-meeting',
        'answered The same question, a different way in',
        'looked-back ninetyDay',
        'workshop ',
      ]),
    );
    const deputy = speakers.filter(({ name }) => name === 'Imran Sethi');
    // "Deputy headteacher", "Host partner" and his own name are one person.
    expect(deputy).toHaveLength(1);
    expect(deputy[0]?.side).toBe('school');
    expect(speakers.find(({ name }) => name === 'Owen Castleton')?.side).toBe('partner');
    expect(speakers.map(({ role }) => role).join()).not.toMatch(/pupils|parents/i);
  });

  test('knows the workshop’s people and pledges, from here or as a file once told of them', async () => {
    const workshopReasons = async (): Promise<string[]> =>
      (await areaOf('Inclusion')).speakers
        .flatMap(({ role, reasons }) => reasons.map(({ kind, text }) => `${kind} ${role} ${text}`))
        .filter((words) => /^(?:workshop|pledged)/.test(words))
        .toSorted();
    const told = await workshopReasons();
    expect(told).toContainEqual(expect.stringMatching(/^pledged SENCO I will sit down/));
    expect(told).toContain('workshop Class teachers ');
    const { store, funnel } = core.core.context;
    const [workshop] = store.entities.list(reviewId, 'workshop');
    funnel.change(reviewId, (doc) => {
      removeEntity(doc, 'workshop', workshop!.id);
      writeEntity(doc, 'kept-part', 'workshop', {
        data: {
          date: '2026-10-21',
          attendeesByRole: [{ role: 'Class teacher', count: 13 }, null, { role: 4 }],
          pledges: [{ role: 'SENCO', text: 'I will sit down with both.' }],
        },
      });
    });
    expect(await workshopReasons()).toEqual([
      'pledged SENCO I will sit down with both.',
      'workshop Class teachers ',
    ]);
  });

  test('takes additions, changes and removals, and gives them back', async () => {
    const { speakerId } = await add('Attendance officer', 'rings families');
    expect((await areaOf('Inclusion')).speakers).toContainEqual(
      expect.objectContaining({
        role: 'Attendance officer',
        reasons: [expect.objectContaining({ kind: 'added', addedId: speakerId })],
      }),
    );
    await add('Attendance officer', 'keeps the weekly figures', speakerId);
    expect((await own()).speakers).toMatchObject([
      { id: speakerId, about: 'keeps the weekly figures' },
    ]);
    const { step } = await core.ask('readiness.remove-speaker', { reviewId, speakerId });
    expect((await own()).speakers).toEqual([]);
    await undo(step);
    expect((await own()).speakers).toMatchObject([{ id: speakerId }]);
  });

  test('somebody added who is there already gains a reason and stays one', async () => {
    await add('senco', 'knows each pupil’s plan');
    const found = (await areaOf('Inclusion')).speakers.filter(({ role }) => role === 'SENCO');
    expect(found).toHaveLength(1);
    expect(found[0]?.reasons.map(({ kind }) => kind)).toContain('added');
  });

  test('nobody of that id', async () => {
    const gone = { reviewId, speakerId: 'gone' };
    expect(await core.fails('readiness.remove-speaker', gone)).toEqual({
      name: 'speaker-not-found',
    });
    expect(
      await core.fails('readiness.save-speaker', { ...gone, tag: inclusion, who: 'x', about: '' }),
    ).toEqual({ name: 'speaker-not-found' });
    expect(
      await core.fails('readiness.save-card', { reviewId, lensId: null, speakerKey: 'gone' }),
    ).toEqual({ name: 'speaker-not-found' });
  });

  test('what was added is in the review file', async () => {
    await add('Attendance officer');
    await core.ask('readiness.tick', { reviewId, itemId: 'base-room', isDone: true, by: 'R' });
    const path = join(core.folder, 'review.json');
    core.answerDialogs(path);
    await core.ask('review-file.save', { reviewId });
    expect(JSON.parse(readFileSync(path, 'utf8')).readiness).toMatchObject([
      { speakers: [{ who: 'Attendance officer' }], done: [{ id: 'base-room', by: 'R' }] },
    ]);
  });
});

describe('the checklist', () => {
  test('is ticked with who and when, noted, and unticked', async () => {
    const { checklist } = await own();
    const items = checklist.groups.flatMap((group) => group.items);
    expect(items.length).toBeGreaterThan(20);
    const itemId = items[0]!.id;
    await core.ask('readiness.tick', { reviewId, itemId, isDone: true, by: ' Ruth Tansley ' });
    const [done] = (await own()).done;
    expect(done).toMatchObject({ id: itemId, by: 'Ruth Tansley' });
    expect(done?.at).toMatch(/^2027-02-10T\d{2}:05$/);
    await core.ask('readiness.note-check', { reviewId, itemId, note: '08:00 at the gate' });
    await core.ask('readiness.tick', { reviewId, itemId, isDone: false, by: '' });
    expect(await own()).toMatchObject({ done: [], notes: { [itemId]: '08:00 at the gate' } });
  });

  test('is begun again with one press, which can be taken back', async () => {
    for (const itemId of ['base-room', 'sign-in']) {
      await core.ask('readiness.tick', { reviewId, itemId, isDone: true, by: 'Nominee' });
    }
    const { step } = await core.ask('readiness.untick-all', { reviewId });
    expect((await own()).done).toEqual([]);
    await undo(step);
    expect((await own()).done.map(({ id }) => id)).toEqual(['base-room', 'sign-in']);
  });

  test('knows its lines', async () => {
    const unknown = { reviewId, itemId: 'gone' };
    expect(await core.fails('readiness.tick', { ...unknown, isDone: true, by: '' })).toEqual({
      name: 'check-not-known',
    });
    expect(await core.fails('readiness.note-check', { ...unknown, note: '' })).toEqual({
      name: 'check-not-known',
    });
  });
});

describe('a conversation card', () => {
  const speakerKey = 'role senco';
  const saveCard = { lensId: null, speakerKey };

  test('says what may be asked, what is known and where it is', async () => {
    const card = conversationCards(await read()).find(({ speaker }) => speaker.key === speakerKey)!;
    expect(card.areas[0]?.name).toBe('Inclusion');
    expect(card.actions[0]).toMatchObject({ isTheirs: true });
    const path = join(core.folder, 'card.docx');
    core.answerDialogs(path);
    expect(await core.ask('readiness.save-card', { reviewId, ...saveCard })).toEqual({
      fileName: 'card.docx',
    });
    const xml = new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml']);
    for (const words of ['SENCO', 'What you may be asked', 'What we know', 'Where it is']) {
      expect(xml).toContain(words);
    }
  });

  test('is given up, or cannot be written', async () => {
    core.answerDialogs(null);
    expect(await core.fails('readiness.save-card', { reviewId, ...saveCard })).toEqual({
      name: 'cancelled',
    });
    const folder = join(core.folder, 'folder.docx');
    mkdirSync(folder);
    core.answerDialogs(folder);
    expect(await core.fails('readiness.save-card', { reviewId, ...saveCard })).toMatchObject({
      name: 'file-not-written',
    });
    expect(existsSync(folder)).toBe(true);
  });
});
