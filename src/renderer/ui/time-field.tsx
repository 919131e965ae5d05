// A time of day on the 24-hour clock, "09:30".

import { Time } from '@internationalized/date';
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import dateStyles from './date-picker.module.css';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';
import styles from './time-field.module.css';

export interface TimeFieldProps extends FieldProps {
  readonly id?: string;
  /** HH:MM */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

const toTime = (text: string): Time | null => {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match === null ? null : new Time(Number(match[1]), Number(match[2]));
};

const toText = ({ hour, minute }: { readonly hour: number; readonly minute: number }): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

export const TimeField = ({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  value,
  onChange,
  ...rest
}: TimeFieldProps) => (
  <AriaTimeField
    {...rest}
    value={value === null ? null : toTime(value)}
    onChange={(next) => onChange(next === null ? null : toText(next))}
    hourCycle={24}
    granularity="minute"
    shouldForceLeadingZeros
    isInvalid={errorMessage !== undefined}
    validationBehavior="aria"
    className={fieldClasses.field}
  >
    <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isOptional }}>
      <DateInput className={classNames(fieldClasses.input, styles.input)}>
        {(segment) => <DateSegment segment={segment} className={classNames(dateStyles.segment)} />}
      </DateInput>
    </FieldFrame>
  </AriaTimeField>
);
