// Tick any number of a few things.

import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from 'react-aria-components';
import { Checkbox } from './checkbox.tsx';
import styles from './choice.module.css';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';
import type { Option } from './option.ts';

export interface CheckboxGroupProps<Value extends string>
  extends FieldProps, Pick<AriaCheckboxGroupProps, 'id' | 'isDisabled'> {
  readonly options: readonly Option<Value>[];
  readonly value: readonly Value[];
  readonly onChange: (value: Value[]) => void;
}

export const CheckboxGroup = <Value extends string>({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  options,
  value,
  onChange,
  ...rest
}: CheckboxGroupProps<Value>) => (
  <AriaCheckboxGroup
    {...rest}
    value={[...value]}
    onChange={(next) =>
      onChange(options.map((option) => option.value).filter((each) => next.includes(each)))
    }
    isInvalid={errorMessage !== undefined}
    validationBehavior="aria"
    className={fieldClasses.field}
  >
    <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isOptional }}>
      <div className={styles.group}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled ?? false}
            description={option.description}
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
    </FieldFrame>
  </AriaCheckboxGroup>
);
