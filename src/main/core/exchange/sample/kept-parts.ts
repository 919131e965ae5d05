// Turns what a file says beyond our fields into kept parts: one for each part of the cycle, by its
// name in the file. Knows which names can be the id of a thing in the document.
import type { KeptPart } from '../../../../shared/domain/kept-part.ts';
import type { PlainObject } from '../reading/plain-json.ts';
import type { RecordReader } from '../reading/record-reader.ts';

/** Where the file's own heading goes: its format, its version, what it says of itself. */
export const aboutTheFile = 'file';
/** Where a part goes whose name cannot be an id. */
const otherParts = 'other';

const canBeId = (name: string): boolean =>
  name.length > 0 && name.length <= 200 && !name.includes('/') && name !== otherParts;

const headingKeys = ['format', 'formatVersion', 'fictional', 'note'];

export const takeHeading = (top: RecordReader): PlainObject =>
  Object.fromEntries(
    headingKeys
      .map((key) => [key, top.take(key)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** @param parts whatever is left of the file's top level. */
export function keptPartsOf(parts: PlainObject, heading: PlainObject): KeptPart[] {
  const kept = new Map<string, unknown>([[aboutTheFile, heading]]);
  const others = new Map<string, unknown>();
  for (const [name, data] of Object.entries(parts)) {
    if (data === null) continue;
    if (canBeId(name) && !kept.has(name)) kept.set(name, data);
    else others.set(name, data);
  }
  if (others.size > 0) kept.set(otherParts, Object.fromEntries(others));
  return [...kept].map(([id, data]) => ({ id, data }));
}
