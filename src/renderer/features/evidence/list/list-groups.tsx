// The drawn lines, by group: a heading outside, then a grid of notes that the arrow keys go through.
import type { VirtualItem } from '@tanstack/react-virtual';
import { evidenceMessages } from '../../../messages/evidence.ts';
import styles from './list-body.module.css';
import type { ListBodyProps } from './list-body.tsx';
import type { GroupId, ListRow } from './list-rows.ts';
import { NoteRow } from './note-row.tsx';
import type { FocusCall } from './use-list-focus.ts';

const words = evidenceMessages.list;

interface ListGroupsProps extends ListBodyProps {
  readonly items: readonly VirtualItem[];
  readonly margin: number;
  readonly measure: (element: Element | null) => void;
}

type Drawn<Kind extends ListRow['kind']> = {
  readonly row: Extract<ListRow, { kind: Kind }>;
  readonly item: VirtualItem;
};

const GroupHeading = ({
  row,
  total,
}: {
  readonly row: Extract<ListRow, { kind: 'heading' }>;
  readonly total: number;
}) => (
  <div className={styles.heading}>
    <h2>{words.groups[row.group]}</h2>
    <span className={styles.count}>
      {row.group === 'here' ? words.ofTotal(row.count, total) : words.count(row.count)}
    </span>
    {row.group === 'here' && row.count === 0 && <p className={styles.count}>{words.emptyHere}</p>}
  </div>
);

const callOf = (call: FocusCall | null, id: string): number =>
  call !== null && call.id === id && Date.now() < call.until ? call.count : 0;

export const ListGroups = (props: ListGroupsProps) => {
  const { rows, items, margin, measure, notes, facts, lenses, search, today } = props;
  const { editedId, chosenIds, listFocus, actions } = props;
  const headings: Drawn<'heading'>[] = [];
  const groups = new Map<GroupId, Drawn<'note'>[]>();
  for (const item of items) {
    const row = rows[item.index];
    if (row?.kind === 'heading') headings.push({ row, item });
    else if (row?.kind === 'note') {
      const drawn = groups.get(row.group) ?? [];
      drawn.push({ row, item });
      groups.set(row.group, drawn);
    }
  }
  const placed = (item: VirtualItem) => ({
    className: styles.line,
    style: { transform: `translateY(${item.start - margin}px)` },
    'data-index': item.index,
    ref: measure,
  });
  const lengthOf = (group: GroupId): number =>
    rows.reduce((sum, row) => (row.kind === 'note' && row.group === group ? sum + 1 : sum), 0);

  return (
    <>
      {headings.map(({ row, item }) => (
        <div key={row.id} {...placed(item)}>
          <GroupHeading row={row} total={notes.total} />
        </div>
      ))}
      {[...groups].map(([group, drawn]) => (
        <div
          key={group}
          role="grid"
          tabIndex={-1}
          onKeyDown={listFocus.onKeyDown}
          aria-label={words.groups[group]}
          aria-multiselectable
          aria-rowcount={lengthOf(group)}
        >
          {drawn.map(({ row, item }) => (
            <div key={row.id} role="presentation" {...placed(item)}>
              <NoteRow
                note={row.note}
                position={row.position}
                facts={facts}
                lenses={lenses}
                search={search}
                today={today}
                isActive={row.id === listFocus.activeId}
                isEdited={row.id === editedId}
                isChosen={chosenIds.has(row.id)}
                focusCall={callOf(listFocus.call, row.id)}
                actions={actions}
              />
            </div>
          ))}
        </div>
      ))}
    </>
  );
};
