// The action plan as a document: the same facts as the screen, saved where the person says, and a
// write that fails changes nothing.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatDate } from '../../src/shared/domain/dates.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { mountSmallDisk, whyNoSmallDisk } from '../support/small-disk.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  ({ reviewId } = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId });
});
afterEach(() => core.close());

/** Every text anywhere in it, joined as a reader sees runs of one paragraph. */
function textsIn(thing: unknown): string {
  if (typeof thing === 'string') return thing;
  if (Array.isArray(thing)) {
    const isRuns = thing.every(
      (part) => typeof part === 'object' && part !== null && 'text' in part,
    );
    return thing.map(textsIn).join(isRuns ? '' : '\n');
  }
  if (typeof thing !== 'object' || thing === null) return '';
  return Object.entries(thing)
    .filter(([key]) => key !== 'kind' && key !== 'style' && key !== 'tone')
    .map(([, part]) => textsIn(part))
    .join('\n');
}

const savedAt = async () => (await core.ask('review.overview', { reviewId })).review.planSavedAt;

test('the preview says what the plan on the screen says', async () => {
  const model = await core.ask('document.preview-plan', { reviewId });
  const plan = await core.ask('plan.read', { reviewId });
  const findings = await core.ask('finding.list', { reviewId });
  const { review } = await core.ask('review.overview', { reviewId });
  const said = textsIn(model);

  expect(said).toContain(review.question);
  expect(plan.actionCount).toBeGreaterThan(3);
  for (const { objective, number, actions } of plan.objectives) {
    expect(said).toContain(objective.objective);
    expect(said).toMatch(new RegExp(`\\b${number}\\b`));
    for (const { action, number: place } of actions) {
      expect(said).toContain(place);
      expect(said).toContain(action.action);
      expect(said).toContain(action.leadRole);
      expect(said).toContain(action.measure);
      for (const { text } of action.milestones) expect(said).toContain(text);
    }
    const answered = findings.find(({ finding }) => finding.id === objective.findingId);
    if (answered !== undefined) expect(said).toContain(answered.finding.wording);
  }
  expect(said).toContain(plan.sum.costPounds!.toLocaleString('en-GB'));
  for (const date of review.visitDates) expect(said).toContain(formatDate(date));
});

test('the preview follows a change, and leaves out what is in the bin', async () => {
  const plan = await core.ask('plan.read', { reviewId });
  const { action } = plan.objectives[0]!.actions[0]!;
  await core.ask('action.change', {
    reviewId,
    actionId: action.id,
    change: { action: 'Something quite new 🐦' },
  });
  const preview = async () => textsIn(await core.ask('document.preview-plan', { reviewId }));
  expect(await preview()).toContain('Something quite new 🐦');
  await core.ask('action.move-to-bin', { reviewId, actionId: action.id });
  expect(await preview()).not.toContain('Something quite new 🐦');
});

test('the same facts give the same document', async () => {
  const once = await core.ask('document.preview-plan', { reviewId });
  expect(await core.ask('document.preview-plan', { reviewId })).toEqual(once);
});

test('saved as Word it is where the person said, whole, and the journey knows', async () => {
  expect(await savedAt()).toBeNull();
  const path = join(core.folder, 'Plan für Jürgen.docx');
  core.answerDialogs(path);
  const undoable = await core.ask('history.read', { reviewId });
  expect(await core.ask('document.save-plan', { reviewId })).toEqual({
    fileName: 'Plan für Jürgen.docx',
  });
  const parts = unzipSync(readFileSync(path));
  const words = Buffer.from(parts['word/document.xml']!).toString('utf8');
  const plan = await core.ask('plan.read', { reviewId });
  expect(words).toContain(plan.objectives[0]!.actions[0]!.number);
  expect(await savedAt()).toBe('2026-10-08T10:34:00.000Z');
  // Nothing a person would undo.
  expect(await core.ask('history.read', { reviewId })).toEqual(undoable);
  expect(readdirSync(dirname(path)).filter((name) => name.includes('.tmp'))).toEqual([]);
});

test('a person who thinks better of it changes nothing', async () => {
  const before = core.core.context.store.log.count(reviewId);
  core.answerDialogs(null);
  expect(await core.fails('document.save-plan', { reviewId })).toEqual({ name: 'cancelled' });
  expect(await savedAt()).toBeNull();
  expect(core.core.context.store.log.count(reviewId)).toBe(before);
});

test('opened in Word it is a file of its own each time', async () => {
  const first = await core.ask('document.open-plan', { reviewId });
  core.setNow(new Date('2026-10-08T10:35:00.000Z'));
  const second = await core.ask('document.open-plan', { reviewId });
  expect(second.fileName).not.toBe(first.fileName);
  expect(core.openedFiles.map((path) => basename(path))).toEqual([first.fileName, second.fileName]);
  expect(core.openedFiles.every((path) => existsSync(path))).toBe(true);
});

test('where no application opens it, that is said', async () => {
  const dialogs = core.core.context.dialogs as { openInItsApplication: unknown };
  dialogs.openInItsApplication = async () => false;
  expect(await core.fails('document.open-plan', { reviewId })).toEqual({ name: 'no-application' });
  expect(await savedAt()).toBeNull();
});

describe('a write that fails', () => {
  const saveTo = async (path: string) => {
    core.answerDialogs(path);
    return core.fails('document.save-plan', { reviewId });
  };

  test('says what the system answered, and the plan does not count as saved', async () => {
    expect(await saveTo(join(core.folder, 'no such folder', 'plan.docx'))).toEqual({
      name: 'file-not-written',
      code: 'ENOENT',
    });
    writeFileSync(join(core.folder, 'file'), '');
    expect(await saveTo(join(core.folder, 'file', 'plan.docx'))).toEqual({
      name: 'file-not-written',
      code: 'ENOTDIR',
    });
    expect(await savedAt()).toBeNull();
  });

  test('for want of permission is told as EACCES', async () => {
    const folder = join(core.folder, 'not ours');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    // Root may write anywhere: for a moment, be nobody.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(await saveTo(join(folder, 'plan.docx'))).toEqual({
        name: 'file-not-written',
        code: 'EACCES',
      });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    expect(await savedAt()).toBeNull();
  });

  const reason = whyNoSmallDisk();
  test('on a full disk is told as ENOSPC and leaves the old file', async ({ skip }) => {
    if (reason !== null) return skip(reason);
    const disk = mountSmallDisk(64);
    try {
      const path = join(disk.path, 'plan.docx');
      writeFileSync(path, 'the old one');
      disk.fill();
      expect(await saveTo(path)).toEqual({ name: 'file-not-written', code: 'ENOSPC' });
      expect(readFileSync(path, 'utf8')).toBe('the old one');
      expect(readdirSync(disk.path).toSorted()).toEqual(['ballast', 'plan.docx']);
      disk.setReadOnly(true);
      expect(await saveTo(path)).toEqual({ name: 'file-not-written', code: 'EROFS' });
    } finally {
      disk.unmount();
    }
    expect(await savedAt()).toBeNull();
  });

  test('while it is opened in Word is told too', async () => {
    writeFileSync(join(core.folder, 'opened'), 'in the way');
    expect(await core.fails('document.open-plan', { reviewId })).toEqual({
      name: 'file-not-written',
      code: 'EEXIST',
    });
    expect(core.openedFiles).toEqual([]);
  });
});
