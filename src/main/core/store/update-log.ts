// The append-only log of updates, each with its SHA-256, and the checkpoints that shorten a replay.
import { createHash } from 'node:crypto';
import type { Sql } from './sql.ts';
import { StoreError } from './store-error.ts';
import type { DocumentType, UpdateOrigin } from './tables.ts';

export const sha256Of = (bytes: Uint8Array): Uint8Array =>
  createHash('sha256').update(bytes).digest();

export interface UpdateLog {
  createDocument(id: string, type: DocumentType, at: string): void;
  documentType(id: string): DocumentType | null;
  listDocuments(): { id: string; type: DocumentType }[];
  append(documentId: string, origin: UpdateOrigin, bytes: Uint8Array, at: string): void;
  /**
   * The updates that make the document, oldest first; the first may be a checkpoint.
   * @throws StoreError `damaged` where a row no longer matches its SHA-256.
   */
  read(documentId: string): { updates: Uint8Array[]; lastSeq: number; sinceCheckpoint: number };
  writeCheckpoint(documentId: string, seq: number, bytes: Uint8Array): void;
  count(documentId: string): number;
}

interface Stored {
  readonly bytes: Uint8Array;
  readonly sha256: Uint8Array;
}

const isSound = ({ bytes, sha256 }: Stored): boolean => Buffer.from(sha256).equals(sha256Of(bytes));

const checked = (row: Stored): Uint8Array => {
  if (isSound(row)) return row.bytes;
  throw new StoreError('damaged', 'A stored change does not match its checksum.');
};

export function createUpdateLog(sql: Sql): UpdateLog {
  const { build } = sql;
  return {
    createDocument: (id, type, at) =>
      sql.run(build.insertInto('document').values({ id, type, created_at: at })),

    documentType: (id) =>
      sql.first(build.selectFrom('document').select('type').where('id', '=', id))?.type ?? null,

    listDocuments: () => sql.all(build.selectFrom('document').select(['id', 'type']).orderBy('id')),

    append: (documentId, origin, bytes, at) =>
      sql.run(
        build.insertInto('update_log').values({
          document_id: documentId,
          origin,
          bytes,
          sha256: sha256Of(bytes),
          recorded_at: at,
        }),
      ),

    read: (documentId) => {
      const stored = sql.first(
        build
          .selectFrom('checkpoint')
          .select(['seq', 'bytes', 'sha256'])
          .where('document_id', '=', documentId),
      );
      // The log behind a damaged checkpoint is whole: it is only slower to read.
      const checkpoint = stored !== undefined && isSound(stored) ? stored : undefined;
      const rows = sql.all(
        build
          .selectFrom('update_log')
          .select(['seq', 'bytes', 'sha256'])
          .where('document_id', '=', documentId)
          .where('seq', '>', checkpoint?.seq ?? 0)
          .orderBy('seq'),
      );
      return {
        updates: [...(checkpoint === undefined ? [] : [checkpoint.bytes]), ...rows.map(checked)],
        lastSeq: rows.at(-1)?.seq ?? checkpoint?.seq ?? 0,
        sinceCheckpoint: rows.length,
      };
    },

    writeCheckpoint: (documentId, seq, bytes) => {
      const row = { document_id: documentId, seq, bytes, sha256: sha256Of(bytes) };
      sql.run(
        build
          .insertInto('checkpoint')
          .values(row)
          .onConflict((conflict) => conflict.column('document_id').doUpdateSet(row)),
      );
    },

    count: (documentId) =>
      Number(
        sql.first(
          build
            .selectFrom('update_log')
            .select((eb) => eb.fn.countAll<number>().as('count'))
            .where('document_id', '=', documentId),
        )?.count ?? 0,
      ),
  };
}
