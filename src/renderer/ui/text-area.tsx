// Several lines of text; it grows with what is written, so that nothing hides behind a scroll bar.

import type { CSSProperties, KeyboardEventHandler, Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps, fieldClasses } from './field.tsx';
import styles from './text-area.module.css';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<
      AriaTextFieldProps,
      'className' | 'style' | 'children' | 'isInvalid' | 'validationState' | 'onKeyDown'
    > {
  /** The fewest lines to show. */
  readonly rows?: number;
  readonly placeholder?: string;
  /** framed: a box as other fields. bare: only the words, inside a sheet that is the box. */
  readonly variant?: 'framed' | 'bare';
  /** Says how many characters are left as the end comes near; it never cuts what is typed. */
  readonly softLimit?: number;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
}

const limitWords = (length: number, limit: number): string | null => {
  const left = limit - length;
  if (left < 0) return uiMessages.characters.over(-left);
  return left <= limit * 0.1 ? uiMessages.characters.left(left) : null;
};

export const TextArea = ({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  rows = 3,
  placeholder,
  variant = 'framed',
  softLimit,
  inputRef,
  onKeyDown,
  ...rest
}: TextAreaProps) => {
  const words = softLimit === undefined ? null : limitWords((rest.value ?? '').length, softLimit);
  return (
    <AriaTextField
      {...rest}
      isInvalid={errorMessage !== undefined}
      validationBehavior="aria"
      className={fieldClasses.field}
    >
      <FieldFrame {...{ label, isLabelHidden, description, errorMessage, isOptional }}>
        <AriaTextArea
          rows={rows}
          // A field sized by its content would show one line while it is empty.
          style={{ '--rows': rows } as CSSProperties}
          dir="auto"
          className={classNames(
            variant === 'framed' && fieldClasses.input,
            styles.area,
            variant === 'bare' && styles.bare,
          )}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          {...(onKeyDown === undefined ? {} : { onKeyDown })}
        />
        {words !== null && (
          <span role="status" className={styles.limit}>
            {words}
          </span>
        )}
      </FieldFrame>
    </AriaTextField>
  );
};
