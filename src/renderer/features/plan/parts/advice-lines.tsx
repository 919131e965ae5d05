// Advice under the field it concerns: questions in ochre words, which block nothing.
import styles from './advice-lines.module.css';

interface AdviceLinesProps {
  readonly lines: readonly string[];
  /** For the field's `aria-describedby`. */
  readonly id?: string;
}

export const AdviceLines = ({ lines, id }: AdviceLinesProps) =>
  lines.length === 0 ? null : (
    <div className={styles.lines} {...(id === undefined ? {} : { id })}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
