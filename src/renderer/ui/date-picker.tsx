// A date that is typed or picked, and that knows the school calendar: a day without school is
// explained and, unless the caller allows its kind, cannot be chosen; the nearest school days are
// one press away.

import { CalendarDays } from 'lucide-react';
import {
  Button as AriaButton,
  DateInput,
  DatePicker as AriaDatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { useRef, useState } from 'react';
import type { DayKind } from '../../shared/domain/calendar.ts';
import { formatShortDate, type IsoDate } from '../../shared/domain/dates.ts';
import { uiMessages } from '../messages/ui.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { DateCalendar, toCalendarDate } from './date-calendar.tsx';
import styles from './date-picker.module.css';
import { type DayKindOf, nearestDays } from './date-picker-days.ts';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';
import { type DateRules, describeKind, problemOf, useDateChoice } from './use-date-choice.ts';

export interface DatePickerProps extends FieldProps {
  readonly id?: string;
  /** YYYY-MM-DD */
  readonly value: IsoDate | null;
  /** Only ever called with a day that will do, or null when the field was emptied. */
  readonly onChange: (value: IsoDate | null) => void;
  /** What kind of day a date is; absent where the school calendar does not matter. */
  readonly dayKind?: DayKindOf | undefined;
  /** The kinds of day that can be chosen; school days only if absent. */
  readonly allowedKinds?: readonly DayKind[];
  readonly minValue?: IsoDate | undefined;
  readonly maxValue?: IsoDate | undefined;
  /** The day the calendar opens at while there is no value. */
  readonly opensAt?: IsoDate | undefined;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

const schoolDaysOnly: readonly DayKind[] = ['school-day'];
const { date: words } = uiMessages;

const NearestDays = ({
  date,
  rules,
  onUse,
}: {
  readonly date: IsoDate;
  readonly rules: DateRules;
  readonly onUse: (date: IsoDate) => void;
}) => {
  const { before, after } = nearestDays(date, (day) => problemOf(day, rules) === null);
  const days = [before, after].filter((day) => day !== null);
  if (days.length === 0) return null;
  return (
    <div role="group" aria-label={words.nearest} className={styles.nearest}>
      <span className={styles.nearestTitle}>{words.nearest}</span>
      {days.map((day) => (
        <Button
          key={day}
          size="small"
          aria-label={words.use(formatShortDate(day))}
          onPress={() => onUse(day)}
        >
          {formatShortDate(day)}
        </Button>
      ))}
    </div>
  );
};

export const DatePicker = ({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  value,
  onChange,
  dayKind,
  allowedKinds = schoolDaysOnly,
  minValue,
  maxValue,
  opensAt,
  ...rest
}: DatePickerProps) => {
  const rules: DateRules = { dayKind, allowedKinds, minValue, maxValue };
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const { shown, problem, take, settle } = useDateChoice(value, onChange, rules);
  const takeNearest = (date: IsoDate): void => {
    take(date, true);
    // Its button goes away: the focus stays with the date.
    whole.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
  };
  const message = problem ?? errorMessage;
  const day = shown === null || problem !== null ? undefined : dayKind?.(shown);
  const placeholder = opensAt === undefined ? {} : { placeholderValue: toCalendarDate(opensAt) };
  return (
    // What stands beside the picker is outside it: inside, every button would open the calendar.
    <div ref={whole} className={styles.whole}>
      <AriaDatePicker
        {...rest}
        {...placeholder}
        value={shown === null ? null : toCalendarDate(shown)}
        onChange={(next) => take(next === null ? null : next.toString(), isOpen)}
        onBlur={settle}
        isOpen={isOpen}
        onOpenChange={setOpen}
        granularity="day"
        shouldForceLeadingZeros
        isInvalid={message !== undefined}
        validationBehavior="aria"
        className={fieldClasses.field}
      >
        <FieldFrame
          {...{ label, isLabelHidden, description, isOptional }}
          errorMessage={message}
          isErrorLive
        >
          <Group className={classNames(fieldClasses.input, styles.group)}>
            <DateInput className={classNames(styles.input)}>
              {(segment) => (
                <DateSegment segment={segment} className={classNames(styles.segment)} />
              )}
            </DateInput>
            {/* The date is typed once the keys go on from it: what is wrong is then the next stop. */}
            <AriaButton
              className={classNames(styles.open)}
              aria-label={words.open}
              onFocus={settle}
            >
              <CalendarDays aria-hidden size="1.125rem" />
            </AriaButton>
          </Group>
          {day !== undefined && day.kind !== 'school-day' && (
            <span className={styles.kind}>{describeKind(day)}</span>
          )}
        </FieldFrame>
        <Popover className={classNames(styles.popover)} offset={4}>
          <Dialog className={classNames(styles.dialog)}>
            <DateCalendar rules={rules} />
          </Dialog>
        </Popover>
      </AriaDatePicker>
      {problem !== null && shown !== null && (
        <NearestDays date={shown} rules={rules} onUse={takeNearest} />
      )}
    </div>
  );
};
