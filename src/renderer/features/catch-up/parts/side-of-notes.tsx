// One side of the evidence: the notes that support a hypothesis, challenge it, or do neither.
import { useState } from 'react';
import { formatMoment } from '../../../../shared/domain/dates.ts';
import type { Evidence, Stance } from '../../../../shared/domain/evidence.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { catchUpMessages } from '../../../messages/catch-up.ts';
import { Button, classNames, Link } from '../../../ui/index.ts';
import type { Names } from '../names.ts';
import { shortText, textOfNote } from '../note-text.ts';
import { useIsPrinting } from '../use-is-printing.ts';
import styles from './side-of-notes.module.css';

const words = catchUpMessages.both;

/** A meeting reads these; the rest are one press away and never slow the page down. */
const atFirst = 12;
const moreAtOnce = 50;

const signs: Readonly<Record<Stance, string>> = { supports: '+', challenges: '△', neutral: '○' };
const marks: Readonly<Record<Stance, string | undefined>> = {
  supports: styles.supports,
  challenges: styles.challenges,
  neutral: undefined,
};

const Note = ({ note, names }: { readonly note: Evidence; readonly names: Names }) => {
  const reviewId = useReviewId();
  const text = textOfNote(note);
  const quote = note.quote.trim();
  const made = note.interpretation.trim();
  return (
    <li className={styles.note}>
      <p dir="auto" className={styles.text}>
        {text}
      </p>
      {quote !== '' && quote !== text && (
        <blockquote dir="auto" className={styles.quote}>
          {quote}
        </blockquote>
      )}
      {made !== '' && made !== text && (
        <p dir="auto" className={styles.made}>
          <strong>{words.makeOfIt}</strong> {made}
        </p>
      )}
      <p className={styles.facts}>
        <span>
          {[
            names.activity(note.activityType),
            names.reviewer(note.reviewerId),
            formatMoment(note.takenAt),
          ].join(' · ')}
        </span>
        <span className={styles.open}>
          <Link
            href={`${paths.capture(reviewId)}?note=${note.id}`}
            aria-label={words.openNamed(shortText(text))}
          >
            {words.open}
          </Link>
        </span>
      </p>
    </li>
  );
};

export interface SideOfNotesProps {
  readonly stance: Stance;
  readonly notes: readonly Evidence[];
  readonly names: Names;
}

export const SideOfNotes = ({ stance, notes, names }: SideOfNotesProps) => {
  const [shown, setShown] = useState(atFirst);
  const limit = useIsPrinting() ? notes.length : shown;
  const hidden = notes.length - limit;
  const id = `side-${stance}`;
  return (
    <section aria-labelledby={id} className={classNames(styles.side, marks[stance])}>
      <h3 id={id} className={styles.title}>
        <span aria-hidden className={styles.sign}>
          {signs[stance]}
        </span>{' '}
        {words.stances[stance]} <span className={styles.count}>{notes.length}</span>
      </h3>
      {notes.length === 0 ? (
        <p className={styles.empty}>{words.none[stance]}</p>
      ) : (
        <ul className={styles.notes}>
          {notes.slice(0, limit).map((note) => (
            <Note key={note.id} note={note} names={names} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <div className={styles.more}>
          <Button size="small" onPress={() => setShown(shown + moreAtOnce)}>
            {words.showMore(Math.min(hidden, moreAtOnce))}
          </Button>
        </div>
      )}
    </section>
  );
};
