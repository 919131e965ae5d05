// The bar above every screen: the mark, where one is, whether it is saved, search, and the way to
// safeguarding, which is never more than one press away.

import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { uiMessages } from '../../messages/ui.ts';
import { Button } from '../button.tsx';
import { classNames } from '../class-names.ts';
import { shortcuts } from '../hooks/shortcuts.ts';
import { KeyCap } from '../key-cap.tsx';
import { Link } from '../link.tsx';
import { BirdMark } from './bird-mark.tsx';
import styles from './top-bar.module.css';

export interface TopBarProps {
  /** Where the mark leads: the start screen. */
  readonly homeHref?: string;
  /** The host school, or the name of the screen outside a review. */
  readonly where?: string | undefined;
  /** The enquiry question. */
  readonly detail?: string | undefined;
  /** A SavedMark. */
  readonly saved?: ReactNode;
  readonly onSearch?: (() => void) | undefined;
  readonly onSafeguarding?: (() => void) | undefined;
  /** Further buttons: help, settings. */
  readonly children?: ReactNode;
}

export const TopBar = ({
  homeHref,
  where,
  detail,
  saved,
  onSearch,
  onSafeguarding,
  children,
}: TopBarProps) => (
  <header className={styles.bar}>
    <div className={styles.mark}>
      {homeHref === undefined ? (
        <span className={styles.brand}>
          <BirdMark />
          {uiMessages.product}
        </span>
      ) : (
        <span className={styles.brand}>
          <BirdMark />
          <Link href={homeHref} aria-label={`${uiMessages.product}: ${uiMessages.topBar.home}`}>
            {uiMessages.product}
          </Link>
        </span>
      )}
    </div>
    <div className={styles.place}>
      {where !== undefined && <span className={styles.where}>{where}</span>}
      {detail !== undefined && (
        <span className={styles.detail} title={detail}>
          {detail}
        </span>
      )}
    </div>
    <div className={styles.end}>
      {saved}
      {onSearch !== undefined && (
        <AriaButton className={classNames(styles.search)} onPress={onSearch}>
          <Search aria-hidden size="1rem" />
          <span>{uiMessages.topBar.search}</span>
          <span className={styles.searchKeys}>
            <KeyCap keys={shortcuts.search} />
          </span>
        </AriaButton>
      )}
      {children}
      {onSafeguarding !== undefined && (
        <Button variant="safeguarding" onPress={onSafeguarding}>
          {uiMessages.topBar.safeguarding}
        </Button>
      )}
    </div>
  </header>
);
