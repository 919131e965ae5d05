// The row ids of a document's notes: a range of its own for each document, so that the full-text
// index, which knows nothing but row ids, can search inside one review.
import type { Sql } from './sql.ts';

export interface RowRange {
  readonly first: bigint;
  readonly last: bigint;
}

const rowsPerDocument = 2n ** 32n;

/** @throws Error where there is no such document: notes are projected after it is made. */
export function rowRangeOf(sql: Sql, documentId: string): RowRange {
  const row = sql.first(
    sql.build.selectFrom('document').select('number').where('id', '=', documentId),
  );
  if (row === undefined) throw new Error('The document is not here.');
  const start = BigInt(row.number) * rowsPerDocument;
  return { first: start, last: start + rowsPerDocument - 1n };
}

export function nextRowId(sql: Sql, documentId: string): bigint {
  const range = rowRangeOf(sql, documentId);
  const last = sql.first(
    sql.build
      .selectFrom('evidence')
      .select('row_id')
      .where('row_id', '>=', range.first as never)
      .where('row_id', '<=', range.last as never)
      .orderBy('row_id', 'desc')
      .limit(1),
  );
  return last === undefined ? range.first : BigInt(last.row_id) + 1n;
}
