// Choose one from many by typing a part of its name; with `allowsOwnWords` what is typed counts too.

import { ChevronDown } from 'lucide-react';
import {
  Button,
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Group,
  Input,
} from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import styles from './combo-box.module.css';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';
import type { Option } from './option.ts';
import { FilteredOptionList } from './option-list.tsx';

export interface ComboBoxProps<Value extends string>
  extends
    FieldProps,
    Pick<AriaComboBoxProps<Option>, 'id' | 'isDisabled' | 'autoFocus' | 'onFocus' | 'onBlur'> {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** The words in the box. Give both to read what is typed, for instance to add a new name. */
  readonly inputValue?: string;
  readonly onInputChange?: (words: string) => void;
  readonly allowsOwnWords?: boolean;
  readonly placeholder?: string;
  /** `input` keeps the list closed until one types or asks for it: for fields that mostly stay. */
  readonly opensOn?: 'focus' | 'input';
}

export const ComboBox = <Value extends string>({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  options,
  value,
  onChange,
  allowsOwnWords = false,
  placeholder,
  opensOn = 'focus',
  ...rest
}: ComboBoxProps<Value>) => (
  <AriaComboBox
    {...rest}
    defaultItems={options.map((option) => ({ ...option, id: option.value }))}
    value={value}
    onChange={(key) => onChange(options.find((option) => option.value === key)?.value ?? null)}
    allowsCustomValue={allowsOwnWords}
    menuTrigger={opensOn}
    isInvalid={errorMessage !== undefined}
    validationBehavior="aria"
    className={fieldClasses.field}
  >
    <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isOptional }}>
      <Group className={classNames(fieldClasses.input, styles.group)}>
        <Input
          className={classNames(styles.input)}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        <Button className={classNames(styles.open)} aria-label={uiMessages.choose}>
          <ChevronDown aria-hidden size="1rem" />
        </Button>
      </Group>
    </FieldFrame>
    <FilteredOptionList />
  </AriaComboBox>
);
