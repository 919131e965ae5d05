// A tag that changes when it is pressed: a stance, a filter. What it says next is its caller's.

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from './class-names.ts';
import type { Tone } from './tag.tsx';
import tagStyles from './tag.module.css';
import styles from './tag-button.module.css';

export interface TagButtonProps {
  readonly children: ReactNode;
  /** Absent: nothing is set yet, and the tag is only an outline. */
  readonly tone?: Tone | undefined;
  /** What a screen reader hears where the words alone are not enough. */
  readonly label?: string | undefined;
  readonly onPress: () => void;
}

export const TagButton = ({ children, tone, label, onPress }: TagButtonProps) => (
  <Button
    onPress={onPress}
    {...(label === undefined ? {} : { 'aria-label': label })}
    className={classNames(
      tagStyles.tag,
      styles.button,
      tone === undefined ? styles.unset : tagStyles[tone],
    )}
  >
    {children}
  </Button>
);
