// What carries a finding, or what is missing, in one line with a sign of its own.
import { Check, Triangle } from 'lucide-react';
import { classNames } from '../../../ui/index.ts';
import type { GapLine as GapLineWords } from '../gap-words.ts';
import styles from './gap-line.module.css';

export const GapLine = ({
  line,
  isQuiet = false,
}: {
  readonly line: GapLineWords;
  /** For a question, which claims nothing. */
  readonly isQuiet?: boolean;
}) => {
  const Icon = line.isCarried ? Check : Triangle;
  return (
    <p
      className={classNames(
        styles.line,
        isQuiet ? styles.quiet : line.isCarried ? styles.carried : styles.short,
      )}
    >
      {!isQuiet && <Icon aria-hidden size="0.875em" strokeWidth={2.5} className={styles.icon} />}
      <span>{line.text}</span>
    </p>
  );
};
