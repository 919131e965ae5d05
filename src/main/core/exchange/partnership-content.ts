// All that the document of a trust or partnership holds, as plain data.
import type * as Y from 'yjs';
import type { Calendar } from '../../../shared/domain/calendar.ts';
import type { KeptPart } from '../../../shared/domain/kept-part.ts';
import type { Partnership } from '../../../shared/domain/partnership.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { School } from '../../../shared/domain/school.ts';
import type { Store } from '../store/store.ts';
import { asParts, countParts, type Counts } from './count-by-kind.ts';
import { writeWhole } from './review-content.ts';

export interface PartnershipContent {
  readonly partnership: Partnership;
  readonly schools: readonly School[];
  readonly people: readonly Person[];
  readonly calendars: readonly Calendar[];
  readonly keptParts: readonly KeptPart[];
}

export function readPartnershipContent(
  store: Store,
  documentId: string,
): PartnershipContent | null {
  const partnership = store.entities.find(documentId, 'partnership', documentId);
  if (partnership === null) return null;
  return {
    partnership,
    schools: store.entities.list(documentId, 'school'),
    people: store.entities.list(documentId, 'person'),
    calendars: store.entities
      .list(documentId, 'calendar')
      .flatMap(({ calendar }) => (calendar === null ? [] : [calendar])),
    keptParts: store.entities.list(documentId, 'kept-part'),
  };
}

/** A calendar's own id may hold what the name of a thing in the document may not. */
const calendarKey = (calendar: Calendar): string => calendar.id.replaceAll('/', ' ');

export function writePartnershipContent(doc: Y.Doc, content: PartnershipContent): void {
  writeWhole(doc, 'partnership', content.partnership);
  for (const school of content.schools) writeWhole(doc, 'school', school);
  for (const person of content.people) writeWhole(doc, 'person', person);
  for (const calendar of content.calendars) {
    writeWhole(doc, 'calendar', { id: calendarKey(calendar), calendar });
  }
  for (const part of content.keptParts) writeWhole(doc, 'kept-part', part);
}

/** Kind and id of everything in it, to find what a newer file no longer has. */
export const thingsOf = (content: PartnershipContent) => [
  ...content.schools.map(({ id }) => ({ kind: 'school' as const, id: id as string })),
  ...content.people.map(({ id }) => ({ kind: 'person' as const, id: id as string })),
  ...content.calendars.map((calendar) => ({
    kind: 'calendar' as const,
    id: calendarKey(calendar),
  })),
  ...content.keptParts.map(({ id }) => ({ kind: 'kept-part' as const, id })),
];

export const countPartnership = (content: PartnershipContent): Counts => ({
  schools: content.schools.length,
  people: content.people.length,
  calendars: content.calendars.length,
  terms: content.calendars.reduce((total, { terms }) => total + terms.length, 0),
  holidays: content.calendars.reduce((total, { holidays }) => total + holidays.length, 0),
  bankHolidays: content.calendars.reduce(
    (total, { bankHolidays }) => total + bankHolidays.length,
    0,
  ),
  insetDays: content.calendars.reduce((total, { insetDays }) => total + insetDays.length, 0),
  ...countParts(asParts(content.keptParts)),
});
