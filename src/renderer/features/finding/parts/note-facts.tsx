// What a note is about and where it comes from, in one small line: its hypotheses with which way it
// points, what it was marked as, activity, reviewer and time.
import type { ReactNode } from 'react';
import type { Evidence, Stance } from '../../../../shared/domain/evidence.ts';
import { formatMoment } from '../../../../shared/domain/dates.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { Tag, type Tone } from '../../../ui/index.ts';
import type { ReviewNames } from '../use-names.ts';
import styles from './note-facts.module.css';

const words = findingMessages.notes;

const stanceSigns: Readonly<Record<Stance, string>> = {
  supports: '+',
  challenges: '△',
  neutral: '○',
};
const stanceTones: Readonly<Record<Stance, Tone>> = {
  supports: 'good',
  challenges: 'mind',
  neutral: 'plain',
};

const Tags = ({ note, names }: { readonly note: Evidence; readonly names: ReviewNames }) => (
  <>
    {note.links.map(({ hypothesisId, stance }) => {
      const code = names.codeOf(hypothesisId);
      if (code === null) return null;
      return (
        <Tag key={hypothesisId} tone={stanceTones[stance]}>
          <span aria-hidden>{`${stanceSigns[stance]} ${code}`}</span>
          <span className={styles.hidden}>{words[stance](code)}</span>
        </Tag>
      );
    })}
    {note.kind !== null && <Tag>{words.kind[note.kind]}</Tag>}
  </>
);

export const NoteFacts = ({
  note,
  names,
  action,
}: {
  readonly note: Evidence;
  readonly names: ReviewNames;
  /** Stands at the end of the tags, where room is short. */
  readonly action?: ReactNode;
}) => (
  <div className={styles.facts}>
    {action === undefined ? (
      <Tags note={note} names={names} />
    ) : (
      <span className={styles.first}>
        <span className={styles.tags}>
          <Tags note={note} names={names} />
        </span>
        {action}
      </span>
    )}
    <span>
      {[
        ...(note.activityType === '' ? [] : [names.activity(note.activityType)]),
        note.reviewerId === null ? words.unknownReviewer : names.reviewer(note.reviewerId),
        formatMoment(note.takenAt),
      ].join(' · ')}
    </span>
  </div>
);
