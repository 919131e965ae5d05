// Reads a sample partnership file (`fieldfare-sample-partnership`): the trust, its schools, people and
// school calendar. The rota and whatever else has no field is kept.
import { countLists, countParts, type Counts, type ListTable } from '../count-by-kind.ts';
import type { PartnershipContent } from '../partnership-content.ts';
import { derivedId } from '../reading/derived-id.ts';
import type { FileNotes } from '../reading/file-notes.ts';
import { isPlainObject, type PlainObject } from '../reading/plain-json.ts';
import { createRecordReader } from '../reading/record-reader.ts';
import { createReferences } from '../reading/references.ts';
import { keptPartsOf, takeHeading } from './kept-parts.ts';
import { readCalendar } from './read-calendar.ts';
import { readPeople, readSchools } from './read-participants.ts';

const scalar = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The same trust next year is the same partnership: its id, and its register number or name. */
const partnershipIdOf = (trust: PlainObject): string =>
  derivedId(
    JSON.stringify([scalar(trust['id']), scalar(trust['groupUid']) || scalar(trust['name'])]),
    'partnership',
    '',
  );

export function readPartnership(file: PlainObject, notes: FileNotes): PartnershipContent {
  const source = file['trust'];
  const trustFields = isPlainObject(source) ? source : {};
  if (scalar(trustFields['id']) === '' && scalar(trustFields['name']) === '') {
    notes.wrongShape('trust', 'names no trust or partnership');
  }
  const documentId = partnershipIdOf(trustFields);
  const references = createReferences(documentId, notes);

  const top = createRecordReader(file, '', notes);
  const heading = takeHeading(top);
  const trust = top.record('trust');
  const partnership = {
    id: documentId,
    ref: trust.lineOrNull('id'),
    name: trust.line('name'),
    extra: null,
  };
  const schools = readSchools(top.records('schools'), references, notes);
  const people = readPeople(top.records('people'), references, notes);
  const { calendar, left } = readCalendar(
    top.take('calendar'),
    { name: partnership.name, shortName: scalar(trustFields['shortName']) },
    file['fictional'] === true,
    notes,
  );
  top.keepQuietly('rota', 'rotaRules');
  const parts = { ...top.leftovers(), ...(left === null ? {} : { calendar: left }) };
  return {
    partnership,
    schools,
    people,
    calendars: calendar === null ? [] : [calendar],
    keptParts: keptPartsOf(parts, heading),
  };
}

const listsOfPartnership: ListTable = [
  ['schools', 'schools'],
  ['people', 'people'],
  ['terms', 'calendar', 'terms'],
  ['holidays', 'calendar', 'holidays'],
  ['bankHolidays', 'calendar', 'bankHolidays'],
  ['insetDays', 'calendar', 'insetDays'],
];

export const countPartnershipFile = (file: PlainObject): Counts => ({
  calendars: isPlainObject(file['calendar']) ? 1 : 0,
  ...countLists(file, listsOfPartnership),
  ...countParts(file),
});
