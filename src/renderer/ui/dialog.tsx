// A modal dialog: one short piece of work, then back to where the person was.

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import { DialogBody } from './dialog-body.tsx';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called with false when the person closes it: Escape, the cross, or a press outside. */
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
  /** Buttons, in the order they are read; the act first. */
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'regular' | 'wide';
  /** False where a press outside could lose work. */
  readonly isDismissable?: boolean;
}

export const Dialog = ({
  title,
  isOpen,
  onOpenChange,
  children,
  actions,
  width = 'regular',
  isDismissable = true,
}: DialogProps) => (
  <ModalOverlay
    data-modal
    isOpen={isOpen}
    onOpenChange={onOpenChange}
    isDismissable={isDismissable}
    className={classNames(styles.overlay)}
  >
    <Modal className={classNames(styles.modal, styles[width])}>
      <AriaDialog className={classNames(styles.dialog)}>
        <header className={styles.header}>
          <Heading slot="title" level={2} className={classNames(styles.title)}>
            {title}
          </Heading>
          <IconButton icon={X} label={uiMessages.close} onPress={() => onOpenChange(false)} />
        </header>
        <DialogBody label={title}>{children}</DialogBody>
        {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
