// Finds the rows of the plan in a document that came back: by the hidden marks they were given, else by
// number and wording. Says which are new, which are gone and which cannot be read. Knows no values.
import { fingerprint } from '../../lib/fingerprint.ts';
import type { SentDocument, SentRow, SentTable } from '../sent-document.ts';
import { alignCell, likeness, ownWritten, type FieldTexts } from './align-cell.ts';
import {
  actionColumns,
  columnOf,
  isActionTable,
  isMilestoneTable,
  milestoneColumns,
  plain,
  type PlanColumn,
} from './plan-columns.ts';
import {
  textOfCell,
  type ReturnedDocument,
  type ReturnedRow,
  type ReturnedTable,
  type Suggested,
} from './returned-table.ts';

export type RowKind = 'objective' | 'action' | 'milestone';

export interface ReadRow {
  readonly kind: RowKind;
  /** As it was sent; null for a row that was added. */
  readonly sent: SentRow | null;
  readonly texts: FieldTexts;
  /** The objective it stands under: a sent tag or the place of a new one. */
  readonly under: string | null;
  readonly place: { readonly table: number; readonly row: number };
  readonly key: string;
  readonly added: Suggested | null;
  /** Columns that somebody added, with what they say. */
  readonly beside: readonly { readonly heading: string; readonly text: string }[];
  /** What stands in the column for the action, where the row is a milestone. */
  readonly actionNumber: string;
}

export interface GoneRow {
  readonly sent: SentRow;
  readonly suggested: Suggested | null;
}

export interface ReadPlan {
  readonly rows: readonly ReadRow[];
  readonly gone: readonly GoneRow[];
  /** Rows whose cells were merged or torn: their first words. */
  readonly unreadable: readonly string[];
  readonly hasTable: boolean;
  /** How many rows were found by number and wording alone. */
  readonly guessed: number;
}

type Columns = readonly (PlanColumn | string)[];

interface Part {
  readonly table: ReturnedTable;
  readonly at: number;
  readonly kind: 'actions' | 'milestones';
  /** For each column what it is; a heading of the school's own as text. */
  readonly columns: Columns;
}

const headingsOf = (row: ReturnedRow): string[] => row.cells.map(textOfCell);

/** The tables that are parts of the plan; one that was split goes on with the columns above it. */
function partsOf({ tables }: ReturnedDocument, sent: SentDocument | null): Part[] {
  const parts: Part[] = [];
  tables.forEach((table, at) => {
    const first = table.rows[0];
    if (first === undefined) return;
    const headings = headingsOf(first);
    const kind = isActionTable(headings)
      ? 'actions'
      : isMilestoneTable(headings)
        ? 'milestones'
        : null;
    if (kind !== null) {
      const known = kind === 'actions' ? actionColumns : milestoneColumns;
      const columns = headings.map((heading) => columnOf(known, heading) ?? heading);
      parts.push({ table, at, kind, columns });
      return;
    }
    if (!table.rows.some(({ marks }) => marks.length > 0)) return;
    const cells = Math.max(...table.rows.map((row) => row.cells.length));
    const above = parts.findLast(({ columns }) => columns.length === cells);
    if (above !== undefined) {
      parts.push({ ...above, table, at });
      return;
    }
    const asSent = sent?.tables.find(
      (each) => each.headings.length === cells && isActionTable(each.headings),
    );
    if (asSent !== undefined) {
      const columns = asSent.headings.map((heading) => columnOf(actionColumns, heading) ?? heading);
      parts.push({ table, at, kind: 'actions', columns });
    }
  });
  return parts;
}

const kindOfTag = (tag: string): RowKind | null => {
  const [kind] = tag.split(':');
  return kind === 'objective' || kind === 'action' || kind === 'milestone' ? kind : null;
};

/** The words of a sent row by which a person would know it. */
export function titleOf({ cells }: SentRow): string {
  const paragraph = cells
    .flat()
    .find(({ says }) => ['objective', 'action', 'text'].includes(says?.field ?? ''));
  const { before = '', after = '' } = paragraph?.says ?? {};
  const text = paragraph?.text ?? '';
  return text.slice(before.length, text.length - after.length).trim();
}

export const numberOf = ({ cells }: SentRow): string =>
  (cells[0]?.[0]?.says?.before ?? '').trim().replaceAll(/\s/gu, '');

const isGroup = ({ cells }: ReturnedRow, columns: Columns): boolean =>
  columns.length > 1 && cells.length === 1 && (cells[0]?.span ?? 1) > 1;

function isWhole({ cells }: ReturnedRow, columns: Columns): boolean {
  const width = cells.reduce((sum, { span }) => sum + span, 0);
  return width === columns.length && cells.every(({ span, isMerged }) => span === 1 && !isMerged);
}

const wordsOf = (row: ReturnedRow): string =>
  row.cells.map(textOfCell).join(' ').replaceAll(/\s+/g, ' ').trim();

const rowsWithTables = (sent: SentDocument | null): { row: SentRow; table: SentTable }[] =>
  sent?.tables.flatMap((table) => table.rows.map((row) => ({ row, table }))) ?? [];

export function readPlan(document: ReturnedDocument, sent: SentDocument | null): ReadPlan {
  const known = rowsWithTables(sent);
  const byRow = new Map<SentRow, SentTable>(known.map(({ row, table }) => [row, table]));
  const parts = partsOf(document, sent);
  const found = new Map<ReturnedRow, SentRow>();
  const claimed = new Set<SentRow>();
  const all = parts.flatMap(({ table, kind, columns }) =>
    table.rows
      .filter((row, index) => !(index === 0 && isHeadingRow(row)) && !row.isHeading)
      .map((row) => ({ row, kind, columns })),
  );
  const claim = (row: ReturnedRow, asSent: SentRow | undefined): void => {
    if (asSent === undefined || claimed.has(asSent) || found.has(row)) return;
    found.set(row, asSent);
    claimed.add(asSent);
  };
  for (const { row } of all) {
    for (const { place, id } of row.marks) {
      const ends = ({ tag }: SentRow): boolean => tag.endsWith(`:${id}`);
      const there = known[place]?.row;
      claim(
        row,
        there !== undefined && (id === '' || ends(there))
          ? there
          : known.find((each) => id !== '' && ends(each.row))?.row,
      );
    }
  }
  // Without marks: the number and something of the wording, then the wording alone.
  let guessed = 0;
  for (const least of [0.3, 0.75]) {
    for (const { row, kind, columns } of all) {
      if (found.has(row) || row.taken !== null) continue;
      const wanted: RowKind =
        kind === 'milestones' ? 'milestone' : isGroup(row, columns) ? 'objective' : 'action';
      const at = columns.findIndex(
        (column) =>
          typeof column !== 'string' &&
          column.fields.includes(wanted === 'milestone' ? 'text' : 'action'),
      );
      const text = textOfCell(
        row.cells[wanted === 'objective' ? 0 : Math.max(0, at)] ?? { paragraphs: [] },
      );
      const number = /^\d{1,3}(?:\.\d{1,3})?/.exec(text)?.[0] ?? '';
      const match = known.find(({ row: each }) => {
        if (claimed.has(each) || kindOfTag(each.tag) !== wanted) return false;
        const alike = likeness(
          ownWritten(text.split('\n')[0] ?? '', wanted === 'milestone' ? 'text' : wanted),
          titleOf(each),
        );
        return least < 0.5
          ? number !== '' && number === numberOf(each) && alike >= least
          : alike >= least;
      });
      if (match === undefined) continue;
      claim(row, match.row);
      guessed += 1;
    }
  }

  const rows: ReadRow[] = [];
  const unreadable: string[] = [];
  const taken = new Map<SentRow, Suggested>();
  let under: string | null = null;
  // By what it says and not by its place: the same row of the same file is the same for ever.
  const newKeys = new Map<string, number>();
  const newKey = (said: string): string => {
    const mark = `new:${fingerprint(plain(said))}`;
    const count = newKeys.get(mark) ?? 0;
    newKeys.set(mark, count + 1);
    return `${mark}:${count}`;
  };
  for (const { table, at, kind, columns } of parts) {
    // Rows of a list without any mark cannot be told from those that were printed there.
    const hasMarks = table.rows.some(({ marks }) => marks.length > 0);
    table.rows.forEach((row, index) => {
      if (row.isHeading || (index === 0 && isHeadingRow(row))) return;
      const asSent = found.get(row) ?? null;
      if (row.taken !== null) {
        if (asSent !== null) taken.set(asSent, row.taken);
        return;
      }
      const words = wordsOf(row);
      const tagKind = asSent === null ? null : kindOfTag(asSent.tag);
      // Rows that are only repeated here, such as the checks of an action.
      if (asSent !== null && tagKind === null) return;
      const place = { table: at, row: index };
      const key = asSent?.tag ?? newKey(words);
      const base = { sent: asSent, place, key, added: row.added, actionNumber: '' };
      if (isGroup(row, columns)) {
        if (kind === 'milestones' || words === '' || (asSent !== null && tagKind !== 'objective'))
          return;
        under = key;
        const texts = alignCell(asSent?.cells[0] ?? [], row.cells[0]?.paragraphs ?? [], [
          'objective',
          'why',
        ]);
        rows.push({ ...base, kind: 'objective', texts, under: null, beside: [] });
        return;
      }
      if (asSent === null && (words === '' || /^the whole plan:/i.test(words))) return;
      if (!isWhole(row, columns) || tagKind === 'objective') {
        unreadable.push(words.slice(0, 80));
        if (asSent !== null) taken.delete(asSent);
        return;
      }
      if (kind === 'milestones' && asSent === null && !hasMarks) return;
      rows.push({
        ...base,
        kind: kind === 'actions' ? 'action' : 'milestone',
        under: kind === 'actions' ? under : null,
        ...cellsOf(row, columns, asSent, asSent === null ? undefined : byRow.get(asSent)),
      });
    });
  }
  const gone = known
    .map(({ row }) => row)
    .filter((row) => kindOfTag(row.tag) !== null && (!claimed.has(row) || taken.has(row)))
    .map((row) => ({ sent: row, suggested: taken.get(row) ?? null }));
  return {
    rows,
    gone,
    unreadable,
    hasTable: parts.some(({ kind }) => kind === 'actions'),
    guessed,
  };
}

const isHeadingRow = (row: ReturnedRow): boolean => {
  const headings = headingsOf(row);
  return isActionTable(headings) || isMilestoneTable(headings);
};

/** Each column's words by field; what a column of the school's own says beside them. */
function cellsOf(
  row: ReturnedRow,
  columns: Columns,
  asSent: SentRow | null,
  table: SentTable | undefined,
): Pick<ReadRow, 'texts' | 'beside' | 'actionNumber'> {
  const texts: FieldTexts = new Map();
  const beside: { heading: string; text: string }[] = [];
  let actionNumber = '';
  columns.forEach((column, index) => {
    const cell = row.cells[index];
    if (cell === undefined) return;
    if (typeof column === 'string') {
      const text = textOfCell(cell);
      if (text !== '') beside.push({ heading: column.trim(), text });
      return;
    }
    if (plain(column.heading) === 'action') actionNumber = textOfCell(cell);
    const at =
      table?.headings.findIndex((heading) => plain(heading) === plain(column.heading)) ?? -1;
    const sentCell = at === -1 ? [] : (asSent?.cells[at] ?? []);
    for (const [field, text] of alignCell(sentCell, cell.paragraphs, column.fields)) {
      texts.set(field, text);
    }
  });
  return { texts, beside, actionNumber };
}
