// What is pointed out in a timetable, said gently and with why it matters.
import type { TimetablePoint } from '../../shared/domain/timetable-advice.ts';
import { assertNever } from '../../shared/lib/result.ts';

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? 'Somebody')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** @param names of the people, @param titles of the times it is about. */
export function pointWords(
  point: TimetablePoint,
  names: readonly string[],
  titles: readonly string[],
): string {
  const who = listed(names);
  const is = names.length > 1 ? 'are' : 'is';
  const title = titles[0] ?? '';
  switch (point.kind) {
    case 'person-clash':
      return `${who} ${is} in two places at ${point.from}.`;
    case 'room-clash':
      return `${point.place} is used twice at ${point.from}.`;
    case 'alone-with-pupils':
      return `${who} would be alone with pupils (${title}). Add a second reviewer or a colleague of the school, or choose an open place where another adult can see and hear.`;
    case 'own-school':
      return `${who} works at the school that is reviewed. Nobody reviews their own school: choose somebody else.`;
    case 'not-school-day':
      return 'The school is closed on this day. Choose another one under Dates.';
    case 'not-visit-date':
      return 'This day is not among the dates of the visit.';
    case 'visit-date-unplanned':
      return 'A day of the visit has no plan yet.';
    case 'no-catch-up':
      return `${point.have} of ${point.need} catch-ups are planned. Without them gaps show only when it is too late to fill them.`;
    case 'no-lunch':
      return `${who} ${names.length > 1 ? 'have' : 'has'} no quarter of an hour for lunch. People who have eaten listen better.`;
    case 'no-pause':
      return `${who} ${names.length > 1 ? 'go' : 'goes'} from ${point.from} to ${point.until} without a pause.`;
    case 'outside-school-day':
      return `${title} at ${point.from} lies outside the school day.`;
    case 'nobody-there':
      return `Nobody is named for a strand of ${title}.`;
    case 'not-placed':
      return `Nobody has said where ${who} ${is} during ${title}.`;
    case 'no-feedback':
      return 'No feedback is planned. The headteacher should hear the same day.';
    case 'no-time':
      return `${title} has no time yet.`;
    default:
      return assertNever(point);
  }
}
