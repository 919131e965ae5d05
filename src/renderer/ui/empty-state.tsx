// A screen or list with nothing in it yet: says what belongs here and offers the first step.

import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What will stand here, in a sentence or two. */
  readonly children: ReactNode;
  /** The first step: a Button or a Link. */
  readonly action?: ReactNode;
  readonly headingLevel?: 2 | 3;
}

export const EmptyState = ({ title, children, action, headingLevel = 2 }: EmptyStateProps) => {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.empty}>
      <Heading className={styles.title}>{title}</Heading>
      <div className={styles.words}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </section>
  );
};
