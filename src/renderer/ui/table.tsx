// A table to read: a caption for everyone who cannot see its place, column heads and row heads that
// are announced, figures in line. For a table to work in (selecting, editing) use react-aria's own.

import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './table.module.css';
import { WideScroller } from './wide-scroller.tsx';

export interface TableColumn<Row> {
  readonly id: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row; one column of a table should be it. */
  readonly isRowHeading?: boolean | undefined;
  readonly align?: 'start' | 'end' | 'centre' | undefined;
  /** A CSS width: "34%", "8rem". */
  readonly width?: string | undefined;
  readonly isHeadingHidden?: boolean | undefined;
}

export interface TableProps<Row> {
  readonly caption: string;
  /** Shows the caption above the table; without it only a screen reader has it. */
  readonly isCaptionShown?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What stands in place of rows while there are none. */
  readonly empty?: ReactNode;
}

const alignment = { start: undefined, end: styles.end, centre: styles.centre } as const;

export const Table = <Row,>({
  caption,
  isCaptionShown = false,
  columns,
  rows,
  rowKey,
  empty,
}: TableProps<Row>) => (
  <WideScroller label={caption}>
    <table className={styles.table}>
      <caption className={isCaptionShown ? styles.caption : styles.hidden}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, heading, align = 'start', width, isHeadingHidden }) => (
            <th
              key={id}
              scope="col"
              className={classNames(alignment[align])}
              {...(width === undefined ? {} : { style: { width } })}
            >
              <span className={classNames(isHeadingHidden === true && styles.hidden)}>
                {heading}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && empty !== undefined && (
          <tr>
            <td colSpan={columns.length} className={styles.empty}>
              {empty}
            </td>
          </tr>
        )}
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ id, cell, isRowHeading, align = 'start' }) =>
              isRowHeading === true ? (
                <th key={id} scope="row" className={classNames(styles.rowHead, alignment[align])}>
                  {cell(row)}
                </th>
              ) : (
                <td key={id} className={classNames(alignment[align])}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </WideScroller>
);
