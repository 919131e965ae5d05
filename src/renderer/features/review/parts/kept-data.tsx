// Data of any shape, set out to be read: facts as a definition list, rows alike as a table, the rest
// as lists. It shows everything and changes nothing.
import { formatDate, formatTime, isRealDate } from '../../../../shared/domain/dates.ts';
import { readableName } from '../../../messages/kept-parts.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Table } from '../../../ui/index.ts';
import { isReference, type References } from '../references.ts';
import styles from './kept-data.module.css';

export interface KeptDataProps {
  readonly data: unknown;
  /** What the data is called, for tables and for references. */
  readonly name: string;
  readonly field?: string;
  readonly references: References;
}

const { keptParts: words } = reviewMessages;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (data: unknown): data is Fields =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isPlain = (data: unknown): boolean => typeof data !== 'object' || data === null;

interface NumberedRow {
  readonly row: Fields;
  readonly index: number;
}

const mostColumns = 6;

/** The columns of a table, if all rows are flat and alike enough to be one. */
function columnsOf(rows: readonly unknown[]): readonly string[] | null {
  if (rows.length < 2 || !rows.every(isFields)) return null;
  if (!rows.every((row) => Object.values(row).every(isPlain))) return null;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return columns.length <= mostColumns ? columns : null;
}

function textOf(data: unknown, field: string, references: References): string {
  if (data === null || data === undefined || data === '') return words.nothing;
  if (typeof data === 'boolean') return data ? words.yes : words.no;
  if (typeof data === 'number') return data.toLocaleString('en-GB');
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  if (isReference(field)) return references.get(text) ?? text;
  if (isRealDate(text)) return formatDate(text);
  return /^\d{4}-\d{2}-\d{2}T/.test(text)
    ? `${formatDate(text.slice(0, 10))}, ${formatTime(text)}`
    : text;
}

export const KeptData = ({ data, name, field = '', references }: KeptDataProps) => {
  if (Array.isArray(data)) {
    if (data.length === 0) return <p className={styles.soft}>{words.empty}</p>;
    const columns = columnsOf(data);
    if (columns !== null) {
      const rows = data.map((row: Fields, index): NumberedRow => ({ row, index }));
      return (
        <Table<NumberedRow>
          caption={words.table(name)}
          rows={rows}
          rowKey={({ index }) => String(index)}
          columns={columns.map((column) => ({
            id: column,
            heading: readableName(column),
            cell: ({ row }) => textOf(row[column], column, references),
          }))}
        />
      );
    }
    return (
      <ol className={data.every(isPlain) ? styles.plainList : styles.list}>
        {data.map((item: unknown, index) => (
          <li key={index}>
            <KeptData
              data={item}
              name={words.item(index + 1)}
              field={field}
              references={references}
            />
          </li>
        ))}
      </ol>
    );
  }
  if (isFields(data)) {
    const entries = Object.entries(data);
    if (entries.length === 0) return <p className={styles.soft}>{words.empty}</p>;
    return (
      <dl className={styles.facts}>
        {entries.map(([key, value]) => (
          <div key={key} className={isPlain(value) ? styles.fact : styles.block}>
            <dt>{readableName(key)}</dt>
            <dd>
              <KeptData data={value} name={readableName(key)} field={key} references={references} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return <span className={styles.text}>{textOf(data, field, references)}</span>;
};
