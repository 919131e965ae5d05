// A text with what was searched for marked in it.
import { memo } from 'react';
import { highlightParts } from './highlight.ts';
import styles from './highlighted.module.css';

export const Highlighted = memo(
  ({ text, search }: { readonly text: string; readonly search: string }) =>
    highlightParts(text, search).map((part, index) =>
      part.isHit ? (
        <mark key={index} className={styles.hit}>
          {part.text}
        </mark>
      ) : (
        part.text
      ),
    ),
);
Highlighted.displayName = 'Highlighted';
