// The marks of a filed note in one line: which way it points, what it is, how it was come by, what
// lens items it shows, and then who wrote it and where.
import { activityName } from '../../../../shared/domain/activity.ts';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Tag } from '../../../ui/index.ts';
import { strengthWord } from '../parts/strength-word.ts';
import { stanceSigns, stanceTones } from '../parts/stance-sign.ts';
import type { Lenses } from '../use-lenses.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import { Highlighted } from './highlighted.tsx';
import styles from './note-tags.module.css';

export interface NoteTagsProps {
  readonly note: Evidence;
  readonly facts: ReviewFacts;
  readonly lenses: Lenses;
  readonly search: string;
}

const words = evidenceMessages.list;

export const NoteTags = ({ note, facts, lenses, search }: NoteTagsProps) => {
  const code = facts.reviewerCode(note.reviewerId);
  return (
    <div className={styles.tags}>
      {facts.hypotheses.flatMap(({ id, code: hypothesis }) => {
        const stance = note.links.find(({ hypothesisId }) => hypothesisId === id)?.stance;
        return stance === undefined
          ? []
          : [
              <Tag key={id} tone={stanceTones[stance]}>
                <span aria-hidden>{stanceSigns[stance]}</span>
                {`${hypothesis} ${evidenceMessages.stances[stance]}`}
              </Tag>,
            ];
      })}
      {note.kind !== null && <Tag>{evidenceMessages.kinds[note.kind]}</Tag>}
      {note.sourceKind !== null && <Tag>{evidenceMessages.sources[note.sourceKind]}</Tag>}
      {note.lensTags.map((tag) => (
        <Tag key={tag}>{lenses.nameOf(tag)}</Tag>
      ))}
      <span className={styles.facts}>
        {code === null ? (
          words.unknownReviewer
        ) : (
          <abbr title={facts.reviewerName(note.reviewerId)}>{code}</abbr>
        )}
        {' · '}
        {note.activityType === '' ? words.noActivity : activityName(note.activityType)}
        {[note.place, evidenceMessages.yearGroup(note.year), note.subject]
          .filter((part) => part.trim() !== '')
          .map((part) => (
            <span key={part}>
              {' · '}
              <Highlighted text={part} search={search} />
            </span>
          ))}
        {note.strength !== null && ` · ${words.strength(strengthWord(note.strength))}`}
      </span>
    </div>
  );
};
