// A button that shows only an icon where a word would repeat what stands beside it (a calendar's
// arrows, closing a panel). Its name is heard and comes up as a tooltip.

import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const IconButton = ({ icon: Icon, label, ...rest }: IconButtonProps) => (
  <Tooltip text={label}>
    <AriaButton {...rest} aria-label={label} className={classNames(styles.button)}>
      <Icon aria-hidden size="1.125rem" />
    </AriaButton>
  </Tooltip>
);
