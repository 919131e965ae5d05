// The documents of the cycle: how each stands, what changed since one was given out, the choices,
// and the pack.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MadeDocumentId, ReviewId } from '../../src/shared/domain/ids.ts';
import { textOfDocument } from '../../src/shared/domain/document-model.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  ({ reviewId } = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId });
});
afterEach(() => core.close());

const choices = {
  audience: 'school',
  detail: 'full',
  isAnonymised: false,
  isDraft: false,
} as const;
const plan = { kindId: 'action-plan', choices } as const;

const listed = async (kindId: string, id = reviewId) => {
  const { documents } = await core.ask('document.list', { reviewId: id });
  return documents.find((document) => document.kindId === kindId)!;
};

const save = async () => {
  const path = join(core.folder, 'Plan.docx');
  core.answerDialogs(path);
  const saved = await core.ask('document.save', { reviewId, format: 'docx', ...plan });
  return { ...saved, path };
};

/** Every word of a Word file, its parts together. */
const wordsOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => strFromU8(part).replaceAll(/<[^>]*>/g, ''))
    .join('\n');

describe('document.list', () => {
  test('names each document once, with what it offers', async () => {
    const { documents } = await core.ask('document.list', { reviewId });
    const ids = documents.map(({ kindId }) => kindId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { title, purpose, audiences, details, formats } of documents) {
      expect(title).not.toBe('');
      expect(purpose).toMatch(/\.$/);
      expect(new Set(audiences.map(({ id }) => id)).size).toBe(audiences.length);
      expect(details.length * formats.length).toBeGreaterThan(0);
    }
  });

  test('says of an empty review what is missing, and where', async () => {
    const empty = await createNewReview(core);
    const { documents } = await core.ask('document.list', { reviewId: empty });
    const waiting = documents.filter(({ state }) => state === 'not-yet');
    expect(waiting.map(({ kindId }) => kindId)).toContain('action-plan');
    expect(waiting.every(({ gaps }) => gaps.length > 0)).toBe(true);
    expect((await listed('action-plan', empty)).gaps).toEqual([
      { words: 'The plan has no objective yet.', place: 'plan' },
    ]);
  });

  test('every document that is ready can be previewed for each of its audiences', async () => {
    const { documents } = await core.ask('document.list', { reviewId });
    for (const { kindId, gaps, audiences, details } of documents) {
      if (gaps.length > 0) continue;
      for (const { id: audience } of audiences) {
        for (const detail of details) {
          const model = await core.ask('document.preview', {
            reviewId,
            kindId,
            choices: { ...choices, audience, detail },
          });
          expect(textOfDocument(model).join('').length, kindId).toBeGreaterThan(100);
        }
      }
    }
  });
});

describe('document.preview', () => {
  test('refuses what it does not know or offer', async () => {
    const asked = (kindId: string, chosen: object = choices, id = reviewId) =>
      core.fails('document.preview', { reviewId: id, kindId, choices: chosen });
    expect(await asked('shopping-list')).toEqual({ name: 'document-not-known' });
    expect(await asked('action-plan', { ...choices, audience: 'press' })).toEqual({
      name: 'choice-not-offered',
    });
    const thanks = { ...choices, audience: 'reviewers', detail: 'short' };
    expect(await asked('certificate-of-thanks', thanks)).toEqual({
      name: 'choice-not-offered',
    });
    const empty = await createNewReview(core);
    expect(await asked('action-plan', choices, empty)).toEqual({
      name: 'document-not-ready',
    });
  });

  test('without names it has none of those the review knows', async () => {
    const { review, people, schools } = await core.ask('review.overview', { reviewId });
    const text = async (isAnonymised: boolean) =>
      JSON.stringify(
        await core.ask('document.preview', {
          reviewId,
          ...plan,
          choices: { ...choices, isAnonymised },
        }),
      );
    const named = await text(false);
    const anonymous = await text(true);
    const names = [...people.map(({ name }) => name), ...schools.map(({ name }) => name)];
    expect(names.some((name) => named.includes(name))).toBe(true);
    expect(names.filter((name) => name !== '' && anonymous.includes(name))).toEqual([]);
    expect(anonymous).not.toContain('Larkfield');
    expect(anonymous).toContain('the school');
    expect(anonymous).toContain(review.question.slice(0, 12));
  });

  test('as a draft it says so in words and across the page', async () => {
    const model = await core.ask('document.preview', {
      reviewId,
      ...plan,
      choices: { ...choices, isDraft: true },
    });
    expect(model.meta.watermark).toBe('Draft');
    expect(model.sections.every(({ header }) => header?.startsWith('Draft') === true)).toBe(true);
  });
});

describe('document.save', () => {
  test('writes the Word file and remembers what it was made from, past a restart', async () => {
    expect((await listed('action-plan')).made).toEqual([]);
    const version = core.core.context.store.log.count(reviewId);
    const { path, fileName } = await save();
    expect(wordsOf(readFileSync(path))).toContain('Action plan');
    core = core.reopen();
    const { made, state } = await listed('action-plan');
    expect(made).toMatchObject([
      { fileName, choices, format: 'docx', reviewVersion: version, changes: [], sent: [] },
    ]);
    expect(made[0]?.madeAt).toBe('2026-10-08T10:34:00.000Z');
    // The sample's plan was signed.
    expect(state).toBe('agreed');
  });

  test('says what changed since, part by part, and that it is as it was after an undo', async () => {
    await save();
    const { objectives } = await core.ask('plan.read', { reviewId });
    const findings = await core.ask('finding.list', { reviewId });
    const objectiveId = objectives[0]!.objective.id;
    const { action } = objectives[0]!.actions[0]!;
    for (const { finding } of findings.slice(0, 2)) {
      await core.ask('finding.change', {
        reviewId,
        findingId: finding.id,
        change: { wording: `${finding.wording} Reworded.` },
      });
    }
    await core.ask('action.add', { reviewId, objectiveId, action: 'One more' });
    await core.ask('action.change', {
      reviewId,
      actionId: action.id,
      change: { leadRole: 'Somebody else' },
    });
    const none = { added: 0, removed: 0, reworded: 0, changed: 0 };
    const { made } = await listed('action-plan');
    expect(made[0]?.changes).toEqual([
      { ...none, part: 'findings', reworded: 2 },
      { ...none, part: 'actions', added: 1, changed: 1 },
    ]);
    for (let step = 0; step < 4; step += 1) await core.ask('history.undo', { reviewId });
    expect((await listed('action-plan')).made[0]?.changes).toEqual([]);
    await core.ask('action.move-to-bin', { reviewId, actionId: action.id });
    expect((await listed('action-plan')).made[0]?.changes).toEqual([
      { ...none, part: 'actions', removed: 1 },
    ]);
  });

  test('a person who thinks better of it, or a folder that is not there, notes nothing', async () => {
    core.answerDialogs(null);
    expect(await core.fails('document.save', { reviewId, ...plan, format: 'docx' })).toEqual({
      name: 'cancelled',
    });
    core.answerDialogs(join(core.folder, 'nowhere', 'Plan.docx'));
    expect(await core.fails('document.save', { reviewId, ...plan, format: 'docx' })).toEqual({
      name: 'file-not-written',
      code: 'ENOENT',
    });
    expect((await listed('action-plan')).made).toEqual([]);
  });

  test('refuses what it does not know, offer, or cannot make yet', async () => {
    const asked = (kindId: string, audience: string) =>
      core.fails('document.save', {
        reviewId,
        kindId,
        choices: { ...choices, audience },
        format: 'docx',
      });
    expect(await asked('shopping-list', 'school')).toEqual({ name: 'document-not-known' });
    expect(await asked('action-plan', 'press')).toEqual({ name: 'choice-not-offered' });
    const empty = await createNewReview(core);
    expect(await core.fails('document.save', { reviewId: empty, ...plan, format: 'docx' })).toEqual(
      { name: 'document-not-ready' },
    );
  });
});

describe('as a PDF', () => {
  const order = { ...plan, format: 'pdf' } as const;

  test('it is what the shell printed of the same words', async () => {
    const path = join(core.folder, 'Plan.pdf');
    core.answerDialogs(path);
    await core.ask('document.save', { reviewId, ...order });
    const printed = readFileSync(path, 'utf8');
    const { review } = await core.ask('review.overview', { reviewId });
    expect(printed).toMatch(/^%PDF/);
    expect(printed).toContain(`<p dir="auto" class="question">${review.question}</p>`);
    expect((await listed('action-plan')).made[0]).toMatchObject({ format: 'pdf' });
  });

  test('where nothing can print it, document.save and document.save-pack say so', async () => {
    const dialogs = core.core.context.dialogs as { printPdf: unknown };
    dialogs.printPdf = async () => null;
    core.answerDialogs(join(core.folder, 'Plan.pdf'), join(core.folder, 'Pack.zip'));
    const failure = { name: 'pdf-not-made' };
    expect(await core.fails('document.save', { reviewId, ...order })).toEqual(failure);
    expect(await core.fails('document.save-pack', { reviewId, documents: [order] })).toEqual(
      failure,
    );
    expect((await listed('action-plan')).made).toEqual([]);
  });
});

describe('document.save-pack', () => {
  test('puts them into one zip under names of their own, and notes each', async () => {
    const path = join(core.folder, 'Pack.zip');
    core.answerDialogs(path);
    const governors = { ...plan, choices: { ...choices, audience: 'governors' } };
    const draft = { ...plan, choices: { ...choices, isDraft: true } };
    const documents = [plan, plan, governors, draft].map((each) => ({
      ...each,
      format: 'docx' as const,
    }));
    expect(await core.ask('document.save-pack', { reviewId, documents })).toEqual({
      fileName: 'Pack.zip',
      count: 4,
    });
    const inside = unzipSync(readFileSync(path));
    expect(Object.keys(inside)).toHaveLength(4);
    for (const bytes of Object.values(inside)) expect(wordsOf(bytes)).toContain('Action plan');
    const { made } = await listed('action-plan');
    expect(made.map(({ fileName }) => fileName).toSorted()).toEqual(Object.keys(inside).toSorted());
  });

  test('writes nothing where one of them cannot be made', async () => {
    const asked = (document: object, id = reviewId) =>
      core.fails('document.save-pack', {
        reviewId: id,
        documents: [{ ...document, format: 'docx' }],
      });
    expect(await asked({ ...plan, kindId: 'shopping-list' })).toEqual({
      name: 'document-not-known',
    });
    expect(await asked({ ...plan, choices: { ...choices, audience: 'press' } })).toEqual({
      name: 'choice-not-offered',
    });
    const empty = await createNewReview(core);
    expect(await asked(plan, empty)).toEqual({ name: 'document-not-ready' });
    core.answerDialogs(null);
    expect(await asked(plan)).toEqual({ name: 'cancelled' });
    core.answerDialogs(join(core.folder, 'nowhere', 'Pack.zip'));
    expect(await asked(plan)).toEqual({ name: 'file-not-written', code: 'ENOENT' });
    expect((await listed('action-plan')).made).toEqual([]);
  });
});

describe('document.change-made', () => {
  test('notes that it was agreed and to which roles it went, and an undo takes it back', async () => {
    const { madeId } = await save();
    const sent = [{ id: 'first', on: '2026-10-09', roles: ['Chair of governors', 'Headteacher'] }];
    await core.ask('document.change-made', {
      reviewId,
      madeId,
      change: { sent, agreedOn: '2026-10-08' },
    });
    expect(await listed('action-plan')).toMatchObject({
      state: 'sent',
      agreedOn: '2026-10-08',
      made: [{ sent, agreedOn: '2026-10-08' }],
    });
    await core.ask('history.undo', { reviewId });
    expect((await listed('action-plan')).made[0]).toMatchObject({ sent: [], agreedOn: null });
  });

  test('refuses one that is not there', async () => {
    const madeId = '01ARZ3NDEKTSV4RRFFQ69G5FAV' as MadeDocumentId;
    expect(
      await core.fails('document.change-made', { reviewId, madeId, change: { agreedOn: null } }),
    ).toEqual({ name: 'made-document-not-found' });
  });
});

test('what was given out travels in the review file, and comes back whole', async () => {
  const { madeId } = await save();
  const sent = [{ id: 'first', on: '2026-10-09', roles: ['Headteacher'] }];
  await core.ask('document.change-made', { reviewId, madeId, change: { sent } });
  const before = await listed('action-plan');
  const path = join(core.folder, 'review.json');
  core.answerDialogs(path);
  await core.ask('review-file.save', { reviewId });
  const other = createTestCore();
  try {
    other.answerDialogs(path);
    await other.ask('review-file.open', {});
    const { documents } = await other.ask('document.list', { reviewId });
    expect(documents.find(({ kindId }) => kindId === 'action-plan')).toEqual(before);
  } finally {
    other.close();
  }
});
