// Finds what a file said beyond the fields that were read from it: the same tree with only what the
// other one does not have.
import type { FileNotes } from './file-notes.ts';
import { isPlainObject } from './plain-json.ts';

/**
 * @param raw what the file has.
 * @param known what was made of it, with the same names.
 * @returns what is only in `raw`, in its place; undefined where that is nothing.
 */
export function unknownKeys(
  raw: unknown,
  known: unknown,
  where: string,
  notes: FileNotes,
): unknown {
  if (Array.isArray(raw) && Array.isArray(known)) {
    const items = raw.map(
      (item, index) => unknownKeys(item, known[index], `${where}[${index}]`, notes) ?? null,
    );
    const last = items.findLastIndex((item) => item !== null);
    return last === -1 ? undefined : items.slice(0, last + 1);
  }
  if (!isPlainObject(raw) || !isPlainObject(known)) return undefined;
  const left = new Map<string, unknown>();
  for (const [key, value] of Object.entries(raw)) {
    const path = where === '' ? key : `${where}.${key}`;
    if (!Object.hasOwn(known, key)) {
      left.set(key, value);
      notes.couldNotPlace(path, 'noField');
      continue;
    }
    const below = unknownKeys(value, known[key], path, notes);
    if (below !== undefined) left.set(key, below);
  }
  return left.size === 0 ? undefined : Object.fromEntries(left);
}
