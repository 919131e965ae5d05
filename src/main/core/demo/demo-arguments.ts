// What the program without a window is asked to do.
import { resolve } from 'node:path';
import { err, ok, type Result } from '../../../shared/lib/result.ts';

export interface DemoArguments {
  /** Folder for the documents. */
  readonly out: string;
  /** The file to open; null is the sample that comes with the application. */
  readonly review: string | null;
}

export function readArguments(
  given: readonly string[],
  folder: string,
): Result<DemoArguments, string> {
  const options = new Map<string, string>();
  for (let at = 0; at < given.length; at += 1) {
    const [name = '', joined] = (given[at] ?? '').split(/=(.*)/s);
    if (name !== '--out' && name !== '--review') return err(`There is no option "${given[at]}".`);
    const value = joined ?? given[(at += 1)];
    if (value === undefined || value === '') return err(`${name} needs a path after it.`);
    options.set(name, value);
  }
  const out = options.get('--out');
  if (out === undefined) return err('Say where the documents go: --out FOLDER [--review FILE].');
  const review = options.get('--review');
  return ok({
    out: resolve(folder, out),
    review: review === undefined ? null : resolve(folder, review),
  });
}
