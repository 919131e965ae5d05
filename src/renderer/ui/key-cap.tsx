// A key or a combination of keys, as it stands on the keyboard. It tells; it does not listen.

import { classNames } from './class-names.ts';
import { keyNames } from './key-names.ts';
import styles from './key-cap.module.css';

export interface KeyCapProps {
  /** A combination as in the table of shortcuts ("mod+enter"), or any short text. */
  readonly keys: string;
  /** On a filled button the cap takes the button's own ink. */
  readonly isOnFill?: boolean;
}

export const KeyCap = ({ keys, isOnFill = false }: KeyCapProps) => (
  <kbd className={classNames(styles.cap, isOnFill && styles.onFill)}>
    {keyNames(keys).join(' ')}
  </kbd>
);
