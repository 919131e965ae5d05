// The rows of a sheet beside what was understood of them; shown in parts, as a sheet may be long.
import { useState } from 'react';
import type { OpenedSheet } from '../../../../shared/ipc/evidence-sheet.contract.ts';
import { canBeFiled, type SheetRow } from '../../../../shared/domain/evidence-sheet/sheet-row.ts';
import { evidenceSheetMessages } from '../../../messages/evidence-sheet.ts';
import { Button, Checkbox, Table, type TableColumn } from '../../../ui/index.ts';
import { asDecided, type Decisions, withChange, withTick } from '../chosen-rows.ts';
import { Says, Understood } from './sheet-row-cells.tsx';
import styles from './sheet-table.module.css';

const { table: words } = evidenceSheetMessages;

const rowsAtOnce = 100;

interface SheetTableProps {
  readonly sheet: OpenedSheet;
  readonly decisions: Decisions;
  readonly decide: (change: (before: Decisions) => Decisions) => void;
}

const columnsOf = ({
  sheet,
  decisions,
  decide,
}: SheetTableProps): readonly TableColumn<SheetRow>[] => [
  {
    id: 'take',
    heading: words.take,
    width: '4rem',
    cell: (row) =>
      canBeFiled(row) ? (
        <Checkbox
          aria-label={words.tick(row.row)}
          isSelected={decisions.ticked.has(row.row)}
          onChange={(isTicked) => decide((before) => withTick(before, row.row, isTicked))}
        >
          {''}
        </Checkbox>
      ) : null,
  },
  {
    id: 'row',
    heading: words.row,
    isRowHeading: true,
    width: '4rem',
    align: 'end',
    cell: ({ row }) => row,
  },
  { id: 'says', heading: words.says, width: '52%', cell: (row) => <Says row={row} /> },
  {
    id: 'understood',
    heading: words.understood,
    cell: (row) =>
      canBeFiled(row) ? (
        <Understood
          row={row}
          decided={asDecided(row, sheet, decisions)}
          change={decisions.changes.get(row.row)}
          onChange={(change) => decide((before) => withChange(before, row.row, change))}
        />
      ) : null,
  },
];

export const SheetTable = (props: SheetTableProps) => {
  const { sheet } = props;
  const [shown, setShown] = useState(rowsAtOnce);
  const rows = sheet.rows.slice(0, shown);

  return (
    <div className={styles.table}>
      <Table
        caption={words.caption}
        columns={columnsOf(props)}
        rows={rows}
        rowKey={({ row }) => String(row)}
      />
      {sheet.rows.length > shown && (
        <div className={styles.more}>
          <span role="status">{words.shown(rows.length, sheet.rows.length)}</span>
          <Button onPress={() => setShown(shown + rowsAtOnce)}>
            {words.more(Math.min(rowsAtOnce, sheet.rows.length - shown))}
          </Button>
        </div>
      )}
    </div>
  );
};
