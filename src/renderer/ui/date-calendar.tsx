// The month that opens below a date field. Days that will not do are marked and cannot be chosen,
// and the month says in words why.

import { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import { formatLongDate, formatShortDate, type IsoDate } from '../../shared/domain/dates.ts';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import styles from './date-calendar.module.css';
import { type NamedSpan, spansWithoutSchool } from './date-picker-days.ts';
import { IconButton } from './icon-button.tsx';
import { type DateRules, describeKind, problemOf } from './use-date-choice.ts';

const { date: words } = uiMessages;

export const toCalendarDate = (date: IsoDate): CalendarDate => {
  const [year = 1, month = 1, day = 1] = date.split('-').map(Number);
  return new CalendarDate(year, month, day);
};

const spanWords = ({ from, to }: NamedSpan): string =>
  from === to ? formatShortDate(from) : words.span(formatShortDate(from), formatShortDate(to));

const MonthNotes = ({
  from,
  to,
  rules,
}: {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rules: DateRules;
}) => {
  if (rules.dayKind === undefined) return null;
  const spans = spansWithoutSchool(from, to, rules.dayKind);
  if (spans.length === 0) return null;
  return (
    <div className={styles.notes}>
      <div className={styles.notesTitle}>{words.noSchoolIn}</div>
      <ul>
        {spans.map((span) => (
          <li key={span.from}>
            <span className={styles.when}>{spanWords(span)}</span>
            <span>{describeKind(span)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

export const DateCalendar = ({ rules }: { readonly rules: DateRules }) => (
  <Calendar
    className={classNames(styles.calendar)}
    firstDayOfWeek="mon"
    isDateUnavailable={(date) => problemOf(date.toString(), rules) !== null}
  >
    {({ state }) => {
      const focused = state.focusedDate.toString();
      const day = rules.dayKind?.(focused);
      return (
        <>
          <header className={styles.header}>
            <IconButton slot="previous" icon={ChevronLeft} label={words.previousMonth} />
            <CalendarHeading className={classNames(styles.heading)} />
            <IconButton slot="next" icon={ChevronRight} label={words.nextMonth} />
          </header>
          <CalendarGrid weekdayStyle="short" className={classNames(styles.grid)}>
            <CalendarGridHeader>
              {(name) => (
                <CalendarHeaderCell className={classNames(styles.weekday)}>
                  {name}
                </CalendarHeaderCell>
              )}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => {
                const kind = rules.dayKind?.(date.toString()).kind ?? 'school-day';
                return (
                  <CalendarCell
                    date={date}
                    className={classNames(styles.day, kind !== 'school-day' && styles[kind])}
                  />
                );
              }}
            </CalendarGridBody>
          </CalendarGrid>
          {day !== undefined && (
            <p role="status" className={styles.focused}>
              {words.namedKind(formatLongDate(focused), describeKind(day))}
            </p>
          )}
          <MonthNotes
            from={state.visibleRange.start.toString()}
            to={state.visibleRange.end.toString()}
            rules={rules}
          />
        </>
      );
    }}
  </Calendar>
);
