// When: how long the visit is and on which school days.
import { dayKind } from '../../../../shared/domain/calendar.ts';
import { reviewTypes } from '../../../../shared/domain/review.ts';
import { nextSchoolDay } from '../../../../shared/domain/school-days.ts';
import { today } from '../../../api/today.ts';
import { setUpMessages } from '../../../messages/set-up.ts';
import { DatePicker, RadioGroup, Select } from '../../../ui/index.ts';
import { fieldIds } from '../problems.ts';
import type { StepProps } from './step-props.ts';

const { visit: words } = setUpMessages;

export const VisitStep = ({ draft, change, known, problemOf }: StepProps) => {
  const { calendar, calendars } = known;
  const { reviewType, firstDay, secondDay } = draft;
  const isTwoDay = reviewType === 'two-day';
  const kindOf = calendar === null ? undefined : (date: string) => dayKind(calendar, date);

  const setFirstDay = (date: string | null): void => {
    const next = date === null || calendar === null ? null : nextSchoolDay(calendar, date);
    // The second day is usually the next school day: offered, never forced.
    const isStale = secondDay === null || (date !== null && secondDay <= date);
    change({
      firstDay: date,
      ...(isTwoDay && isStale && next?.ok === true ? { secondDay: next.value } : {}),
    });
  };

  return (
    <>
      <RadioGroup
        id="review-type"
        label={words.length}
        value={reviewType}
        onChange={(type) => {
          const next =
            firstDay === null || calendar === null ? null : nextSchoolDay(calendar, firstDay);
          change({
            reviewType: type,
            ...(type === 'two-day' && secondDay === null && next?.ok === true
              ? { secondDay: next.value }
              : {}),
          });
        }}
        options={reviewTypes.map((type) => ({
          value: type,
          label: words.types[type],
          description: words.typeHelp[type],
        }))}
      />
      <DatePicker
        id={fieldIds.firstDay}
        label={isTwoDay ? words.firstDay : words.day}
        description={words.dayHelp}
        errorMessage={problemOf(fieldIds.firstDay)}
        value={firstDay}
        onChange={setFirstDay}
        dayKind={kindOf}
        opensAt={today()}
      />
      {isTwoDay && (
        <DatePicker
          id={fieldIds.secondDay}
          label={words.secondDay}
          errorMessage={problemOf(fieldIds.secondDay)}
          value={secondDay}
          onChange={(date) => change({ secondDay: date })}
          dayKind={kindOf}
          opensAt={firstDay ?? today()}
        />
      )}
      <Select
        id={fieldIds.calendar}
        label={words.calendar}
        description={words.calendarHelp}
        errorMessage={problemOf(fieldIds.calendar)}
        value={calendar?.id ?? null}
        onChange={(calendarId) => change({ calendarId })}
        options={calendars.map(({ id, title, illustrative }) => ({
          value: id,
          label: title,
          description: illustrative ? words.illustrative : undefined,
        }))}
      />
    </>
  );
};
