// Finds notes for a finding as one types: what no finding uses yet while nothing is typed, every
// note once something is. Each can be taken either way.
import { useEffect, useRef } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { type EvidenceRole, evidenceRoles } from '../../../../shared/domain/finding.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { Button, Notice, SearchField } from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import { shortTextOfNote } from '../note-text.ts';
import { everyUnplacedNote, useNoteSearch } from '../use-note-search.ts';
import type { ReviewNames } from '../use-names.ts';
import styles from './evidence-picker.module.css';
import { LinkedNote } from './linked-note.tsx';

const words = findingMessages.finding;
const shownAtOnce = 12;

export interface EvidencePickerProps {
  readonly names: ReviewNames;
  /** Ids of the notes the finding has already. */
  readonly linked: ReadonlySet<string>;
  readonly onAdd: (note: Evidence, role: EvidenceRole) => void;
  readonly onClose: () => void;
}

export const EvidencePicker = ({ names, linked, onAdd, onClose }: EvidencePickerProps) => {
  // A few more than are shown, for those the finding has already.
  const { search, change, found, error } = useNoteSearch({
    ...everyUnplacedNote,
    limit: shownAtOnce + linked.size,
  });
  const reviewId = useReviewId();
  const { data: any } = useOperation('evidence.list', { reviewId, limit: 1 });
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const leaving = useRef<{
    readonly id: string;
    readonly at: number;
    readonly role: number;
  } | null>(null);
  const isSearching = search.text.trim() !== '';
  const notes = (found?.notes ?? []).filter(({ id }) => !linked.has(id)).slice(0, shownAtOnce);

  useEffect(() => box.current?.focus(), []);

  // The note one took is gone from the list: the focus goes to the next, or back to the box.
  useEffect(() => {
    const left = leaving.current;
    if (left === null || notes.some(({ id }) => id === left.id)) return;
    leaving.current = null;
    const rows = list.current?.querySelectorAll(':scope > li') ?? [];
    const buttons =
      rows[Math.min(left.at, rows.length - 1)]?.querySelectorAll<HTMLElement>(
        '[data-note-action] button',
      ) ?? [];
    (buttons[left.role] ?? box.current)?.focus();
  }, [notes]);

  const hintWords = (): string => {
    if (any?.total === 0) return words.pickerNoNotes;
    if (notes.length > 0) {
      return isSearching
        ? words.pickerFound(notes.length, found?.total ?? 0)
        : words.pickerUnplaced;
    }
    return isSearching ? words.pickerNone : words.pickerNoneUnplaced;
  };

  return (
    // Escape leaves from anywhere inside; the button at its side does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={words.pickerTitle}
      className={styles.picker}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || search.text !== '') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.top}>
        <div className={styles.box}>
          <SearchField
            label={words.pickerSearch}
            value={search.text}
            onChange={(text) => change({ text, scope: text.trim() === '' ? 'unplaced' : 'all' })}
            inputRef={box}
          />
        </div>
        <Button onPress={onClose}>{words.pickerClose}</Button>
      </div>
      {error !== null && <Notice tone="alarm">{failureWords(error.failure)}</Notice>}
      <p role="status" className={styles.hint}>
        {found === undefined ? '' : hintWords()}
      </p>
      {notes.length > 0 && (
        <ul ref={list} aria-label={words.pickerTitle} className={styles.list}>
          {notes.map((note, at) => (
            <li key={note.id}>
              <LinkedNote note={note} names={names}>
                <span data-note-action className={styles.actions}>
                  {evidenceRoles.map((role, index) => (
                    <Button
                      key={role}
                      size="small"
                      aria-label={words.pickerAs(role, shortTextOfNote(note))}
                      onPress={() => {
                        leaving.current = { id: note.id, at, role: index };
                        onAdd(note, role);
                      }}
                    >
                      {role === 'rests-on' ? words.pickerRestsOn : words.pickerCounter}
                    </Button>
                  ))}
                </span>
              </LinkedNote>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
