// Reads a review file of ours. Strict about what it knows, because a wrong field would be a lost one;
// what it does not know (another program's keys) is kept with the thing it belongs to.
import type { Extra } from '../../../../shared/domain/extra.ts';
import type { FileNotes } from '../reading/file-notes.ts';
import { isPlainObject, type PlainObject } from '../reading/plain-json.ts';
import { unknownKeys } from '../reading/unknown-keys.ts';
import type { ReviewContent } from '../review-content.ts';
import { reviewListNames, reviewLists, type ReviewListName } from '../review-lists.ts';
import { keptPartsOf } from '../sample/kept-parts.ts';
import { withAbsentFields } from './absent-fields.ts';
import { describeIssue } from './describe-issue.ts';
import { pathWords } from './path-words.ts';
import { ReviewFile } from './review-file.ts';

/** Two things of one kind and id would be one in the document: one of them would be lost. */
function checkIds(file: ReviewFile, notes: FileNotes): void {
  for (const list of reviewListNames) {
    const seen = new Set<string>();
    for (const [index, { id }] of file[list].entries()) {
      if (seen.has(id)) notes.wrongShape(`${list}[${index}].id`, 'is used twice');
      seen.add(id);
    }
  }
}

function checkKeptParts(file: ReviewFile, notes: FileNotes): void {
  for (const name of Object.keys(file.keptParts)) {
    if (name === '' || name.includes('/') || name.length > 1_000) {
      notes.wrongShape(`keptParts.${name}`, 'has a name that cannot be kept');
    }
  }
}

/** Puts what is unknown beside what the thing already kept; a key of both goes below it. */
function withUnknown<Thing extends { extra: Extra }>(thing: Thing, unknown: unknown): Thing {
  if (!isPlainObject(unknown)) return thing;
  const { extra, ...others } = unknown;
  const added = { ...others, ...(extra === undefined ? {} : { 'extra in the file': extra }) };
  const known = thing.extra ?? {};
  const clash = Object.keys(added).some((key) => Object.hasOwn(known, key));
  return {
    ...thing,
    extra: clash ? { ...known, 'also in the file': added } : { ...known, ...added },
  };
}

/** @returns null where the shape is wrong; `notes` says how. */
export function readReviewFile(file: PlainObject, notes: FileNotes): ReviewContent | null {
  const parsed = ReviewFile.safeParse(withAbsentFields(file));
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      notes.wrongShape(pathWords(issue.path), describeIssue(issue));
    return null;
  }
  const known = parsed.data;
  checkIds(known, notes);
  checkKeptParts(known, notes);
  const unknown = unknownKeys(file, known, '', notes);
  const left: PlainObject = isPlainObject(unknown) ? unknown : {};
  const extended = (list: ReviewListName): readonly unknown[] => {
    const below = left[list];
    const things: readonly { extra: Extra }[] = known[list];
    return Array.isArray(below)
      ? things.map((thing, index) => withUnknown(thing, below[index]))
      : things;
  };
  const atTop = Object.entries(left).filter(
    ([key]) => key !== 'review' && !reviewListNames.some((list) => list === key),
  );
  const parts = Object.entries(known.keptParts).map(([id, data]) => ({ id, data }));
  const names = new Set(parts.map(({ id }) => id));
  // The heading of a file of ours is written anew each time; only others' additions are kept.
  const added = keptPartsOf(Object.fromEntries(atTop), {})
    .slice(1)
    .map(({ id, data }) => ({ id: names.has(id) ? `${id} in the file` : id, data }))
    .filter(({ id }) => !names.has(id));

  return {
    review: withUnknown(known.review, left['review']),
    ...reviewLists(extended),
    keptParts: [...parts, ...added],
  };
}
