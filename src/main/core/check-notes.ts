// Entry of the check of notes without a window: `FILE.csv`, one note a row in a column `note`. Prints
// one line of JSON a row and nothing else on standard output; ends with 1 where that cannot be done.
import { readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkNoteRows } from './check-notes/check-note-rows.ts';
import { readNoteColumn } from './check-notes/read-note-column.ts';

function fail(message: string): number {
  process.stderr.write(`check-notes: ${message}\n`);
  return 1;
}

function readFile(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return `There is no file ${path}.`;
    if (code === 'EISDIR') return `${path} is a folder, not a CSV file.`;
    return `${path} cannot be read (${code ?? String(error)}).`;
  }
}

/** Everything is written before the process ends, also into a pipe that is slow to read. */
function print(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

function main(args: readonly string[]): number {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    return fail('Name one CSV file: npm run -s check-notes -- FILE.csv');
  }
  const bytes = readFile(resolve(file));
  if (typeof bytes === 'string') return fail(bytes);
  const notes = readNoteColumn(bytes);
  if (!notes.ok) return fail(notes.failure);
  print(checkNoteRows(notes.value));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
