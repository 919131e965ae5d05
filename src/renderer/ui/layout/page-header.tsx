// The head of a screen: its one h1, a few facts about it, and what can be done with the whole page.

import { type ReactNode, useEffect, useRef } from 'react';
import { uiMessages } from '../../messages/ui.ts';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: string;
  /** Above the title in small letters: the question of a set-up page, "Step 2 of 7". */
  readonly caption?: ReactNode;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  /** Moves the focus to the title when the screen comes up, unless a field of it takes the focus. */
  readonly takesFocus?: boolean;
}

export const PageHeader = ({
  title,
  caption,
  meta,
  actions,
  takesFocus = false,
}: PageHeaderProps) => {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = uiMessages.pageTitle(title);
  }, [title]);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
    // Only when the screen comes up: a change of its title must not pull the focus away.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <div className={styles.header}>
      <div className={styles.words}>
        {caption !== undefined && <div className={styles.caption}>{caption}</div>}
        <div className={styles.line}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {meta !== undefined && <div className={styles.meta}>{meta}</div>}
        </div>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};
