// How far something is that takes a while: a bar, and the same in words.
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './progress-bar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
}

export const ProgressBar = ({ label, share }: ProgressBarProps) => (
  <AriaProgressBar value={share * 100} className={styles.bar ?? ''}>
    {({ percentage = 0, valueText }) => (
      <>
        <Label className={styles.label}>{label}</Label>
        <span className={styles.value}>{valueText}</span>
        <svg className={styles.track} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
          <rect className={styles.done} width={percentage} height="4" />
        </svg>
      </>
    )}
  </AriaProgressBar>
);
