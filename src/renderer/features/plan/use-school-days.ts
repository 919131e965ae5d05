// The school calendar of the review as date fields ask for it, for the host school.
import { useMemo } from 'react';
import { type Calendar, dayKind, type DayKind } from '../../../shared/domain/calendar.ts';
import { clockAt, type IsoDate } from '../../../shared/domain/dates.ts';
import { useOverview } from '../../api/overview.ts';
import type { DayKindOf } from '../../ui/index.ts';

export interface SchoolDays {
  readonly calendar: Calendar | null;
  /** How the calendar names the host school. */
  readonly schoolRef: string | null;
  readonly dayKind: DayKindOf | undefined;
}

/** School days; and days the calendar does not reach, of which nobody can say what they are. */
export const plannedKinds: readonly DayKind[] = ['school-day', 'outside-calendar'];

export function useSchoolDays(): SchoolDays {
  const { review, schools } = useOverview();
  const { calendar } = review;
  const schoolRef = schools.find(({ id }) => id === review.hostSchoolId)?.ref ?? null;
  return useMemo(
    () => ({
      calendar,
      schoolRef,
      dayKind: calendar === null ? undefined : (date) => dayKind(calendar, date, schoolRef),
    }),
    [calendar, schoolRef],
  );
}

/** The day on the clock in England. Asked anew each time a screen is drawn. */
export const today = (): IsoDate => clockAt(Date.now()).date;
