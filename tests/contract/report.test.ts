// The report: suggested from the findings, written by people, never overwritten, and told when the
// evidence has changed; by every operation on a real database file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FindingId, ReviewId } from '../../src/shared/domain/ids.ts';
import { plainLines } from '../../src/shared/domain/report/rich-text.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => core.close());

const read = (from = core) => from.ask('report.read', { reviewId });
const passage = async (source: string, from = core) => {
  const found = (await read(from)).passages.find((each) => each.source === source);
  if (found === undefined) throw new Error(`There is no passage ${source}`);
  return found;
};
const addFinding = async (heading: string): Promise<FindingId> => {
  const { findingId } = await core.ask('finding.add', { reviewId, category: 'strength', heading });
  await core.ask('finding.change', {
    reviewId,
    findingId,
    change: { wording: 'Pupils use the words they were taught.' },
  });
  return findingId;
};
const linkNote = async (findingId: FindingId) => {
  const evidenceId = await fileNote(core, reviewId, 'Pupils explained erosion.');
  await core.ask('finding.link-note', { reviewId, findingId, evidenceId, role: 'rests-on' });
};

describe('a suggestion', () => {
  test('follows the evidence while nobody has written', async () => {
    const finding = await addFinding('Talk');
    expect((await passage(finding)).text).toContain('No note has been linked');
    await linkNote(finding);
    core = core.reopen();
    expect(await passage(finding)).toMatchObject({ state: 'suggested', heading: 'Talk' });
    expect((await passage(finding)).text).toContain('This rests on one note');
  });

  test('is taken as it stands by one press, and then is the person’s', async () => {
    const finding = await addFinding('Talk');
    const all = (await read()).passages.length;
    expect(await core.ask('report.accept-suggestions', { reviewId })).toEqual({ accepted: all });
    expect(await core.ask('report.accept-suggestions', { reviewId })).toEqual({ accepted: 0 });
    const before = (await passage(finding)).text;
    await linkNote(finding);
    expect(await passage(finding)).toMatchObject({ state: 'changed', text: before });
  });
});

describe('what people wrote', () => {
  test('is kept when the evidence changes; the change is told, and taken or not', async () => {
    const finding = await addFinding('Talk');
    await core.ask('report.write', { reviewId, source: finding, text: 'Our **own** words.' });
    expect(await passage(finding)).toMatchObject({ state: 'written' });
    const old = (await passage(finding)).startedFrom;
    await linkNote(finding);
    core = core.reopen();
    const changed = await passage(finding);
    expect(changed).toMatchObject({
      state: 'changed',
      text: 'Our **own** words.',
      startedFrom: old,
    });
    expect(changed.suggestion).toContain('This rests on one note');

    await core.ask('report.settle', { reviewId, source: finding, choice: 'keep' });
    expect(await passage(finding)).toMatchObject({ state: 'written', text: 'Our **own** words.' });

    await linkNote(finding);
    await core.ask('report.settle', { reviewId, source: finding, choice: 'take' });
    const taken = await passage(finding);
    expect(taken).toMatchObject({ state: 'written', text: taken.suggestion });
    expect(taken.text).toContain('two notes');
    await core.ask('history.undo', { reviewId });
    expect(await passage(finding)).toMatchObject({ state: 'changed', text: 'Our **own** words.' });
  });

  test('stays when its finding goes to the bin, and says so', async () => {
    const finding = await addFinding('Talk');
    await core.ask('report.write', { reviewId, source: finding, text: 'Our words.' });
    await core.ask('finding.move-to-bin', { reviewId, findingId: finding });
    expect(await passage(finding)).toMatchObject({
      state: 'changed',
      text: 'Our words.',
      suggestion: '',
    });
  });

  test('is left out and brought back whole', async () => {
    await core.ask('report.write', { reviewId, source: 'about', text: 'Who came.' });
    await core.ask('report.leave-out', { reviewId, source: 'about' });
    expect((await passage('about')).state).toBe('left-out');
    await core.ask('report.bring-back', { reviewId, source: 'about' });
    expect(await passage('about')).toMatchObject({ state: 'written', text: 'Who came.' });
  });

  test('needs a passage that is there, and one that is written', async () => {
    const unknown = { name: 'passage-not-known' };
    const gone = { reviewId, source: 'nothing' };
    expect(await core.fails('report.write', { ...gone, text: 'x' })).toEqual(unknown);
    expect(await core.fails('report.settle', { ...gone, choice: 'keep' })).toEqual(unknown);
    expect(await core.fails('report.leave-out', gone)).toEqual(unknown);
    expect(await core.fails('report.bring-back', gone)).toEqual(unknown);
    const unwritten = { name: 'passage-not-written' };
    const about = { reviewId, source: 'about' };
    expect(await core.fails('report.settle', { ...about, choice: 'take' })).toEqual(unwritten);
    expect(await core.fails('report.bring-back', about)).toEqual(unwritten);
  });
});

test('two laptops that begin a passage apart keep both people’s words, and no word twice', async () => {
  const finding = await addFinding('Talk');
  const other = createTestCore();
  const ours = core.core.context.funnel;
  const theirs = other.core.context.funnel;
  theirs.createFrom(reviewId, 'review', ours.encode(reviewId));
  const { text } = await passage(finding);
  await core.ask('report.write', { reviewId, source: finding, text: `Here: ${text}` });
  await other.ask('report.write', { reviewId, source: finding, text: `${text} And there.` });
  const [fromHere, fromThere] = [ours.encode(reviewId), theirs.encode(reviewId)];
  ours.receive(reviewId, fromThere, 'file');
  theirs.receive(reviewId, fromHere, 'file');
  expect((await passage(finding)).text).toBe(`Here: ${text} And there.`);
  expect(await passage(finding, other)).toEqual(await passage(finding));
  other.close();
});

describe('the sample', () => {
  test('has its summary as a passage, 500 to 1,000 words, and nothing to say of its tone', async () => {
    const opened = await core.ask('review-file.open-sample', {});
    reviewId = opened.reviewId as ReviewId;
    const report = await read();
    const summary = await passage('summary');
    expect(summary.state).toBe('written');
    expect(summary.text).toContain('Pupils at Larkfield remember and use');
    expect(report.advice.filter(({ name }) => name === 'tone')).toEqual([]);
    expect(report.words).toBeGreaterThanOrEqual(500);
    expect(report.words).toBeLessThanOrEqual(1_000);
  });

  test('is saved as Word with every passage, and its numbers are the findings’ own', async () => {
    const opened = await core.ask('review-file.open-sample', {});
    reviewId = opened.reviewId as ReviewId;
    const folder = mkdtempSync(join(tmpdir(), 'fieldfare-report-'));
    const path = join(folder, 'report.docx');
    core.answerDialogs(path);
    expect(await core.ask('report.save', { reviewId })).toEqual({ fileName: 'report.docx' });
    const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
    rmSync(folder, { recursive: true });
    const said = xml.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&');
    for (const { text } of (await read()).passages) {
      for (const line of plainLines(text)) expect(said).toContain(line);
    }
    const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    for (const { finding, noteCount } of await core.ask('finding.list', { reviewId })) {
      if (finding.category === 'question') continue;
      const own = await passage(finding.id);
      expect(own.text).toContain(`rests on ${numbers[noteCount]} notes`);
      expect(own.text).toContain(finding.wording);
    }
  });
});

test('saving needs a finding, a place, and a disk that takes it', async () => {
  expect(await core.fails('report.save', { reviewId })).toEqual({ name: 'no-findings' });
  await addFinding('Talk');
  core.answerDialogs(null);
  expect(await core.fails('report.save', { reviewId })).toEqual({ name: 'cancelled' });
  core.answerDialogs('/no/such/folder/report.docx');
  expect(await core.fails('report.save', { reviewId })).toEqual({
    name: 'file-not-written',
    code: 'ENOENT',
  });
});
