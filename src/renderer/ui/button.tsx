// The button: one act per page in the accent, the rest quiet. An icon never stands without a word.

import type { LucideIcon } from 'lucide-react';
import { LoaderCircle } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ProgressBar,
} from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { KeyCap } from './key-cap.tsx';

/**
 * act: the one thing this page is for. quiet: any other thing. plain: looks like a link, for small
 * things in a row. danger: takes something away. safeguarding: only the way to the safeguarding page.
 */
export type ButtonVariant = 'act' | 'quiet' | 'plain' | 'danger' | 'safeguarding';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: 'regular' | 'small';
  readonly icon?: LucideIcon;
  /** Shows the shortcut on the button ("mod+enter"); `useShortcut` makes it work. */
  readonly keys?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const Button = ({
  children,
  variant = 'quiet',
  size = 'regular',
  icon: Icon,
  keys,
  ...rest
}: ButtonProps) => (
  <AriaButton {...rest} className={classNames(styles.button, styles[variant], styles[size])}>
    {({ isPending }) => (
      <>
        {isPending ? (
          <ProgressBar
            isIndeterminate
            aria-label={uiMessages.pending}
            className={classNames(styles.pending)}
          >
            <LoaderCircle aria-hidden size="1.125em" className={styles.spin} />
          </ProgressBar>
        ) : (
          Icon !== undefined && <Icon aria-hidden size="1.125em" />
        )}
        <span className={styles.words}>{children}</span>
        {keys !== undefined && (
          <KeyCap keys={keys} isOnFill={variant === 'act' || variant === 'danger'} />
        )}
      </>
    )}
  </AriaButton>
);
