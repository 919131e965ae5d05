// Files that are broken, foreign, too new or too large: a clear fact each, and nothing has changed.
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  everythingIn,
  fileWith,
  jsonFile,
  openFails,
  openJson,
  openPath,
  sampleFile,
  samplePath,
  sampleText,
} from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let before: string;
beforeAll(async () => {
  core = createTestCore();
  await openPath(core, samplePath('visit-larkfield'));
});
beforeEach(() => {
  before = everythingIn(core);
});
afterAll(() => core.close());

const head = { format: 'fieldfare-sample-visit', formatVersion: 1 };

describe('a file that is no review file', () => {
  it.each([
    ['nothing at all', '', { name: 'file-empty' }],
    ['spaces', ' \r\n\t ', { name: 'file-empty' }],
    ['a byte order mark', '\uFEFF', { name: 'file-empty' }],
    ['words', 'Dear team, here are my notes', { name: 'file-not-json', isCutOff: false }],
    ['a spreadsheet', 'id,name\n1,Ana\n', { name: 'file-not-json', isCutOff: false }],
    [
      'JSON with a slip in the middle',
      '{"format": "x",, }',
      { name: 'file-not-json', isCutOff: false },
    ],
    ['braces round words', '{ these are words', { name: 'file-not-json', isCutOff: false }],
    ['two files in one', '{"a":1}{"b":2}', { name: 'file-not-json', isCutOff: false }],
    ['a number', '42', { name: 'file-not-ours', format: null }],
    ['null', 'null', { name: 'file-not-ours', format: null }],
    ['a list', '[1,2,3]', { name: 'file-not-ours', format: null }],
    ['an object without a format', '{"name":"fieldfare"}', { name: 'file-not-ours', format: null }],
    ['a format that is a number', '{"format":1}', { name: 'file-not-ours', format: null }],
    ['another program', '{"format":"geojson"}', { name: 'file-not-ours', format: 'geojson' }],
    [
      'a name every object has',
      '{"format":"constructor"}',
      { name: 'file-not-ours', format: 'constructor' },
    ],
  ])('%s', async (_what, text, failure) => {
    expect(await openFails(core, fileWith(text))).toEqual(failure);
    expect(everythingIn(core)).toBe(before);
  });

  it('a picture', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(await openFails(core, fileWith(png))).toEqual({
      name: 'file-not-json',
      isCutOff: false,
    });
  });

  it('a folder, a pipe, and a path to nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fieldfare-odd-'));
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await openFails(core, folder)).toEqual({ name: 'file-unreadable', code: 'NOT_A_FILE' });
    expect(await openFails(core, pipe)).toEqual({ name: 'file-unreadable', code: 'NOT_A_FILE' });
    const missing = await openFails(core, join(folder, 'gone.json'));
    expect(missing).toEqual({ name: 'file-unreadable', code: 'ENOENT' });
    rmSync(folder, { recursive: true });
  });

  it('nothing chosen', async () => {
    core.answerDialogs(null);
    expect(await core.fails('review-file.open', {})).toEqual({ name: 'cancelled' });
  });
});

describe('a file of another size', () => {
  const sparse = (bytes: number): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'fieldfare-large-')), 'large.json');
    const file = openSync(path, 'w');
    writeSync(file, '{"format":"fieldfare-review"');
    ftruncateSync(file, bytes);
    closeSync(file);
    return path;
  };

  it('500 MB: is refused at once, without reading it', async () => {
    const path = sparse(500 * 1024 * 1024);
    const started = performance.now();
    const memory = process.memoryUsage().rss;
    expect(await openFails(core, path)).toEqual({
      name: 'file-too-large',
      bytes: 500 * 1024 * 1024,
      limitBytes: 200 * 1024 * 1024,
    });
    expect(performance.now() - started).toBeLessThan(500);
    expect(process.memoryUsage().rss - memory).toBeLessThan(50 * 1024 * 1024);
    expect(everythingIn(core)).toBe(before);
    rmSync(path);
  });

  it('an end that a power cut filled with zeros counts as cut off', async () => {
    expect(await openFails(core, sparse(1024 * 1024))).toEqual({
      name: 'file-not-json',
      isCutOff: true,
    });
  });
});

describe('a file that lost its end', () => {
  const bytes = Buffer.from(sampleText('visit-larkfield'), 'utf8');

  it('is told as cut off at 50 places, and nothing changes', async () => {
    for (let part = 1; part <= 50; part += 1) {
      const end = Math.floor((bytes.length * part) / 51);
      const failure = await openFails(core, fileWith(bytes.subarray(0, end)));
      expect({ end, failure }).toEqual({ end, failure: { name: 'file-not-json', isCutOff: true } });
    }
    expect(everythingIn(core)).toBe(before);
  });
});

describe('a file of a newer Fieldfare', () => {
  it.each([
    'fieldfare-review',
    'fieldfare-sample-visit',
    'fieldfare-sample-partnership',
    'fieldfare-sample-charter',
  ])('%s', async (format) => {
    const failure = await openFails(core, jsonFile({ format, formatVersion: 2, new: {} }));
    expect(failure).toEqual({ name: 'file-from-newer-version', formatVersion: 2, known: 1 });
    expect(everythingIn(core)).toBe(before);
  });
});

describe('a file of the wrong shape', () => {
  const problem = (where: string, what: string) => ({
    name: 'file-wrong-shape',
    problems: [{ where, what }],
  });

  it.each([
    ['no version', { ...head, formatVersion: undefined }, problem('formatVersion', 'is missing')],
    [
      'a version in words',
      { ...head, formatVersion: 'one' },
      problem('formatVersion', 'should be a whole number from 1'),
    ],
    [
      'version 0',
      { ...head, formatVersion: 0 },
      problem('formatVersion', 'should be a whole number from 1'),
    ],
    ['no review', head, problem('review', 'is missing')],
    [
      'a review that is text',
      { ...head, review: 'Larkfield' },
      problem('review', 'should have named fields'),
    ],
    [
      'a review of nothing',
      { ...head, review: {} },
      problem('review', 'names neither a review nor a school'),
    ],
    [
      'notes that are text',
      { ...head, review: { id: 'R' }, evidence: 'many' },
      problem('evidence', 'should be a list'),
    ],
    [
      'a note that is text',
      { ...head, review: { id: 'R' }, evidence: ['x'] },
      problem('evidence[0]', 'should have named fields'),
    ],
    [
      'a plan that is a list',
      { ...head, review: { id: 'R' }, actionPlan: [] },
      problem('actionPlan', 'should have named fields'),
    ],
    [
      'a partnership without a trust',
      { format: 'fieldfare-sample-partnership', formatVersion: 1 },
      problem('trust', 'names no trust or partnership'),
    ],
  ])('%s', async (_what, content, failure) => {
    expect(await openFails(core, jsonFile(content))).toEqual(failure);
    expect(everythingIn(core)).toBe(before);
  });

  it('says at most 20 problems', async () => {
    const evidence = Array.from({ length: 100 }, () => 7);
    const failure = await openFails(core, jsonFile({ ...head, review: { id: 'R' }, evidence }));
    expect(failure['problems']).toHaveLength(20);
  });

  it('a file of ours says what is wrong by its place, in plain words', async () => {
    const failure = await openFails(
      core,
      jsonFile({
        format: 'fieldfare-review',
        formatVersion: 1,
        review: { id: 7, title: 3 },
        evidence: 'x',
        actions: [{ id: '1', rag: 'pink', dueOn: '2026-02-30' }],
      }),
    );
    expect(failure.name).toBe('file-wrong-shape');
    expect(failure['problems']).toContainEqual({ where: 'review.title', what: 'should be text' });
    expect(failure['problems']).toContainEqual({ where: 'evidence', what: 'should be a list' });
    expect(failure['problems']).toContainEqual({
      where: 'actions[0].rag',
      what: 'should be one of: R, A, G, B',
    });
    expect(failure['problems']).toContainEqual({
      where: 'actions[0].dueOn',
      what: 'should be a day as YYYY-MM-DD',
    });
    expect(failure['problems']).toContainEqual({
      where: 'schools',
      what: 'is missing: should be a list',
    });
    expect(everythingIn(core)).toBe(before);
  });
});

describe('a file made to break the reader', () => {
  it('100,000 brackets', async () => {
    const open = '['.repeat(100_000);
    expect(await openFails(core, fileWith(open))).toEqual({
      name: 'file-not-json',
      isCutOff: true,
    });
    const whole = `{"format":"fieldfare-sample-visit","formatVersion":1,"review":${open}${']'.repeat(100_000)}}`;
    const failure = await openFails(core, fileWith(whole));
    expect(failure.name).toBe('file-wrong-shape');
    const inKept = `{"format":"fieldfare-sample-visit","formatVersion":1,"review":{"id":"R"},"workshop":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`;
    expect((await openFails(core, fileWith(inKept))).name).toBe('file-wrong-shape');
    expect(everythingIn(core)).toBe(before);
  });

  it('keys that JavaScript treats as special are only keys', async () => {
    const file = sampleText('visit-larkfield')
      .replace(
        '"id": "RV1"',
        '"id": "SPECIAL", "__proto__": {"polluted": "yes-1"}, "constructor": "yes-2"',
      )
      .replace(
        '"id": "LK-001"',
        '"id": "LK-001", "__proto__": {"polluted": "yes-3"}, "toString": "yes-4"',
      );
    const opened = await openPath(core, fileWith(file));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const { sql } = core.core.context.store;
    const rows = JSON.stringify([
      sql.all(sql.build.selectFrom('entity').select('data')),
      sql.all(sql.build.selectFrom('evidence').select('data')),
    ]);
    for (const value of ['yes-1', 'yes-2', 'yes-3', 'yes-4']) expect(rows).toContain(value);
    expect(opened.report.stored).toEqual(opened.report.held);
  });

  it('half characters, zeros and numbers beyond all bounds', async () => {
    const text = JSON.stringify({
      ...sampleFile('visit-larkfield'),
      review: {
        ...sampleFile('visit-larkfield').review,
        id: 'ODD',
        focus: 'half \uD83D gone \u0000 end',
      },
      workshop: { big: 0.5, more: '\uDE00' },
    }).replace('0.5', '1e999');
    const opened = await openPath(core, fileWith(text));
    const parts = await core.ask('review.overview', { reviewId: opened.reviewId as never });
    expect(parts.review.focus).toBe('half \uFFFD gone \u0000 end');
  });

  it('the same id used twice: both are kept and it is said', async () => {
    const file = sampleFile('visit-larkfield');
    file.review.id = 'TWICE';
    file.evidence[5].id = 'LK-001';
    file.evidence[6].id = 'LK-001';
    const opened = await openJson(core, file);
    expect(opened.report.stored['evidence']).toBe(96);
    expect(
      opened.report.couldNotPlace.filter(({ why }) => why.includes('used twice')),
    ).toHaveLength(2);
  });
});
