// The notes a finding is linked with in one role: let them change sides or go. After each the focus
// stands on the next note, so that a keyboard can work down the list.
import { useEffect, useRef } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EvidenceRole } from '../../../../shared/domain/finding.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { Button } from '../../../ui/index.ts';
import { shortTextOfNote } from '../note-text.ts';
import type { ReviewNames } from '../use-names.ts';
import { LinkedNote } from './linked-note.tsx';
import styles from './linked-notes.module.css';

const words = findingMessages.finding;

export interface LinkedNotesProps {
  readonly notes: readonly Evidence[];
  readonly linkedAs: EvidenceRole;
  readonly label: string;
  readonly names: ReviewNames;
  /** Null takes the note away. */
  readonly onRole: (note: Evidence, role: EvidenceRole | null) => void;
  /** Takes the focus when the last note has left. */
  readonly focusWhenEmpty: () => void;
}

export const LinkedNotes = ({
  notes,
  linkedAs,
  label,
  names,
  onRole,
  focusWhenEmpty,
}: LinkedNotesProps) => {
  const list = useRef<HTMLUListElement>(null);
  /** Where the focus was when its note left: at that place now stands the next. */
  const leaving = useRef<{
    readonly id: string;
    readonly at: number;
    readonly button: number;
  } | null>(null);

  useEffect(() => {
    const left = leaving.current;
    if (left === null || notes.some(({ id }) => id === left.id)) return;
    leaving.current = null;
    const rows = list.current?.querySelectorAll(':scope > li') ?? [];
    const row = rows[Math.min(left.at, rows.length - 1)];
    const buttons = row?.querySelectorAll<HTMLElement>('[data-note-action] button') ?? [];
    const button = buttons[Math.min(left.button, buttons.length - 1)];
    if (button === undefined) focusWhenEmpty();
    else button.focus();
  }, [notes, focusWhenEmpty]);

  const act = (note: Evidence, at: number, button: number, next: EvidenceRole | null): void => {
    leaving.current = { id: note.id, at, button };
    onRole(note, next);
  };

  return (
    <ul ref={list} aria-label={label} className={styles.list}>
      {notes.map((note, at) => {
        const short = shortTextOfNote(note);
        return (
          <li key={note.id} data-note={note.id}>
            <LinkedNote note={note} names={names}>
              <span data-note-action className={styles.actions}>
                <Button
                  variant="plain"
                  size="small"
                  aria-label={
                    linkedAs === 'rests-on'
                      ? words.makeCounterNamed(short)
                      : words.makeRestsOnNamed(short)
                  }
                  onPress={() => act(note, at, 0, linkedAs === 'rests-on' ? 'counter' : 'rests-on')}
                >
                  {linkedAs === 'rests-on' ? words.makeCounter : words.makeRestsOn}
                </Button>
                <Button
                  variant="plain"
                  size="small"
                  aria-label={words.removeNamed(short)}
                  onPress={() => act(note, at, 1, null)}
                >
                  {words.remove}
                </Button>
              </span>
            </LinkedNote>
          </li>
        );
      })}
    </ul>
  );
};
