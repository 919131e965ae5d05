// A file a person asked for is written whole or not at all, also where a virus scanner holds the old
// one for a while.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFileSafely, type Renaming } from '../../src/main/core/exchange/write-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldfare write é '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

/** Refuses that many times, then lets it through; waiting takes no time and is counted. */
function refusing(code: string, times: number): Renaming & { waited: () => number } {
  let left = times;
  let waited = 0;
  return {
    rename: async (from, to) => {
      if (left > 0) {
        left -= 1;
        throw refusal(code);
      }
      await rename(from, to);
    },
    pause: async (milliseconds) => void (waited += milliseconds),
    waited: () => waited,
  };
}

it('writes a new file and replaces an old one', async () => {
  const path = join(folder, 'Plan – 8 October.docx');
  expect(await writeFileSafely(path, Buffer.from('one'))).toMatchObject({ ok: true });
  expect(await writeFileSafely(path, Buffer.from('two'))).toMatchObject({ ok: true });
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toHaveLength(1);
});

it.each(['EBUSY', 'EPERM', 'EACCES'])('waits while the old file is held: %s', async (code) => {
  const path = join(folder, 'held.docx');
  writeFileSync(path, 'old');
  const system = refusing(code, 49);
  expect(await writeFileSafely(path, Buffer.from('new'), system)).toMatchObject({ ok: true });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(system.waited()).toBeLessThanOrEqual(5_000);
});

it('gives up after five seconds: the old file is whole and nothing is left beside it', async () => {
  const path = join(folder, 'held.docx');
  writeFileSync(path, 'old');
  const system = refusing('EBUSY', 1_000);
  expect(await writeFileSafely(path, Buffer.from('new'), system)).toEqual({
    ok: false,
    failure: { code: 'EBUSY' },
  });
  expect(system.waited()).toBe(5_000);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['held.docx']);
});

it('does not wait for what will not pass', async () => {
  const path = join(folder, 'full.docx');
  const system = refusing('ENOSPC', 1);
  expect(await writeFileSafely(path, Buffer.from('new'), system)).toEqual({
    ok: false,
    failure: { code: 'ENOSPC' },
  });
  expect(system.waited()).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

it('says where there is no such folder', async () => {
  const written = await writeFileSafely(join(folder, 'gone', 'x.docx'), Buffer.from('new'));
  expect(written).toEqual({ ok: false, failure: { code: 'ENOENT' } });
});
