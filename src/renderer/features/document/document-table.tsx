// Tables of a document, with the headings of their columns and of the groups of rows in them. A table
// that is wider than its sheet moves sideways on its own.
import type {
  DocumentBlockOf,
  DocumentRow,
  DocumentTable as Table,
} from '../../../shared/domain/document-model.ts';
import { documentMessages } from '../../messages/document.ts';
import { classNames } from '../../ui/index.ts';
import styles from './document-table.module.css';
import { Paragraphs } from './document-text.tsx';

/** Rows under the group that names them; rows before the first group stand by themselves. */
function groupsOf(rows: readonly DocumentRow[]): (readonly DocumentRow[])[] {
  const groups: DocumentRow[][] = [];
  for (const row of rows) {
    const current = groups.at(-1);
    if (row.kind === 'group' || current === undefined) groups.push([row]);
    else current.push(row);
  }
  return groups;
}

const Row = ({ row, columns }: { readonly row: DocumentRow; readonly columns: number }) => {
  if (row.kind === 'group') {
    return (
      <tr data-part className={styles.group}>
        <th scope="rowgroup" colSpan={columns}>
          <Paragraphs paragraphs={row.paragraphs} />
        </th>
      </tr>
    );
  }
  return (
    <tr data-part className={classNames(row.kind === 'total' && styles.total)}>
      {row.cells.map((cell, index) => (
        <td key={index} colSpan={cell.across}>
          <Paragraphs paragraphs={cell.paragraphs} />
        </td>
      ))}
    </tr>
  );
};

/** As many points as a column needs, on average, to be read. */
const narrowestColumn = 64;

export const DocumentTable = ({ table }: { readonly table: Table }) => {
  const total = table.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    // What moves sideways must be within reach of the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="group" aria-label={table.label} tabIndex={0} className={styles.scroller}>
      <table
        className={classNames(styles.table, styles[table.density])}
        style={{ minWidth: `calc(${table.columns.length * narrowestColumn} * var(--pt))` }}
      >
        <caption className={styles.hidden}>{table.label}</caption>
        <colgroup>
          {table.columns.map(({ share }, index) => (
            <col key={index} style={{ width: `${(share / total) * 100}%` }} />
          ))}
        </colgroup>
        <thead data-head>
          <tr>
            {table.columns.map(({ heading }, index) => (
              <th key={index} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(table.rows).map((rows, index) => (
          <tbody key={index}>
            {rows.map((row, at) => (
              <Row key={at} row={row} columns={table.columns.length} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

export const Signatures = ({ block }: { readonly block: DocumentBlockOf<'signatures'> }) => {
  const label = documentMessages.places(block.headings);
  const free = <span className={styles.hidden}>{documentMessages.toSign}</span>;
  return (
    // What moves sideways must be within reach of the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="group" aria-label={label} tabIndex={0} className={styles.scroller}>
      <table className={classNames(styles.table, styles.signatures)}>
        <caption className={styles.hidden}>{label}</caption>
        <thead>
          <tr>
            {block.headings.map((heading, index) => (
              <th key={index} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.places.map((place, index) => (
            <tr key={index}>
              <th scope="row">{place.role}</th>
              <td>{place.name ?? free}</td>
              <td>{free}</td>
              <td>{free}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
