// The days of the visit: up to five school days.
import { nextSchoolDay } from '../../../../shared/domain/school-days.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { useOverview } from '../../../api/overview.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Button, DatePicker, focusField } from '../../../ui/index.ts';
import { useChange } from '../../../api/use-change.ts';
import { daysToChoose, useReviewCalendar } from '../use-calendar.ts';
import { notSchoolDayWords } from '../use-set-date.ts';
import styles from './visit-days.module.css';

const { dates: words } = reviewMessages;

const mostDays = 5;
const dayId = (index: number): string => `visit-day-${index + 1}`;

export const VisitDays = () => {
  const reviewId = useReviewId();
  const { review } = useOverview();
  const { calendar, schoolRef, kindOf } = useReviewCalendar();
  const change = useChange();
  const days = review.visitDates;

  const save = (visitDates: readonly IsoDate[]) =>
    change(
      'review.change',
      { reviewId, change: { visitDates: [...new Set(visitDates)].toSorted() } },
      (failure) =>
        failure.name === 'date-not-school-day'
          ? notSchoolDayWords(failure.date, failure.nearest)
          : null,
    );

  const last = days.at(-1);
  const next =
    last === undefined || calendar === null ? null : nextSchoolDay(calendar, last, schoolRef);
  const shown: readonly (IsoDate | null)[] = days.length === 0 ? [null] : days;

  return (
    <div className={styles.days}>
      {shown.map((day, index) => (
        <div key={day ?? 'none'} className={styles.day}>
          <DatePicker
            id={dayId(index)}
            label={shown.length === 1 ? words.onlyDay : words.day(index + 1)}
            value={day}
            onChange={(date) => {
              // A visit has at least one day: emptying the field alone takes nothing away.
              if (date !== null) void save([...days.filter((each) => each !== day), date]);
            }}
            dayKind={kindOf}
            allowedKinds={daysToChoose}
          />
          {shown.length > 1 && day !== null && (
            <Button
              variant="plain"
              size="small"
              onPress={() =>
                void save(days.filter((each) => each !== day)).then(() => focusField(dayId(0)))
              }
            >
              {words.removeDay(index + 1)}
            </Button>
          )}
        </div>
      ))}
      {next?.ok === true && days.length < mostDays && (
        <Button onPress={() => void save([...days, next.value])}>{words.addDay}</Button>
      )}
    </div>
  );
};
