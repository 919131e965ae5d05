// One line of text.

import type { Ref } from 'react';
import {
  Input,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';

export interface TextFieldProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'validationState'> {
  readonly placeholder?: string;
  /** The input itself, to give it focus. */
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Reads the error out when it comes up. */
  readonly isErrorLive?: boolean;
}

export const TextField = ({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  placeholder,
  inputRef,
  isErrorLive = false,
  ...rest
}: TextFieldProps) => (
  <AriaTextField
    {...rest}
    isInvalid={errorMessage !== undefined}
    validationBehavior="aria"
    className={fieldClasses.field}
  >
    <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isOptional, isErrorLive }}>
      <Input
        className={fieldClasses.input}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
    </FieldFrame>
  </AriaTextField>
);
