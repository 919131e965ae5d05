// Compares a file with what is stored of it, value by value: every text and number of the file must be
// found again in the thing it belongs to.
import type { ReviewContent } from '../../src/main/core/exchange/review-content.ts';

/** Every text and number at any depth. */
export function scalarsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(scalarsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalarsOf);
  return [];
}

/** What the file called each thing, by its id here. */
export function refsById(content: ReviewContent): Map<string, string> {
  const { keptParts: _parts, review, ...lists } = content;
  const things = [review, ...Object.values(lists).flat()] as { id: string; ref: string | null }[];
  return new Map(things.map(({ id, ref }) => [id, ref ?? id]));
}

/** The texts and numbers of a stored thing, with references as the file has them. */
export function storedScalars(thing: unknown, refs: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  for (const scalar of scalarsOf(thing)) {
    found.add(refs.get(scalar) ?? scalar);
    // Points of a list that people write together lie one a line.
    for (const line of scalar.split('\n')) found.add(line);
    // A lens tag names its lens too.
    if (scalar.includes('/')) found.add(scalar.slice(scalar.indexOf('/') + 1));
  }
  return found;
}

/** What of `file` is not in `stored`; '' says nothing and need not be kept. */
export const missingFrom = (stored: ReadonlySet<string>, file: unknown): string[] =>
  scalarsOf(file).filter((scalar) => scalar !== '' && !stored.has(scalar));
