// One column of the board: its head and its cards, of which only those in sight are drawn. Cards are
// chosen, dragged, moved by React Aria's keyboard drag, sent by a digit or by their menu.
import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import {
  GridList,
  GridListItem,
  ListLayout,
  type Selection,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { boardMessages as words } from '../../../messages/board.ts';
import { Checkbox, classNames, IconButton, Menu, type MenuAction } from '../../../ui/index.ts';
import { shortTextOfNote, textOfNote } from '../note-text.ts';
import { noteDragType } from '../parts/note-drag.ts';
import { NoteFacts } from '../parts/note-facts.tsx';
import type { ReviewNames } from '../use-names.ts';
import type { BoardColumn } from './board-columns.ts';
import styles from './board-column.module.css';

/** What is dragged says where it comes from. */
export interface Dragged {
  readonly noteId: string;
  readonly columnId: string;
}

export interface BoardColumnViewProps {
  readonly column: BoardColumn;
  /** As it is spoken of: "H1", "Strength 2". */
  readonly name: string;
  readonly head: ReactNode;
  readonly tone: 'structure' | 'mind';
  readonly emptyWords: string;
  readonly names: ReviewNames;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onDropped: (dragged: readonly Dragged[]) => void;
  /** True when there is a column with that digit. */
  readonly onDigit: (noteIds: readonly string[], digit: number) => boolean;
  readonly actionsFor: (note: Evidence) => readonly MenuAction[];
}

const cardHeight = 132;

const noteAt = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest('[role="row"]')?.getAttribute('data-key') ?? null)
    : null;

export const BoardColumnView = ({
  column,
  name,
  head,
  tone,
  emptyWords,
  names,
  selected,
  onSelect,
  onDropped,
  onDigit,
  actionsFor,
}: BoardColumnViewProps) => {
  const { notes, stances } = column;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const note = notes.find(({ id }) => id === key);
        if (note === undefined) return [];
        const dragged: Dragged = { noteId: note.id, columnId: column.id };
        return [{ [noteDragType]: JSON.stringify(dragged), 'text/plain': shortTextOfNote(note) }];
      }),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [noteDragType],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      const texts = items.flatMap((item) =>
        item.kind === 'text' && item.types.has(noteDragType) ? [item.getText(noteDragType)] : [],
      );
      void Promise.all(texts).then((all) =>
        onDropped(all.map((text) => JSON.parse(text) as Dragged)),
      );
    },
    renderDragPreview: (items) => (
      <div className={styles.preview}>
        {items.length === 1 ? items[0]?.['text/plain'] : words.chosen(items.length)}
      </div>
    ),
  });

  const select = (selection: Selection): void =>
    onSelect(
      new Set(notes.map(({ id }) => id).filter((id) => selection === 'all' || selection.has(id))),
    );

  /** Before the list takes the digit for the beginning of a note. */
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (!/^\d$/.test(event.key)) return;
    const at = noteAt(event.target);
    const ids = selected.size > 0 ? [...selected] : at === null ? [] : [at];
    if (ids.length === 0 || !onDigit(ids, Number(event.key))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section aria-label={name} className={classNames(styles.column, styles[tone])}>
      <div className={styles.head}>{head}</div>
      <div className={styles.frame} onKeyDownCapture={listen}>
        <Virtualizer
          layout={ListLayout}
          layoutOptions={{ estimatedRowHeight: cardHeight, gap: 8, padding: 1 }}
        >
          <GridList
            aria-label={words.listOf(name)}
            items={notes}
            dependencies={[names, stances, actionsFor]}
            selectionMode="multiple"
            selectedKeys={selected}
            onSelectionChange={select}
            dragAndDropHooks={dragAndDropHooks}
            keyboardNavigationBehavior="arrow"
            renderEmptyState={() => <p className={styles.empty}>{emptyWords}</p>}
            className={classNames(styles.list)}
          >
            {(note) => {
              const short = shortTextOfNote(note);
              const stance = stances.get(note.id);
              return (
                <GridListItem id={note.id} textValue={short} className={classNames(styles.card)}>
                  <div className={styles.tools}>
                    <Checkbox slot="selection">
                      <span className={styles.hidden}>{words.select}</span>
                    </Checkbox>
                    <span className={classNames(styles.stance, stance && styles[stance])}>
                      {stance === undefined ? '' : words.stances[stance]}
                    </span>
                    <Menu
                      label={words.more}
                      accessibleLabel={words.moreOf(short)}
                      actions={actionsFor(note)}
                      variant="plain"
                      size="small"
                    />
                    <IconButton slot="drag" icon={GripVertical} label={words.drag(short)} />
                  </div>
                  <p dir="auto" className={styles.text}>
                    {textOfNote(note)}
                  </p>
                  <NoteFacts note={note} names={names} />
                </GridListItem>
              );
            }}
          </GridList>
        </Virtualizer>
      </div>
    </section>
  );
};
