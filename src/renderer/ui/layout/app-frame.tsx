// The frame of every screen: bar above, journey on the left, the page in the rest. On a small or
// zoomed window the journey folds into a button, so that the page keeps its room.

import { ListChecks, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { uiMessages } from '../../messages/ui.ts';
import { Button } from '../button.tsx';
import { classNames } from '../class-names.ts';
import { useMediaQuery } from '../hooks/use-media-query.ts';
import { IconButton } from '../icon-button.tsx';
import styles from './app-frame.module.css';

export interface AppFrameProps {
  /** A TopBar. */
  readonly topBar: ReactNode;
  /** A Journey; absent outside a review. */
  readonly rail?: ReactNode;
  /** A Page. */
  readonly children: ReactNode;
  /** Where the skip link leads. */
  readonly mainId?: string;
  /** Changes when the person goes to another screen, which closes the folded journey. */
  readonly place?: string;
}

export const narrowQuery = '(max-width: 60rem)';

const FoldedRail = ({ rail, place }: { readonly rail: ReactNode; readonly place: string }) => {
  // Remembers where it was opened: elsewhere it is closed, without an effect.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const close = () => setOpenAt(null);
  return (
    <div className={styles.folded}>
      <Button size="small" icon={ListChecks} onPress={() => setOpenAt(place)}>
        {uiMessages.journey.menu}
      </Button>
      <ModalOverlay
        data-modal
        isOpen={openAt === place}
        onOpenChange={(isOpen) => (isOpen ? setOpenAt(place) : close())}
        isDismissable
        className={classNames(styles.veil)}
      >
        <Modal className={classNames(styles.drawer)}>
          <AriaDialog aria-label={uiMessages.journey.label} className={classNames(styles.sheet)}>
            <div className={styles.close}>
              <IconButton icon={X} label={uiMessages.close} onPress={close} />
            </div>
            {rail}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </div>
  );
};

export const AppFrame = ({
  topBar,
  rail,
  children,
  mainId = 'main',
  place = '',
}: AppFrameProps) => {
  const isNarrow = useMediaQuery(narrowQuery);
  const hasRail = rail !== undefined;
  return (
    <div className={classNames(styles.frame, hasRail && !isNarrow && styles.withRail)}>
      <a
        href={`#${mainId}`}
        className={styles.skip}
        onClick={(event) => {
          // The address belongs to the router: only the focus moves.
          event.preventDefault();
          document.getElementById(mainId)?.focus();
        }}
      >
        {uiMessages.skipToMain}
      </a>
      <div className={styles.bar}>
        {topBar}
        {hasRail && isNarrow && <FoldedRail rail={rail} place={place} />}
      </div>
      {hasRail && !isNarrow && <div className={styles.rail}>{rail}</div>}
      <div className={styles.work}>{children}</div>
    </div>
  );
};
