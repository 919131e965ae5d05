// The notes to place, as a list one works in: arrow keys go through it, Space chooses, M or the number
// of a finding moves what is chosen (or the note one is on), and what is chosen can be dragged.
import type { KeyboardEvent } from 'react';
import { GridList, type Selection, useDragAndDrop } from 'react-aria-components';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { classNames, type MenuAction } from '../../../ui/index.ts';
import { shortTextOfNote } from '../note-text.ts';
import type { ReviewNames } from '../use-names.ts';
import { noteDragType } from './note-drag.ts';
import styles from './note-list.module.css';
import { NoteRow } from './note-row.tsx';

const words = findingMessages.notes;

export interface NoteListProps {
  readonly notes: readonly Evidence[];
  readonly names: ReviewNames;
  readonly label: string;
  readonly selected: ReadonlySet<EvidenceId>;
  readonly onSelect: (selected: ReadonlySet<EvidenceId>) => void;
  readonly moveLabel: string;
  readonly movesFor: (note: EvidenceId) => readonly MenuAction[];
  /** M was pressed: which finding? */
  readonly onChoose: (notes: readonly EvidenceId[]) => void;
  /** A digit was pressed; true when there is a finding with that number. */
  readonly onDigit: (notes: readonly EvidenceId[], digit: number) => boolean;
  readonly onDragChange: (isDragging: boolean) => void;
}

/** The note whose row, or a control in it, the key was pressed on. */
const noteAt = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest('[role="row"]')?.getAttribute('data-key') ?? null)
    : null;

export const NoteList = ({
  notes,
  names,
  label,
  selected,
  onSelect,
  moveLabel,
  movesFor,
  onChoose,
  onDigit,
  onDragChange,
}: NoteListProps) => {
  const noteOf = (key: unknown): Evidence | undefined => notes.find(({ id }) => id === key);

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const note = noteOf(key);
        return note === undefined
          ? []
          : [{ [noteDragType]: note.id, 'text/plain': shortTextOfNote(note) }];
      }),
    getAllowedDropOperations: () => ['move'],
    renderDragPreview: (items) => (
      <div className={styles.preview}>
        {items.length === 1 ? items[0]?.['text/plain'] : words.count(items.length)}
      </div>
    ),
    onDragStart: () => onDragChange(true),
    onDragEnd: () => onDragChange(false),
  });

  const select = (selection: Selection): void => {
    onSelect(
      selection === 'all'
        ? new Set(notes.map(({ id }) => id))
        : new Set(notes.map(({ id }) => id).filter((id) => selection.has(id))),
    );
  };

  /** Before the list itself takes a letter for the beginning of a note. */
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const isDigit = /^[1-9]$/.test(event.key);
    if (!isDigit && event.key.toLowerCase() !== 'm') return;
    const at = noteOf(noteAt(event.target));
    const chosen = selected.size > 0 ? [...selected] : at === undefined ? [] : [at.id];
    if (chosen.length === 0) return;
    if (isDigit && !onDigit(chosen, Number(event.key))) return;
    if (!isDigit) onChoose(chosen);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div onKeyDownCapture={listen} className={styles.frame}>
      <GridList
        aria-label={label}
        items={notes}
        dependencies={[names, moveLabel, movesFor]}
        selectionMode="multiple"
        selectedKeys={selected}
        onSelectionChange={select}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="arrow"
        className={classNames(styles.list)}
      >
        {(note) => (
          <NoteRow note={note} names={names} moveLabel={moveLabel} moves={movesFor(note.id)} />
        )}
      </GridList>
    </div>
  );
};
