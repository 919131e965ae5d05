// Makes a copy of a review that shares no id with the original, for a person who wants both.
import { derivedId } from '../reading/derived-id.ts';
import { isPlainObject } from '../reading/plain-json.ts';
import type { ReviewContent } from '../review-content.ts';

function replaced(value: unknown, idOf: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return idOf.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, idOf));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [idOf.get(key) ?? key, replaced(item, idOf)]),
  );
}

/** @param seed fresh for each copy. */
export function copyWithNewIds(content: ReviewContent, seed: string): ReviewContent {
  const { keptParts, forms, questionBanks, ...things } = content;
  const all = [things.review, ...Object.values(things).flat()] as { id: string }[];
  const idOf = new Map(all.map(({ id }) => [id, derivedId(seed, 'copy', id)]));
  // Kept parts and forms are called by their names.
  const named = { forms, questionBanks, keptParts };
  return { ...(replaced(things, idOf) as Omit<ReviewContent, keyof typeof named>), ...named };
}
