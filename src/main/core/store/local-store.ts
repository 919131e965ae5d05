// What belongs to this laptop and not to a review: drafts, settings, what was opened and from where.
import type { Sql } from './sql.ts';

export interface StoredDraft {
  readonly noteId: string;
  readonly content: unknown;
  readonly savedAt: string;
}

export interface LocalStore {
  readDraft(documentId: string): StoredDraft | null;
  writeDraft(documentId: string, draft: StoredDraft): void;
  readSetting(name: string): unknown;
  writeSetting(name: string, value: unknown): void;
  markOpened(documentId: string, at: string): void;
  writingAs(documentId: string): string | null;
  setWritingAs(documentId: string, personId: string | null): void;
  /** The document a file was taken in as, by the SHA-256 of its bytes. */
  openedFile(sha256: string): { documentId: string; report: unknown } | null;
  markOpenedFile(documentId: string, sha256: string, report: unknown): void;
}

export function createLocalStore(sql: Sql): LocalStore {
  const { build } = sql;
  return {
    readDraft: (documentId) => {
      const row = sql.first(
        build.selectFrom('draft').selectAll().where('document_id', '=', documentId),
      );
      return row === undefined
        ? null
        : { noteId: row.note_id, content: JSON.parse(row.data), savedAt: row.saved_at };
    },
    writeDraft: (documentId, draft) => {
      const row = {
        document_id: documentId,
        note_id: draft.noteId,
        data: JSON.stringify(draft.content),
        saved_at: draft.savedAt,
      };
      sql.run(
        build
          .insertInto('draft')
          .values(row)
          .onConflict((conflict) => conflict.column('document_id').doUpdateSet(row)),
      );
    },
    readSetting: (name) => {
      const row = sql.first(build.selectFrom('setting').select('value').where('name', '=', name));
      return row === undefined ? undefined : JSON.parse(row.value);
    },
    writeSetting: (name, value) => {
      const row = { name, value: JSON.stringify(value) };
      sql.run(
        build
          .insertInto('setting')
          .values(row)
          .onConflict((conflict) => conflict.column('name').doUpdateSet(row)),
      );
    },
    markOpened: (documentId, at) => {
      const row = { document_id: documentId, opened_at: at };
      sql.run(
        build
          .insertInto('opened_document')
          .values(row)
          .onConflict((conflict) => conflict.column('document_id').doUpdateSet(row)),
      );
    },
    writingAs: (documentId) =>
      sql.first(
        build.selectFrom('writing_as').select('person_id').where('document_id', '=', documentId),
      )?.person_id ?? null,
    setWritingAs: (documentId, personId) => {
      sql.run(build.deleteFrom('writing_as').where('document_id', '=', documentId));
      if (personId === null) return;
      sql.run(
        build.insertInto('writing_as').values({ document_id: documentId, person_id: personId }),
      );
    },
    openedFile: (sha256) => {
      const row = sql.first(
        build.selectFrom('opened_file').selectAll().where('sha256', '=', sha256),
      );
      return row === undefined
        ? null
        : { documentId: row.document_id, report: JSON.parse(row.report) };
    },
    markOpenedFile: (documentId, sha256, report) => {
      const row = { document_id: documentId, sha256, report: JSON.stringify(report) };
      sql.run(
        build
          .insertInto('opened_file')
          .values(row)
          .onConflict((conflict) => conflict.columns(['document_id', 'sha256']).doUpdateSet(row)),
      );
    },
  };
}
