// A screen's own work in the middle and what helps it on the right. The right side folds away and
// stays as it was left; on a small or zoomed window it stands below the work.

import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { uiMessages } from '../../messages/ui.ts';
import { classNames } from '../class-names.ts';
import { useMediaQuery } from '../hooks/use-media-query.ts';
import { useRememberedSwitch } from '../hooks/use-remembered.ts';
import { narrowQuery } from './app-frame.tsx';
import styles from './page.module.css';

export interface PageSide {
  readonly title: string;
  readonly content: ReactNode;
  /** Names what is remembered as folded; one for each screen. */
  readonly name: string;
  /** Where a screen opens and folds it by keys of its own; else it folds by itself. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

export interface PageProps {
  /** A PageHeader first, then the work. */
  readonly children: ReactNode;
  readonly side?: PageSide | undefined;
  /** reading keeps lines short (set-up, start); full uses the whole width. */
  readonly width?: 'full' | 'reading';
  readonly id?: string;
}

const Side = ({ side }: { readonly side: PageSide }) => {
  const isNarrow = useMediaQuery(narrowQuery);
  const [remembered, remember] = useRememberedSwitch(`side.${side.name}`, true);
  const wantsOpen = side.isOpen ?? remembered;
  const setOpen = side.onOpenChange ?? remember;
  // The button that was pressed goes with the press: the focus moves to the one that undoes it.
  const [wasPressed, setPressed] = useState(false);
  const isOpen = wantsOpen || isNarrow;
  const fold = (next: boolean) => {
    setPressed(true);
    setOpen(next);
  };
  return (
    <aside className={classNames(styles.side, !isOpen && styles.closed)} aria-label={side.title}>
      {isOpen ? (
        <>
          <div className={styles.sideHead}>
            <h2 className={styles.sideTitle}>{side.title}</h2>
            {!isNarrow && (
              <AriaButton
                className={classNames(styles.fold)}
                aria-expanded
                aria-label={uiMessages.side.hide(side.title)}
                autoFocus={wasPressed}
                onPress={() => fold(false)}
              >
                {uiMessages.side.hideShort}
                <PanelRightClose aria-hidden size="1rem" />
              </AriaButton>
            )}
          </div>
          {side.content}
        </>
      ) : (
        <AriaButton
          className={classNames(styles.unfold)}
          aria-expanded={false}
          aria-label={uiMessages.side.show(side.title)}
          autoFocus={wasPressed}
          onPress={() => fold(true)}
        >
          <PanelRightOpen aria-hidden size="1rem" />
          <span className={styles.upright}>{side.title}</span>
        </AriaButton>
      )}
    </aside>
  );
};

export const Page = ({ children, side, width = 'full', id = 'main' }: PageProps) => (
  <div className={classNames(styles.page, side !== undefined && styles.withSide)}>
    <main id={id} tabIndex={-1} className={styles.main}>
      <div className={classNames(styles.content, styles[width])}>{children}</div>
    </main>
    {side !== undefined && <Side side={side} />}
  </div>
);
