// The three parts every field shares: its label, what helps to fill it, and what is wrong with it.

import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

/** Props that every field of the kit takes beside its own. */
export interface FieldProps {
  readonly label: string;
  /** Hides the label from sight, never from a screen reader; only where the place says it. */
  readonly isLabelHidden?: boolean;
  readonly description?: ReactNode;
  /** A whole sentence that says what to do. Its presence marks the field as wrong. */
  readonly errorMessage?: string | undefined;
  readonly isOptional?: boolean;
}

export interface FieldFrameProps extends FieldProps {
  readonly children: ReactNode;
  /** Reads the error out when it comes up: for a field that finds it while one types. */
  readonly isErrorLive?: boolean;
}

/** Lays label, description, error and control in this order: the error stands above the control,
    where it is read before the field. */
export const FieldFrame = ({
  label,
  isLabelHidden = false,
  description,
  errorMessage,
  isOptional = false,
  isErrorLive = false,
  children,
}: FieldFrameProps) => (
  <>
    <Label className={classNames(styles.label, isLabelHidden && styles.hidden)}>
      {label}
      {isOptional && <span className={styles.optional}> {uiMessages.optional}</span>}
    </Label>
    {description !== undefined && (
      <Text slot="description" className={classNames(styles.description)}>
        {description}
      </Text>
    )}
    {isErrorLive ? (
      <div role="status" className={styles.live}>
        <FieldErrorLine errorMessage={errorMessage} />
      </div>
    ) : (
      <FieldErrorLine errorMessage={errorMessage} />
    )}
    {children}
  </>
);

export const FieldErrorLine = ({ errorMessage }: { readonly errorMessage: string | undefined }) => (
  <FieldError className={classNames(styles.error)}>
    {() =>
      errorMessage !== undefined && (
        <>
          <CircleAlert aria-hidden size="1.125em" />
          <span>{errorMessage}</span>
        </>
      )
    }
  </FieldError>
);

/** The classes that a field's outer element and its box of input share. */
export const fieldClasses = {
  field: classNames(styles.field),
  input: classNames(styles.input),
};
