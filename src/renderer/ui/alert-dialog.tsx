// Asks before something that cannot simply be undone. What can be undone is done, with "Undo".

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';

export interface AlertDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** What will happen and what will not, in a sentence or two. */
  readonly children: ReactNode;
  /** The verb of the act: "Delete review", never "OK". */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly cancelLabel?: string;
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
}

export const AlertDialog = ({
  title,
  isOpen,
  onOpenChange,
  children,
  confirmLabel,
  onConfirm,
  cancelLabel = uiMessages.cancel,
  isDanger = false,
  isPending = false,
}: AlertDialogProps) => (
  <ModalOverlay
    data-modal
    isOpen={isOpen}
    onOpenChange={onOpenChange}
    className={classNames(styles.overlay)}
  >
    <Modal className={classNames(styles.modal, styles.narrow)}>
      <AriaDialog role="alertdialog" className={classNames(styles.dialog)}>
        <header className={styles.header}>
          <Heading slot="title" level={2} className={classNames(styles.title)}>
            {title}
          </Heading>
        </header>
        <div className={styles.body}>{children}</div>
        <footer className={styles.actions}>
          <Button variant={isDanger ? 'danger' : 'act'} isPending={isPending} onPress={onConfirm}>
            {confirmLabel}
          </Button>
          <Button autoFocus onPress={() => onOpenChange(false)}>
            {cancelLabel}
          </Button>
        </footer>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
