// The factual check: out to the host, back as Word or as the open file, decided, closed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/main/core/exchange/factual-check/read-answers.ts';
import { readWordText } from '../../src/main/core/exchange/factual-check/word-tables.ts';
import type { FindingId, ReviewId } from '../../src/shared/domain/ids.ts';
import { fillWordTable } from '../support/fill-word.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { openPath, samplePath } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const nobody = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
let core: TestCore;
let reviewId: ReviewId;
let strength: FindingId;
let area: FindingId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
  const noteId = await fileNote(core, reviewId, 'a raw note of Room 7');
  const add = async (category: 'strength' | 'area-for-development', wording: string) => {
    const { findingId } = await core.ask('finding.add', {
      reviewId,
      category,
      heading: category,
      evidenceIds: [noteId],
    });
    await core.ask('finding.change', { reviewId, findingId, change: { wording } });
    return findingId;
  };
  strength = await add('strength', 'Pupils know the words.');
  area = await add('area-for-development', 'Adults often complete work for pupils.');
  await core.ask('review.set-date', { reviewId, which: 'factualCheck', date: '2026-12-03' });
});
afterEach(() => core.close());

const read = () => core.ask('factual-check.read', { reviewId });
const pathOf = (name: string): string => join(core.folder, name);

async function saved(form: 'word' | 'file'): Promise<string> {
  const path = pathOf(form === 'word' ? 'check.docx' : 'check.json');
  core.answerDialogs(path);
  await core.ask('factual-check.save', { reviewId, form });
  return path;
}

async function opened(path: string) {
  core.answerDialogs(path);
  return core.ask('factual-check.open', { reviewId });
}

async function refused(bytes: Uint8Array | string) {
  const path = pathOf('refused.bin');
  writeFileSync(path, bytes);
  core.answerDialogs(path);
  const before = await read();
  const failure = await core.fails('factual-check.open', { reviewId });
  expect(await read()).toEqual(before);
  return failure.name;
}

/** The host: the strength is accurate, the area is not, and a number is wrong. */
async function hostAnswers(): Promise<string> {
  const path = await saved('word');
  const filled = fillWordTable(readFileSync(path), {
    1: { 2: 'Accurate', 4: 'Headteacher' },
    2: { 2: 'needs correction', 3: 'Support is often <beside> the pupil & kind.', 4: 'SENCO' },
    3: { 1: 'Number of support staff', 3: 'seven', 4: 'SENCO' },
  });
  writeFileSync(path, filled);
  return path;
}

describe('out and back', () => {
  test('a Word file carries agreed wording and counts, and no note of the visit', async () => {
    const path = await saved('word');
    const word = readWordText(readFileSync(path));
    expect(word.ok).toBe(true);
    if (!word.ok) return;
    const { text, tables } = word.value;
    expect(text).toContain('Pupils know the words.');
    expect(text).toContain('Rests on 1 note');
    expect(text).toContain('Thursday 3 December 2026');
    expect(text).not.toContain('Room 7');
    expect(tables).toHaveLength(1);
    expect(tables[0]?.map((row) => row[0])).toEqual(['No.', '1', '2', '+', '+', '+']);
    expect((await read()).step).toBe('with-the-host');
  });

  test('what the host wrote comes back item by item', async () => {
    const path = await hostAnswers();
    core = core.reopen();
    expect(await opened(path)).toMatchObject({ accurate: 1, corrections: 2, unanswered: 0 });
    const { checks, step } = await read();
    expect(step).toBe('to-decide');
    expect(checks).toMatchObject([
      { findingId: strength, verdict: 'accurate', byRole: 'Headteacher', decision: null },
      {
        findingId: area,
        draft: 'Adults often complete work for pupils.',
        verdict: 'needs-correction',
        correction: 'Support is often <beside> the pupil & kind.',
        agreed: '',
        byRole: 'SENCO',
      },
      { findingId: null, item: 'Number of support staff', correction: 'seven' },
    ]);
  });

  test('the same file again doubles nothing, and undo takes it back', async () => {
    const path = await hostAnswers();
    await opened(path);
    await opened(path);
    expect((await read()).checks).toHaveLength(3);
    await core.ask('history.undo', { reviewId });
    expect((await read()).checks).toEqual([]);
  });

  test('the same file on two laptops doubles nothing', async () => {
    const path = await hostAnswers();
    const colleague = createTestCore();
    const { funnel } = colleague.core.context;
    funnel.createFrom(reviewId, 'review', core.core.context.funnel.encode(reviewId));
    await opened(path);
    colleague.answerDialogs(path);
    await colleague.ask('factual-check.open', { reviewId });
    core.core.context.funnel.receive(reviewId, funnel.encode(reviewId), 'file');
    const { checks } = await read();
    expect(checks).toHaveLength(3);
    expect(checks.map(({ agreed }) => agreed)).toEqual(['', '', '']);
    colleague.close();
  });

  test('the open file does the same, and both forms ask the same once', async () => {
    await saved('word');
    const path = await saved('file');
    expect((await read()).rounds).toHaveLength(1);
    const file = JSON.parse(readFileSync(path, 'utf8'));
    expect(file).toMatchObject({ format: 'fieldfare-factual-check', formatVersion: 1 });
    expect(file.team).toEqual(['Ana Lowe', 'Ben Okoro']);
    expect(JSON.stringify(file)).not.toContain('Room 7');
    file.items[0].verdict = 'accurate';
    file.more.push({ item: 'Began', correction: 'spring 2025', byRole: 'Deputy' });
    writeFileSync(path, JSON.stringify(file));
    expect(await opened(path)).toMatchObject({ accurate: 1, corrections: 1, unanswered: 1 });
  });

  test('a wording that changed since asks anew, and what came back then says so', async () => {
    const path = await hostAnswers();
    const change = { wording: 'Adults often help.' };
    await core.ask('finding.change', { reviewId, findingId: area, change });
    await opened(path);
    expect((await read()).checks[1]?.isWordingAsSent).toBe(false);
    await saved('file');
    expect((await read()).rounds).toHaveLength(2);
  });

  test('saving needs a finding with a wording, a place and a disk', async () => {
    core.answerDialogs(null);
    const input = { reviewId, form: 'word' };
    expect(await core.fails('factual-check.save', input)).toEqual({ name: 'cancelled' });
    core.answerDialogs(pathOf('no/such/folder.docx'));
    expect(await core.fails('factual-check.save', input)).toEqual({
      name: 'file-not-written',
      code: 'ENOENT',
    });
    expect((await read()).rounds).toEqual([]);
    for (const findingId of [strength, area]) {
      await core.ask('finding.move-to-bin', { reviewId, findingId });
    }
    expect(await core.fails('factual-check.save', input)).toEqual({ name: 'no-findings' });
  });
});

describe('what is refused, and changes nothing', () => {
  test('files that are none', async () => {
    const path = await hostAnswers();
    const bytes = readFileSync(path);
    const name = 'factual-check.open';
    core.answerDialogs(null);
    expect(await core.fails(name, { reviewId })).toEqual({ name: 'cancelled' });
    core.answerDialogs(pathOf('nowhere.docx'));
    expect(await core.fails(name, { reviewId })).toMatchObject({ name: 'file-unreadable' });
    expect(await refused('')).toBe('file-empty');
    expect(await refused('Dear Ana, all is well.')).toBe('file-not-a-factual-check');
    expect(await refused('{"format":"fieldfare-review"}')).toBe('file-not-a-factual-check');
    expect(await refused('{"format":"fieldfare-factual-check",')).toBe('file-damaged');
    expect(await refused('{"format":"fieldfare-factual-check","formatVersion":1}')).toBe(
      'file-damaged',
    );
    expect(await refused('{"format":"fieldfare-factual-check","formatVersion":9}')).toBe(
      'file-from-newer-version',
    );
    expect(await refused(bytes.subarray(0, bytes.length / 3))).toBe('file-damaged');
    expect(await refused(zipSync({ 'a.txt': strToU8('a') }))).toBe('file-not-a-factual-check');
    expect(await refused(new Uint8Array(11 * 1024 * 1024))).toBe('file-too-large');
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(25 * 1024 * 1024) });
    expect(await refused(bomb)).toBe('file-damaged');
    const entities = '<!DOCTYPE x [<!ENTITY a "b">]><w:document>&a;</w:document>';
    expect(await refused(zipSync({ 'word/document.xml': strToU8(entities) }))).toBe('file-damaged');
  });

  test('one nobody answered, and one of another review', async () => {
    const path = await saved('word');
    expect(await refused(readFileSync(path))).toBe('file-unanswered');
    const filled = readFileSync(await hostAnswers());
    const other = await createNewReview(core, { question: 'Another?' });
    core.answerDialogs(path);
    writeFileSync(path, filled);
    expect(await core.fails('factual-check.open', { reviewId: other })).toEqual({
      name: 'file-of-another-review',
    });
  });
});

describe('deciding', () => {
  test('accepting writes the wording into the finding; declining needs a reason', async () => {
    await opened(await hostAnswers());
    const { checks } = await read();
    const [, onArea, onNumber] = checks;
    const decide = (checkId: string, decision: 'accepted' | 'declined' | null) =>
      ({ reviewId, checkId, decision }) as never;
    await core.ask('factual-check.change', {
      reviewId,
      checkId: onArea!.id,
      change: { agreed: 'Support is often a person beside the pupil.' },
    });
    await core.ask('factual-check.decide', decide(onArea!.id, 'accepted'));
    const findings = await core.ask('finding.list', { reviewId });
    expect(findings.find(({ finding }) => finding.id === area)?.finding.wording).toBe(
      'Support is often a person beside the pupil.',
    );
    const close = { reviewId, isClosed: true };
    expect(await core.fails('factual-check.close', close)).toEqual({
      name: 'undecided',
      count: 1,
    });
    const declined = decide(onNumber!.id, 'declined');
    expect(await core.fails('factual-check.decide', declined)).toEqual({ name: 'reason-missing' });
    await core.ask('factual-check.change', {
      reviewId,
      checkId: onNumber!.id,
      change: { reason: 'We counted eight on the day.' },
    });
    await core.ask('factual-check.decide', declined);
    expect((await read()).step).toBe('to-close');
    await core.ask('factual-check.close', close);
    expect((await read()).step).toBe('closed');
    await core.ask('history.undo', { reviewId });
    expect((await read()).step).toBe('to-close');
    await core.ask('factual-check.close', close);
    core = core.reopen();
    expect((await read()).rounds[0]?.closedOn).toBe('2026-10-08');
  });

  test('what is not there is told', async () => {
    const input = { reviewId, checkId: nobody };
    const gone = { name: 'check-not-found' };
    expect(await core.fails('factual-check.change', { ...input, change: {} })).toEqual(gone);
    expect(await core.fails('factual-check.decide', { ...input, decision: null })).toEqual(gone);
    expect(await core.fails('factual-check.move-to-bin', input)).toEqual(gone);
    expect(await core.fails('factual-check.restore', input)).toEqual(gone);
    expect(await core.fails('factual-check.close', { reviewId, isClosed: true })).toEqual({
      name: 'not-sent',
    });
  });

  test('what nobody has worded cannot be accepted', async () => {
    const { checkId } = await core.ask('factual-check.add', {
      reviewId,
      item: 'The name of the scheme',
      draft: '',
      correction: '',
      byRole: '',
    });
    const accepted = { reviewId, checkId, decision: 'accepted' };
    expect(await core.fails('factual-check.decide', accepted)).toEqual({ name: 'agreed-missing' });
  });

  test('something said without a file is set down too, and may go to the bin', async () => {
    const { checkId } = await core.ask('factual-check.add', {
      reviewId,
      item: ' Rewind began ',
      draft: 'autumn 2024',
      correction: 'spring 2025',
      byRole: 'Deputy',
    });
    expect((await read()).checks).toMatchObject([
      { item: 'Rewind began', correction: 'spring 2025', verdict: 'needs-correction' },
    ]);
    await core.ask('factual-check.move-to-bin', { reviewId, checkId });
    expect((await read()).checks).toEqual([]);
    await core.ask('factual-check.restore', { reviewId, checkId });
    expect((await read()).checks).toHaveLength(1);
  });

  test('the sample’s check is read as decided, and school days are counted', async () => {
    const sample = await openPath(core, samplePath('visit-larkfield'));
    reviewId = sample.reviewId as ReviewId;
    const { checks, step, schoolDaysLeft } = await read();
    expect(step).toBe('closed');
    expect(checks).toMatchObject([
      { item: 'Number of support staff in afternoons', draft: 'eight', agreed: 'seven' },
      { draft: 'autumn 2024', agreed: 'spring 2025', byRole: 'Deputy headteacher' },
      { item: 'Wording of F5', decision: 'accepted' },
    ]);
    // From Thursday 8 to Monday 19 October 2026.
    expect(schoolDaysLeft).toBe(7);
  });
});

test('a tick, a letter or a word in the narrow column is understood', () => {
  expect(['Accurate', 'yes', '✓', 'OK', 'correct'].map((said) => verdictOf(said, ''))).toEqual(
    Array.from({ length: 5 }, () => 'accurate'),
  );
  expect(
    ['needs correction', 'No', 'not accurate', 'c'].map((said) => verdictOf(said, '')),
  ).toEqual(Array.from({ length: 4 }, () => 'needs-correction'));
  expect(verdictOf('accurate', 'but say seven')).toBe('needs-correction');
  expect([verdictOf('', ' '), verdictOf('see below', '')]).toEqual([null, null]);
});

test('the feedback script is saved, or told why not', async () => {
  await core.ask('feedback.prepare', { reviewId });
  const path = pathOf('script.docx');
  core.answerDialogs(path);
  await core.ask('feedback.save-script', { reviewId });
  const word = readWordText(readFileSync(path));
  expect(word.ok && word.value.text).toContain('Adults often complete work for pupils.');
  expect(word.ok && word.value.text).toContain('The team’s own rule for evidence is not met');
  core.answerDialogs(null, pathOf('no/such/folder.docx'));
  const input = { reviewId };
  expect(await core.fails('feedback.save-script', input)).toEqual({ name: 'cancelled' });
  expect(await core.fails('feedback.save-script', input)).toMatchObject({
    name: 'file-not-written',
  });
});
