// Finds the trust and the school calendar for a review that came from a file without them: those of a
// partnership known here, else those of the sample trust for its own schools, else the typical dates
// for England that we ship.
import { calendarSpan, type Calendar } from '../../../shared/domain/calendar.ts';
import type { School } from '../../../shared/domain/school.ts';
import type { CoreContext } from '../context.ts';
import { loadCalendars } from '../resources.ts';
import { readBuiltInPartnership } from './built-in-sample.ts';
import { readPartnershipContent, type PartnershipContent } from './partnership-content.ts';
import type { ReviewContent } from './review-content.ts';

interface Surroundings {
  readonly partnershipName: string;
  readonly calendar: Calendar | null;
}

function covers(calendar: Calendar, date: string): boolean {
  const { start, end } = calendarSpan(calendar);
  return start <= date && date <= end;
}

/** The calendar of the visit; where no calendar has that day, one that has a later step. */
const fitting = (calendars: readonly Calendar[], dates: readonly string[]): Calendar | undefined =>
  dates
    .map((date) => calendars.find((calendar) => covers(calendar, date)))
    .find((calendar) => calendar !== undefined);

const isSameSchool = (a: School, b: School): boolean =>
  a.urn !== null && b.urn !== null
    ? a.urn === b.urn
    : a.name.trim() !== '' && a.name.trim().toLowerCase() === b.name.trim().toLowerCase();

function knownPartnerships({ store, resourcesPath }: CoreContext): PartnershipContent[] {
  const brought = store.log
    .listDocuments()
    .filter(({ type }) => type === 'partnership')
    .flatMap(({ id }) => readPartnershipContent(store, id) ?? []);
  return [...brought, readBuiltInPartnership(resourcesPath)];
}

export function chooseSurroundings(
  context: CoreContext,
  { review, schools }: Pick<ReviewContent, 'review' | 'schools'>,
): Surroundings {
  const host = schools.find(({ id }) => id === review.hostSchoolId);
  const dates = [...review.visitDates, ...Object.values(review.dates)];
  const homes =
    host === undefined
      ? []
      : knownPartnerships(context).filter((known) =>
          known.schools.some((school) => isSameSchool(school, host)),
        );
  const ofHome = fitting(
    homes.flatMap(({ calendars }) => calendars),
    dates,
  );
  const ofEngland = loadCalendars(context.resourcesPath).filter(({ id }) =>
    id.startsWith('england-'),
  );
  return {
    partnershipName: homes[0]?.partnership.name ?? '',
    calendar: ofHome ?? fitting(ofEngland, dates) ?? null,
  };
}
