// One note in the list: its time, its words, its marks. It is redrawn only when its own note changes.
import { Check } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Button, classNames } from '../../../ui/index.ts';
import { PhotoStrip } from '../../photo/index.ts';
import { dayOfMinute, sayMinute, timeOfMinute } from '../clock.ts';
import { NoteEditor } from '../edit/note-editor.tsx';
import type { Lenses } from '../use-lenses.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import { excerptOf } from './highlight.ts';
import { Highlighted } from './highlighted.tsx';
import styles from './note-row.module.css';
import { NoteAnswers } from './note-answers.tsx';
import { NoteTags } from './note-tags.tsx';

export interface NoteRowActions {
  readonly onActivate: (id: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onLeaveEdit: (id: string) => void;
  readonly onBin: (id: string) => void;
  readonly onChoose: (id: string) => void;
}

export interface NoteRowProps {
  readonly note: Evidence;
  readonly position: number;
  readonly facts: ReviewFacts;
  readonly lenses: Lenses;
  readonly search: string;
  readonly today: string;
  readonly isActive: boolean;
  readonly isEdited: boolean;
  readonly isChosen: boolean;
  /** Changes each time the focus is to come here; 0 while it is not. */
  readonly focusCall: number;
  readonly actions: NoteRowActions;
}

const words = evidenceMessages.list;

const Extra = ({
  label,
  text,
  search,
}: {
  readonly label: string;
  readonly text: string;
  readonly search: string;
}) =>
  text.trim() === '' ? null : (
    <p dir="auto" className={styles.extra}>
      <span className={styles.extraLabel}>{label}</span>{' '}
      <Highlighted text={excerptOf(text, search)} search={search} />
    </p>
  );

const NoteWords = ({ note, search }: { readonly note: Evidence; readonly search: string }) => (
  <>
    {note.description.trim() === '' ? (
      note.quote.trim() === '' &&
      note.interpretation.trim() === '' && <p className={styles.extra}>{words.noWords}</p>
    ) : (
      <p dir="auto" className={styles.text}>
        <Highlighted text={excerptOf(note.description, search)} search={search} />
      </p>
    )}
    <Extra label={words.quote} text={note.quote} search={search} />
    <Extra label={words.interpretation} text={note.interpretation} search={search} />
    <NoteAnswers note={note} />
    <Extra label={words.followUp} text={note.followUp} search={search} />
  </>
);

export const NoteRow = memo((props: NoteRowProps) => {
  const { note, position, facts, lenses, search, today, isActive, isEdited, isChosen } = props;
  const { focusCall, actions } = props;
  const row = useRef<HTMLDivElement>(null);
  const time = sayMinute(note.takenAt, today);
  const isToday = time === timeOfMinute(note.takenAt);

  useEffect(() => {
    if (focusCall > 0) row.current?.focus();
  }, [focusCall]);

  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={position}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      data-note={note.id}
      className={classNames(styles.row, isEdited && styles.edited, isChosen && styles.chosen)}
      onFocus={(event) => {
        if (event.target === event.currentTarget) actions.onActivate(note.id);
      }}
      onDoubleClick={() => {
        if (!isEdited) actions.onEdit(note.id);
      }}
    >
      <div role="gridcell" className={styles.cell}>
        <time dateTime={note.takenAt} className={styles.time}>
          {timeOfMinute(note.takenAt)}
          {!isToday && <span>{formatShortDate(dayOfMinute(note.takenAt))}</span>}
        </time>
        {isEdited ? (
          <NoteEditor
            note={note}
            facts={facts}
            lenses={lenses}
            time={time}
            onDone={() => actions.onLeaveEdit(note.id)}
          />
        ) : (
          <div className={styles.words}>
            <NoteWords note={note} search={search} />
            <PhotoStrip noteId={note.id} isTabStop={isActive} />
            <div className={styles.foot}>
              <NoteTags note={note} facts={facts} lenses={lenses} search={search} />
              <div className={styles.actions}>
                <Button
                  size="small"
                  aria-label={
                    isChosen
                      ? evidenceMessages.merge.chosenLabel(time)
                      : evidenceMessages.merge.chooseLabel(time)
                  }
                  excludeFromTabOrder={!isActive}
                  {...(isChosen ? { icon: Check } : {})}
                  onPress={() => actions.onChoose(note.id)}
                >
                  {isChosen ? evidenceMessages.merge.chosen : evidenceMessages.merge.choose}
                </Button>
                <Button
                  size="small"
                  aria-label={words.editLabel(time)}
                  excludeFromTabOrder={!isActive}
                  onPress={() => actions.onEdit(note.id)}
                >
                  {words.edit}
                </Button>
                <Button
                  size="small"
                  aria-label={words.binLabel(time)}
                  excludeFromTabOrder={!isActive}
                  onPress={() => actions.onBin(note.id)}
                >
                  {words.bin}
                </Button>
              </div>
            </div>
          </div>
        )}
      </div>
    </div>
  );
});
NoteRow.displayName = 'NoteRow';
