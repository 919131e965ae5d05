// A power cut, as far as software can show it: before an answer leaves core, the change is on the
// disk. Measured from outside, by the calls the process makes to the system.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCore, startCore, type BuiltCore } from '../support/core-process.ts';
import { newReview } from '../support/new-review.ts';
import { newNoteId, noteOf } from '../support/notes.ts';

function whyNoTrace(): string | null {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'pipe' });
    return null;
  } catch {
    return 'strace is missing, or may not trace here';
  }
}

const reason = whyNoTrace();

let core: BuiltCore | undefined;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fieldfare-power-'));
  if (reason === null) core = await buildCore();
});
afterAll(() => {
  core?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const isSync = (line: string): boolean => /\b(?:fsync|fdatasync)\(\d+\)\s*= 0/.test(line);
/** The answer itself, as it leaves through the line to the shell. */
const isAnswer = (line: string): boolean =>
  /\b(?:write|sendmsg)\(/.test(line) && line.includes('reply');

test('at least one sync of the file before each acknowledgement', async ({ skip }) => {
  if (reason !== null || core === undefined) return skip(reason ?? undefined);
  const trace = join(folder, 'trace');
  const running = startCore(core, join(folder, 'data'), [
    'strace',
    '-f',
    '--seccomp-bpf',
    '-s',
    '64',
    '-e',
    'trace=fsync,fdatasync,write,sendmsg',
    '-o',
    trace,
  ]);
  expect(await running.ready).toBe(true);
  const { reviewId } = await running.ask('review.create', newReview);
  const { findingId } = await running.ask('finding.add', {
    reviewId,
    category: 'strength',
    heading: 'F',
  });
  let acknowledged = 2;
  for (let count = 0; count < 25; count += 1) {
    const noteId = newNoteId();
    const content = noteOf(`note ${count}`);
    await running.ask('draft.save', { reviewId, noteId, content });
    await running.ask('evidence.file', { reviewId, noteId, content, takenAt: '2026-11-24T10:15' });
    await running.ask('finding.change', {
      reviewId,
      findingId,
      change: { wording: `sentence ${count}` },
    });
    await running.ask('settings.change', { theme: count % 2 === 0 ? 'dark' : 'light' });
    acknowledged += 4;
  }
  await running.close();

  const lines = readFileSync(trace, 'utf8').split('\n');
  let syncsSinceAnswer = 0;
  const syncsBefore: number[] = [];
  for (const line of lines) {
    if (isSync(line)) syncsSinceAnswer += 1;
    if (!isAnswer(line)) continue;
    syncsBefore.push(syncsSinceAnswer);
    syncsSinceAnswer = 0;
  }
  expect(syncsBefore).toHaveLength(acknowledged);
  expect(syncsBefore.filter((count) => count === 0)).toEqual([]);
});

test('a question costs no sync', async ({ skip }) => {
  if (reason !== null || core === undefined) return skip(reason ?? undefined);
  const trace = join(folder, 'questions');
  const running = startCore(core, join(folder, 'data'), [
    'strace',
    '-f',
    '--seccomp-bpf',
    '-s',
    '64',
    '-e',
    'trace=fsync,fdatasync,write,sendmsg',
    '-o',
    trace,
  ]);
  await running.ready;
  const [{ id: reviewId } = { id: '' }] = await running.ask('review.list', {});
  for (let count = 0; count < 10; count += 1) {
    await running.ask('evidence.list', { reviewId: reviewId as never });
  }
  await running.close();
  const lines = readFileSync(trace, 'utf8').split('\n');
  const answers = lines.flatMap((line, place) => (isAnswer(line) ? [place] : []));
  expect(answers).toHaveLength(11);
  expect(lines.slice(answers[0], answers.at(-1)).filter(isSync)).toEqual([]);
});
