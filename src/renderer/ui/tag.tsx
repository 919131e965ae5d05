// A short word about a thing: its kind or its state. Always a word; the tone only helps.

import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './tag.module.css';

export type Tone = 'plain' | 'good' | 'mind' | 'act' | 'alarm';

export interface TagProps {
  readonly children: ReactNode;
  readonly tone?: Tone;
}

export const Tag = ({ children, tone = 'plain' }: TagProps) => (
  <span className={classNames(styles.tag, styles[tone])}>{children}</span>
);
