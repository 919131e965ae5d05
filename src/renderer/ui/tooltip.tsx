// A short name or hint that comes up on hover and on focus. Never the only place of something needed.

import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './tooltip.module.css';

export interface TooltipProps {
  readonly text: string;
  /** One control of the kit that can take focus. */
  readonly children: ReactElement;
}

export const Tooltip = ({ text, children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={100}>
    {children}
    <AriaTooltip className={classNames(styles.tooltip)} offset={6}>
      {text}
    </AriaTooltip>
  </TooltipTrigger>
);
