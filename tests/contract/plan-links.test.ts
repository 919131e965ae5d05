// What an action rests on, what makes it work, and how colleagues will learn it: kept, printed, and
// carried to a champion without a note.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { itemsOf, lensTag } from '../../src/shared/domain/lens.ts';
import { textOfDocument } from '../../src/shared/domain/document-model.ts';
import type { ActionId, EvidenceId, FindingId, ReviewId } from '../../src/shared/domain/ids.ts';
import type { Input } from '../../src/shared/ipc/contract.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote, newNoteId } from '../support/notes.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
let actionId: ActionId;
let findingId: FindingId;
let note: EvidenceId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
  note = await fileNote(core, reviewId, `Six of eight ${'could say why and '.repeat(20)}`);
  ({ findingId } = await core.ask('finding.add', {
    reviewId,
    category: 'area-for-development',
    heading: 'Talk',
    evidenceIds: [note],
  }));
  const { objectiveId } = await core.ask('objective.add', {
    reviewId,
    findingId,
    objective: 'Pupils use the words',
  });
  ({ actionId } = await core.ask('action.add', { reviewId, objectiveId, action: 'Rehearse' }));
});
afterEach(() => core.close());

const change = (fields: Input<'action.change'>['change']) =>
  core.ask('action.change', { reviewId, actionId, change: fields });
const read = async () =>
  (await core.ask('plan.read', { reviewId })).objectives[0]!.actions[0]!.action;
const printed = async () =>
  textOfDocument(await core.ask('document.preview-plan', { reviewId }))
    .join('\n')
    .replaceAll('\u00a0', ' ');

describe('what an action rests on', () => {
  test('notes of findings can be pointed at, in short', async () => {
    const lonely = await fileNote(core, reviewId, 'In no finding');
    const notes = await core.ask('plan.notes', { reviewId });
    expect(notes.map(({ id }) => id)).toEqual([note]);
    expect(notes[0]!.text).toMatch(/^Six of eight .* …$/);
    await change({ evidenceIds: [lonely] });
    expect((await core.ask('plan.notes', { reviewId })).map(({ id }) => id)).toEqual([
      note,
      lonely,
    ]);
  });

  test('is kept and printed; what is in the bin is no longer named', async () => {
    await change({ findingIds: [findingId], evidenceIds: [note] });
    core = core.reopen();
    expect(await read()).toMatchObject({ findingIds: [findingId], evidenceIds: [note] });
    expect(await printed()).toContain('Rests on area for development 1 and 1 note');
    await core.ask('evidence.move-to-bin', { reviewId, noteId: note });
    expect(await core.ask('plan.notes', { reviewId })).toEqual([]);
    expect(await printed()).toContain('Rests on area for development 1');
  });

  test('is in this review', async () => {
    const missing = { evidenceIds: [newNoteId()] };
    const failed = await core.fails('action.change', { reviewId, actionId, change: missing });
    expect(failed).toEqual({ name: 'note-not-found' });
    const nowhere = { findingIds: [newNoteId() as string as FindingId] };
    expect(await core.fails('action.change', { reviewId, actionId, change: nowhere })).toEqual({
      name: 'finding-not-found',
    });
    expect(await read()).toMatchObject({ findingIds: [], evidenceIds: [] });
  });
});

test('the 14 mechanisms stand in four groups, with questions of our own', async () => {
  const lens = await core.ask('plan.mechanisms', {});
  expect(lens.groups.map(({ items }) => items.length)).toEqual([2, 3, 5, 4]);
  expect(itemsOf(lens).every(({ prompt }) => prompt.endsWith('?'))).toBe(true);
  expect(lens.scale).toEqual([]);
});

test('active ingredients and mechanisms are kept and printed in words', async () => {
  const lens = await core.ask('plan.mechanisms', {});
  await change({
    activeIngredients: 'Every child answers\n\nThe adult waits',
    mechanisms: [lensTag(lens.id, 'model'), lensTag(lens.id, 'rehearse')],
  });
  core = core.reopen();
  expect((await read()).mechanisms).toEqual([
    'professional-development-mechanisms/model',
    'professional-development-mechanisms/rehearse',
  ]);
  const said = await printed();
  expect(said).toContain('What makes the actions work');
  for (const words of [
    '• Every child answers',
    '• The adult waits',
    '• Modelling',
    '• Rehearsal',
  ]) {
    expect(said).toContain(words);
  }
});

test('sums stand with each objective and with the whole plan', async () => {
  await change({ costPounds: 0.1, coverHours: 1.25 });
  const plan = await core.ask('plan.read', { reviewId });
  const { objectiveId } = await core.ask('objective.add', {
    reviewId,
    findingId: null,
    objective: 'Second',
  });
  const second = await core.ask('action.add', { reviewId, objectiveId, action: 'x' });
  await core.ask('action.change', {
    reviewId,
    actionId: second.actionId,
    change: { costPounds: 0.2 },
  });
  expect(plan.objectives[0]!.sum).toMatchObject({ costPounds: 0.1, coverHours: 1.25 });
  const whole = await core.ask('plan.read', { reviewId });
  expect(whole.objectives.map(({ sum }) => sum.costPounds)).toEqual([0.1, 0.2]);
  expect(whole.sum).toMatchObject({ costPounds: 0.3, coverHours: 1.25, coverUnknownCount: 1 });
});

describe('help from somebody whose strength fits', () => {
  const helpOf = async (objectiveId: string) =>
    core.ask('plan.help', { reviewId, objectiveId: objectiveId as never });

  test('is looked for in other reviews and in the partnership, with whom to ask and why', async () => {
    const { objectiveId } = await core.ask('objective.add', {
      reviewId,
      findingId: null,
      objective: 'Retrieval in history and geography is a routine everyone knows',
    });
    expect(await helpOf(objectiveId)).toEqual([]);
    // The sample comes with its partnership.
    const sample = await core.ask('review-file.open-sample', {});
    const found = await helpOf(objectiveId);
    expect(found[0]).toMatchObject({
      source: 'other-review',
      from: 'Larkfield Primary School',
      who: expect.stringMatching(/headteacher/i),
      findingId: null,
      visitOn: '2026-10-08',
    });
    expect(found[0]!.words).toContain('retrieval');
    // A review in the bin says nothing more; the partnership's people stay.
    await core.ask('review.move-to-bin', { reviewId: sample.reviewId as ReviewId });
    const colleagues = await helpOf(objectiveId);
    expect(new Set(colleagues.map(({ source }) => source))).toEqual(new Set(['colleague']));
    for (const { who, words } of colleagues) {
      expect(who).toContain(', ');
      expect(words.length).toBeGreaterThan(0);
    }
  });

  test('what the own school does well is named as that, once the team stands behind it', async () => {
    const sample = (await core.ask('review-file.open-sample', {})).reviewId as ReviewId;
    const plan = await core.ask('plan.read', { reviewId: sample });
    const found = await Promise.all(
      plan.objectives.map(({ objective }) =>
        core.ask('plan.help', { reviewId: sample, objectiveId: objective.id }),
      ),
    );
    const own = found.flat().filter(({ source }) => source === 'own-school');
    expect(own.length).toBeGreaterThan(0);
    for (const { findingId, from } of own) {
      expect(findingId).not.toBeNull();
      expect(from).toBe('Larkfield Primary School');
    }
    const finding = own[0]!.findingId!;
    await core.ask('finding.move-to-bin', { reviewId: sample, findingId: finding });
    const after = await Promise.all(
      plan.objectives.map(({ objective }) =>
        core.ask('plan.help', { reviewId: sample, objectiveId: objective.id }),
      ),
    );
    expect(after.flat().map((each) => each.findingId)).not.toContain(finding);
  });

  test('for an objective that is there', async () => {
    const objectiveId = newNoteId() as string as never;
    expect(await core.fails('plan.help', { reviewId, objectiveId })).toEqual({
      name: 'objective-not-found',
    });
  });

  test('is kept with the objective and printed', async () => {
    const { objectives } = await core.ask('plan.read', { reviewId });
    const { id } = objectives[0]!.objective;
    const help = {
      id: 'a',
      order: 1,
      from: 'Quay School',
      who: 'Ben Okoro, headteacher',
      strength: 'Talk in every lesson',
      why: 'both speak of talk',
      state: 'asked' as const,
    };
    await core.ask('objective.change', { reviewId, objectiveId: id, change: { help: [help] } });
    core = core.reopen();
    const kept = (await core.ask('plan.read', { reviewId })).objectives[0]!.objective.help;
    expect(kept).toEqual([help]);
    const said = await printed();
    for (const words of ['Help from others', 'Quay School', 'Ben Okoro, headteacher', 'Asked']) {
      expect(said).toContain(words);
    }
  });
});
