// Builds a table from columns that know how to fill a cell, and leaves out columns where no row
// has anything to say. Knows nothing of plans.
import type {
  DocumentCell,
  DocumentRow,
  DocumentTable,
} from '../../../../shared/domain/document-model.ts';
import { isEmptyCell } from './parts.ts';

export interface Column<Item> {
  readonly heading: string;
  readonly share: number;
  readonly fill: (item: Item) => DocumentCell;
  /** What stands under the column at the end of the table. */
  readonly total?: DocumentCell;
}

export type Line<Item> =
  | { readonly kind: 'item'; readonly item: Item; readonly tag?: string }
  | Extract<DocumentRow, { kind: 'group' }>;

/**
 * Null when no column has anything to say. Without items only the first column is left, for the
 * group rows to stand under.
 */
export function tableFrom<Item>(
  about: Pick<DocumentTable, 'label' | 'density' | 'days'>,
  columns: readonly Column<Item>[],
  lines: readonly Line<Item>[],
): DocumentTable | null {
  const items = lines.flatMap((line) => (line.kind === 'item' ? [line.item] : []));
  const filled = columns
    .map((column) => ({ column, cells: items.map((item) => column.fill(item)) }))
    .filter(({ cells }, index) =>
      items.length === 0 ? index === 0 : cells.some((made) => !isEmptyCell(made)),
    );
  if (filled.length === 0) return null;
  let at = 0;
  const rows = lines.map((line): DocumentRow => {
    if (line.kind === 'group') return line;
    const index = at;
    at += 1;
    return {
      kind: 'cells',
      cells: filled.map(({ cells }) => cells[index] ?? { paragraphs: [] }),
      ...(line.tag === undefined ? {} : { tag: line.tag }),
    };
  });
  const totals = filled.map(({ column }) => column.total ?? { paragraphs: [] });
  if (items.length > 0 && totals.some((total) => !isEmptyCell(total))) {
    rows.push({ kind: 'total', cells: totals });
  }
  return {
    kind: 'table',
    ...about,
    columns: filled.map(({ column }) => ({ heading: column.heading, share: column.share })),
    rows,
  };
}
