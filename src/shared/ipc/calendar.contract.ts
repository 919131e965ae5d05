// A review's own school calendar: put in as a whole, and kept on this laptop while it is unfinished.
import { Calendar } from '../domain/calendar.ts';
import { CalendarDraft } from '../domain/calendar-draft.ts';
import { SchoolYearProblem } from '../domain/calendar-problems.ts';
import { ReviewId } from '../domain/ids.ts';
import { z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;

export const calendarContract = {
  /**
   * Puts the calendar in place of the one the review had. Dates already chosen stay as they are,
   * even where the school is now closed: nobody's diary is changed behind their back.
   */
  'calendar.change': command({
    input: z.object({ reviewId: ReviewId, calendar: Calendar }),
    output: z.object({}),
    failures: {
      ...notFound,
      /** Places are those in the calendar given. */
      'calendar-wrong': z.object({ problems: z.array(SchoolYearProblem) }),
    },
  }),
  /** What was typed and is not in use yet; null where there is nothing. */
  'calendar-draft.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: CalendarDraft.nullable(),
    failures: notFound,
  }),
  'calendar-draft.keep': command({
    input: z.object({ reviewId: ReviewId, draft: CalendarDraft.nullable() }),
    output: z.object({}),
    failures: notFound,
  }),
} as const;
