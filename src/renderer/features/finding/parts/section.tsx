// A passage of the screen for one finding, under a heading of its own.
import type { ReactNode } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** A count or state beside the title. */
  readonly meta?: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ id, title, meta, children }: SectionProps) => (
  <section aria-labelledby={id} className={styles.section}>
    <div className={styles.head}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {meta !== undefined && <span className={styles.meta}>{meta}</span>}
    </div>
    {children}
  </section>
);
