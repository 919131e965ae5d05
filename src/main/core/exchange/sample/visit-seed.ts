// What makes two files the same review: its id in the file, the host school and the first day of the
// visit. All ids of the review are made from it, so that two laptops agree on them without talking.
import { createHash } from 'node:crypto';
import { isPlainObject, type PlainObject } from '../reading/plain-json.ts';

const objectAt = (value: unknown, key: string): PlainObject => {
  const found = isPlainObject(value) ? value[key] : undefined;
  return isPlainObject(found) ? found : {};
};

const listAt = (value: PlainObject, key: string): unknown[] => {
  const found = value[key];
  return Array.isArray(found) ? found : [];
};

export function visitSeed(file: PlainObject): string {
  const review = objectAt(file, 'review');
  const host = listAt(objectAt(file, 'participants'), 'schools')
    .filter(isPlainObject)
    .find((school) => school['id'] === review['hostSchoolId']);
  const facts = [
    review['id'],
    host?.['urn'] ?? host?.['name'] ?? review['hostSchoolId'],
    listAt(review, 'visitDates')[0],
  ].map((fact) => (typeof fact === 'string' || typeof fact === 'number' ? String(fact) : ''));
  // A file that names none of them is like no other.
  if (facts.every((fact) => fact === '')) {
    return createHash('sha256').update(JSON.stringify(file)).digest('hex');
  }
  return JSON.stringify(facts);
}
