// Two to five short choices side by side, one of them chosen: a radio group that reads as one line.

import type { ReactNode, Ref } from 'react';
import {
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';
import { KeyCap } from './key-cap.tsx';
import type { Option } from './option.ts';
import styles from './segmented-control.module.css';

export interface Segment<Value extends string> extends Option<Value> {
  /** The shortcut that chooses it ("alt+s"), shown as a key. */
  readonly keys?: string | undefined;
  /** A shape before the word, which says nothing that the word does not. */
  readonly mark?: ReactNode;
}

export interface SegmentedControlProps<Value extends string>
  extends FieldProps, Pick<AriaRadioGroupProps, 'id' | 'isDisabled'> {
  readonly options: readonly Segment<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

export const SegmentedControl = <Value extends string>({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  options,
  value,
  onChange,
  ...rest
}: SegmentedControlProps<Value>) => (
  <AriaRadioGroup
    {...rest}
    orientation="horizontal"
    value={value}
    onChange={(next) => {
      const chosen = options.find((option) => option.value === next);
      if (chosen !== undefined) onChange(chosen.value);
    }}
    isInvalid={errorMessage !== undefined}
    validationBehavior="aria"
    className={classNames(fieldClasses.field, styles.field)}
  >
    <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isOptional }}>
      <div className={styles.row}>
        {options.map((option) => (
          <RadioField
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled ?? false}
            className={classNames(styles.cell)}
          >
            <RadioButton className={classNames(styles.segment)}>
              {option.mark}
              <span>{option.label}</span>
              {option.keys !== undefined && <KeyCap keys={option.keys} />}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </FieldFrame>
  </AriaRadioGroup>
);
