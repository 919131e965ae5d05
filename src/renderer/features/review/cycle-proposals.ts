// When the dates of a cycle usually fall, counted in school days from the visit and from the day
// the plan is signed. Proposals only: a partnership decides its own. Defaults of ours, but for the
// five and ten school days around a visit, which county guidance on peer reviews asks for.
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { addDays, type IsoDate } from '../../../shared/domain/dates.ts';
import type { CycleDate } from '../../../shared/domain/review.ts';
import { addSchoolDays } from '../../../shared/domain/school-days.ts';

export interface CycleFacts {
  readonly calendar: Calendar | null;
  /** How the calendar names the host school. */
  readonly schoolRef: string | null;
  readonly visitDates: readonly IsoDate[];
  readonly dates: Readonly<Partial<Record<CycleDate, IsoDate | undefined>>>;
}

const schoolDaysFromVisit: Readonly<Partial<Record<CycleDate, number>>> = {
  planAgreed: -10,
  selfReviewShared: -5,
  teamPreMeeting: -5,
  draftReport: 5,
  factualCheck: 7,
  reportAgreed: 10,
  workshop: 10,
  planSigned: 15,
};

/** Days, not school days: seven weeks stand in the middle of "six to eight". */
const daysFromPlan: Readonly<Partial<Record<CycleDate, number>>> = {
  checkIn: 49,
  ninetyDay: 90,
  impactReview: 182,
};

const daysUntilNotesGo = 30;

/** The day usually taken for a date; null where nothing can be counted from. */
export function proposalFor(which: CycleDate, facts: CycleFacts): IsoDate | null {
  const { calendar, schoolRef, visitDates, dates } = facts;
  const first = visitDates[0] ?? null;
  const last = visitDates.at(-1) ?? null;
  if (which === 'visit') return first;
  if (calendar === null) return null;

  const inSchoolDays = (from: IsoDate | null, count: number): IsoDate | null => {
    if (from === null) return null;
    const day = addSchoolDays(calendar, from, count, schoolRef);
    return day.ok ? day.value : null;
  };
  const onOrAfter = (from: IsoDate | null, days: number): IsoDate | null =>
    from === null ? null : inSchoolDays(addDays(from, days), 0);

  const schoolDays = schoolDaysFromVisit[which];
  if (schoolDays !== undefined) return inSchoolDays(schoolDays < 0 ? first : last, schoolDays);
  const days = daysFromPlan[which];
  if (days !== undefined) {
    return onOrAfter(dates.planSigned ?? proposalFor('planSigned', facts), days);
  }
  return onOrAfter(dates.reportAgreed ?? proposalFor('reportAgreed', facts), daysUntilNotesGo);
}
