// A small piece of help or work beside the button that opened it; not modal to the eye.

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './popover.module.css';

export interface PopoverProps {
  /** The button of the kit that opens it. */
  readonly trigger: ReactNode;
  /** What a screen reader hears as its name. */
  readonly label: string;
  readonly children: ReactNode;
}

export const Popover = ({ trigger, label, children }: PopoverProps) => (
  <DialogTrigger>
    {trigger}
    <AriaPopover className={classNames(styles.popover)} offset={6}>
      <AriaDialog aria-label={label} className={classNames(styles.dialog)}>
        {children}
      </AriaDialog>
    </AriaPopover>
  </DialogTrigger>
);
