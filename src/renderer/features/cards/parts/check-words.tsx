// Six words in a row, large enough to be read aloud across a table.
import styles from './check-words.module.css';

interface CheckWordsProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly isSmall?: boolean;
}

export const CheckWords = ({ label, words, isSmall = false }: CheckWordsProps) => (
  <ol className={isSmall ? styles.small : styles.words} aria-label={label}>
    {words.map((word, index) => (
      // The same word may come twice; the place is what tells them apart.
      <li key={`${index} ${word}`}>{word}</li>
    ))}
  </ol>
);
