// A number with its steps. An empty field is `null`, never zero.

import { Minus, Plus } from 'lucide-react';
import {
  Button,
  Group,
  Input,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';
import styles from './number-field.module.css';

export interface NumberFieldProps
  extends
    FieldProps,
    Omit<
      AriaNumberFieldProps,
      | 'className'
      | 'style'
      | 'children'
      | 'isInvalid'
      | 'validationState'
      | 'value'
      | 'defaultValue'
      | 'onChange'
    > {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly placeholder?: string;
}

export const NumberField = ({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  value,
  onChange,
  placeholder,
  ...rest
}: NumberFieldProps) => (
  <AriaNumberField
    {...rest}
    value={value ?? Number.NaN}
    onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    isInvalid={errorMessage !== undefined}
    validationBehavior="aria"
    decrementAriaLabel={uiMessages.decrease(label)}
    incrementAriaLabel={uiMessages.increase(label)}
    className={fieldClasses.field}
  >
    <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isOptional }}>
      <Group className={classNames(fieldClasses.input, styles.group)}>
        <Input
          className={classNames(styles.input)}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        <Button slot="decrement" className={classNames(styles.step)}>
          <Minus aria-hidden size="1rem" />
        </Button>
        <Button slot="increment" className={classNames(styles.step)}>
          <Plus aria-hidden size="1rem" />
        </Button>
      </Group>
    </FieldFrame>
  </AriaNumberField>
);
