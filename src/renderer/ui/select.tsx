// Choose one from a list that would be too long to show at once (up to five: SegmentedControl or
// RadioGroup are kinder).

import { ChevronDown } from 'lucide-react';
import {
  Button,
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';
import type { Option } from './option.ts';
import { OptionList } from './option-list.tsx';
import styles from './select.module.css';

export interface SelectProps<Value extends string>
  extends
    FieldProps,
    Pick<
      AriaSelectProps<Option>,
      'id' | 'isDisabled' | 'autoFocus' | 'onFocus' | 'onBlur' | 'onOpenChange' | 'name'
    > {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
}

export const Select = <Value extends string>({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  options,
  value,
  onChange,
  placeholder = uiMessages.choose,
  ...rest
}: SelectProps<Value>) => (
  <AriaSelect
    {...rest}
    value={value}
    onChange={(key) => {
      const chosen = options.find((option) => option.value === key);
      if (chosen !== undefined) onChange(chosen.value);
    }}
    placeholder={placeholder}
    isInvalid={errorMessage !== undefined}
    validationBehavior="aria"
    className={fieldClasses.field}
  >
    <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isOptional }}>
      <Button className={classNames(fieldClasses.input, styles.button)}>
        <SelectValue className={classNames(styles.value)}>
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <ChevronDown aria-hidden size="1rem" />
      </Button>
    </FieldFrame>
    <OptionList options={options} />
  </AriaSelect>
);
