// What an application is started with is anything; only files of ours among it are opened.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { filesToOpen } from './files-to-open.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldfare-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, 'x');
  return path;
};

test('paths, relative paths and file addresses are opened; the rest is left', () => {
  const bundle = file('Größe 1.fieldfare');
  const card = file('Ana.FIELDFARE-CARD');
  const sheet = file('notes.csv');
  file('program.exe');
  mkdirSync(join(folder, 'folder.fieldfare'));
  const words = [
    '--no-sandbox',
    `--user-data-dir=${bundle}`,
    bundle,
    'Ana.FIELDFARE-CARD',
    pathToFileURL(sheet).href,
    join(folder, 'program.exe'),
    join(folder, 'folder.fieldfare'),
    join(folder, 'gone.fieldfare'),
    'file://elsewhere/share/x.fieldfare',
    'https://example.org/x.fieldfare',
    '.',
    '',
  ];
  expect(filesToOpen(words, folder)).toEqual([bundle, card, sheet]);
});
