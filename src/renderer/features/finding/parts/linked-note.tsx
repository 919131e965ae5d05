// A note as it stands under a finding: what was seen and said, what the reviewer makes of it, where
// it comes from, and what can be done with it here.
import { type ReactNode, useState } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { Button, classNames } from '../../../ui/index.ts';
import { textOfNote } from '../note-text.ts';
import type { ReviewNames } from '../use-names.ts';
import styles from './linked-note.module.css';
import { NoteFacts } from './note-facts.tsx';

const words = findingMessages.notes;

/** Longer notes are folded to a few lines: a list of them must stay a list. */
const foldedFrom = 420;

export const LinkedNote = ({
  note,
  names,
  children,
}: {
  readonly note: Evidence;
  readonly names: ReviewNames;
  /** Buttons. */
  readonly children?: ReactNode;
}) => {
  const [isWhole, setWhole] = useState(false);
  const text = textOfNote(note);
  const quote = note.quote.trim();
  const made = note.interpretation.trim();
  const canFold = text.length + quote.length + made.length > foldedFrom;
  const isFolded = canFold && !isWhole;
  return (
    <div className={styles.note}>
      <div className={styles.words}>
        <p dir="auto" className={classNames(styles.text, isFolded && styles.folded)}>
          {text}
        </p>
        {!isFolded && quote !== '' && quote !== text && (
          <blockquote dir="auto" className={styles.quote}>
            {quote}
          </blockquote>
        )}
        {!isFolded && made !== '' && made !== text && (
          <p dir="auto" className={styles.made}>
            <span className={styles.madeLabel}>{words.makeOfIt}</span> {made}
          </p>
        )}
      </div>
      <div className={styles.foot}>
        <NoteFacts note={note} names={names} />
        <div className={styles.actions}>
          {canFold && (
            <Button variant="plain" size="small" onPress={() => setWhole(!isWhole)}>
              {isWhole ? words.showLess : words.showAll}
            </Button>
          )}
          {children}
        </div>
      </div>
    </div>
  );
};
