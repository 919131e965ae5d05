// Choose one; every choice is in sight with room to explain itself.

import {
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Text,
} from 'react-aria-components';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';
import type { Option } from './option.ts';

export interface RadioGroupProps<Value extends string>
  extends FieldProps, Pick<AriaRadioGroupProps, 'id' | 'isDisabled'> {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

export const RadioGroup = <Value extends string>({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  options,
  value,
  onChange,
  ...rest
}: RadioGroupProps<Value>) => (
  <AriaRadioGroup
    {...rest}
    value={value}
    onChange={(next) => {
      const chosen = options.find((option) => option.value === next);
      if (chosen !== undefined) onChange(chosen.value);
    }}
    isInvalid={errorMessage !== undefined}
    validationBehavior="aria"
    className={fieldClasses.field}
  >
    <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isOptional }}>
      <div className={styles.group}>
        {options.map((option) => (
          <RadioField
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled ?? false}
            className={classNames(styles.field)}
          >
            <RadioButton className={classNames(styles.choice)}>
              <span className={classNames(styles.mark, styles.round)} />
              <span>{option.label}</span>
            </RadioButton>
            {option.description !== undefined && (
              <Text slot="description" className={classNames(styles.description)}>
                {option.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
    </FieldFrame>
  </AriaRadioGroup>
);
