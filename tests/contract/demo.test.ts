// The program without a window: one line of JSON, the documents, and a clear word when it cannot.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../src/main/core/demo/demo-arguments.ts';
import { runDemo } from '../../src/main/core/demo/run-demo.ts';
import { resourcesPath } from '../support/test-core.ts';
import {
  fileWith,
  jsonFile,
  sampleFile,
  samplePath,
  sampleText,
  type Loose,
} from '../support/sample-files.ts';

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'fieldfare demo é '));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** The same job within this process: starting one for each case would take longer than the cases. */
async function runHere(review: string, folder = out): Promise<Loose> {
  const done = await runDemo(
    { out: folder, review },
    {
      resourcesPath,
      version: '0.0.0-test',
      logDefect: (_reference, operation, cause) => {
        throw new Error(operation, { cause });
      },
    },
  );
  return done.ok ? { ok: true, ...done.value } : { ok: false, ...done.failure };
}

/** The program as it is started, in a process of its own. */
const run = (...args: string[]): Promise<{ code: number; stdout: string; answer: Loose }> =>
  new Promise((done) => {
    const program = resolve('src/main/core/demo.ts');
    execFile(process.execPath, [program, ...args], (error, stdout) => {
      const code = error === null ? 0 : Number(error.code);
      done({ code, stdout, answer: JSON.parse(stdout) });
    });
  });

describe('the sample', () => {
  it('goes from the file to the plan in Word', async () => {
    const { code, stdout, answer } = await run('--out', out);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(answer).toMatchObject({ ok: true, format: 'fieldfare-sample-visit', couldNotPlace: [] });
    expect(answer.held).toMatchObject({ evidence: 96, findings: 6, actions: 9 });
    expect(answer.stored).toEqual(answer.held);
    expect(answer.keptParts).toContain('context');
    expect(answer.seconds).toBeGreaterThan(0);
    expect(answer.documents.map(({ kind }: Loose) => kind)).toEqual([
      'review-report',
      'action-plan',
      'handover',
      'workshop-agenda',
      'workshop-sheets',
      'workshop-record',
      'check-in',
      'ninety-day-review',
      'readiness-summary',
      'review-file',
    ]);
    for (const { path, bytes } of answer.documents) expect(readFileSync(path)).toHaveLength(bytes);
    expect(readdirSync(out)).toHaveLength(10);
    const word = unzipSync(readFileSync(answer.documents[1].path));
    const text = new TextDecoder().decode(word['word/document.xml']);
    expect(text).toContain('Larkfield Primary School');
    expect(text).toContain('Send a short outline with key words');
  });
});

describe('other files', () => {
  it('a two-day visit of another partnership', async () => {
    const file = sampleFile('visit-larkfield');
    file.review.visitDates = ['2026-11-17', '2026-11-18'];
    file.review.reviewType = 'two-day';
    file.participants.schools[0].name = 'Elsewhere Academy';
    file.participants.schools[0].urn = '123456';
    file.evidence[0].weather = 'rain';
    const answer = await runHere(jsonFile(file));
    expect(answer.stored).toEqual(answer.held);
    expect(answer.couldNotPlace.map(({ where }: Loose) => where)).toEqual(['evidence[0].weather']);
    expect(answer.documents.at(-1).path).toContain('Elsewhere Academy - review - 17 November 2026');
  });

  it.each(['partnership', 'charter'] as const)('a %s', async (name) => {
    const answer = await runHere(samplePath(name));
    expect(answer.ok).toBe(true);
    expect(answer.stored).toEqual(answer.held);
    expect(answer.documents).toEqual([]);
  });
});

describe('what cannot be done', () => {
  it.each([
    [
      'a file that is cut off',
      'file-not-json',
      sampleText('visit-larkfield').slice(0, 5_000),
      /sent it to send it again/,
    ],
    ['a file that is not JSON', 'file-not-json', 'Notes', /not a review file/],
    ['an empty file', 'file-empty', '', /empty/],
    ['a file of something else', 'file-not-ours', '{"format":"other"}', /"other"/],
    [
      'a newer file',
      'file-from-newer-version',
      '{"format":"fieldfare-review","formatVersion":9}',
      /Install the newest/,
    ],
    [
      'a wrong shape',
      'file-wrong-shape',
      '{"format":"fieldfare-sample-visit","formatVersion":1}',
      /review is missing/,
    ],
  ])('%s', async (_what, failure, content, message) => {
    const answer = await runHere(fileWith(content));
    expect(answer).toMatchObject({ ok: false, failure });
    expect(answer.message).toMatch(message);
  });

  it('a file that is not there, and a folder that cannot be', async () => {
    const missing = await runHere(join(out, 'gone.json'));
    expect(missing).toMatchObject({ ok: false, failure: 'file-unreadable' });
    const blocked = join(out, 'file');
    writeFileSync(blocked, '');
    const inFile = await runHere(samplePath('charter'), join(blocked, 'below'));
    expect(inFile).toMatchObject({ ok: false, failure: 'file-not-written' });
  });

  it('ends with 1 and one line', async () => {
    const { code, stdout, answer } = await run('--out', out, '--review', fileWith('Notes'));
    expect([code, answer.ok, stdout.trimEnd().split('\n').length]).toEqual([1, false, 1]);
  });
});

describe('what it is asked', () => {
  it.each([[[]], [['--out']], [['--in', 'x']], [['--out', 'x', '--fast']], [['--out=']]])(
    'refuses %j with a word',
    (args) => {
      expect(readArguments(args, '/home')).toMatchObject({ ok: false });
    },
  );

  it('takes paths from the folder the person is in', () => {
    expect(readArguments(['--out', 'plans', '--review=a=b.json'], '/home/ana')).toEqual({
      ok: true,
      value: { out: '/home/ana/plans', review: '/home/ana/a=b.json' },
    });
  });
});
