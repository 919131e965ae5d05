// Fills in the fields that a file does not have with what a field is while nobody has written it: a
// file of an older Fieldfare, which did not know the field, stays readable.
import { kinds, type KindName } from '../../review-doc/kinds.ts';
import { kindOfList } from '../review-lists.ts';
import { isPlainObject, type PlainObject } from '../reading/plain-json.ts';

const filled = (kind: KindName, thing: unknown): unknown =>
  isPlainObject(thing) ? { ...kinds[kind].absent, ...thing } : thing;

export function withAbsentFields(file: PlainObject): PlainObject {
  const entries = Object.entries(file).map(([key, value]) => {
    if (key === 'review') return [key, filled('review', value)];
    const kind = Object.hasOwn(kindOfList, key)
      ? kindOfList[key as keyof typeof kindOfList]
      : undefined;
    if (kind === undefined || !Array.isArray(value)) return [key, value];
    return [key, value.map((thing) => filled(kind, thing))];
  });
  return Object.fromEntries(entries);
}
