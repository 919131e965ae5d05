// Projects a note: its row, its links, its lens tags and its words for the search.
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { wordsOfAnswers } from '../../../../shared/domain/forms/form-answer.ts';
import { nextRowId } from '../note-rows.ts';
import type { Sql } from '../sql.ts';

export function removeEvidence(sql: Sql, documentId: string, id: string): void {
  const { build } = sql;
  const row = sql.first(
    build
      .selectFrom('evidence')
      .select('row_id')
      .where('document_id', '=', documentId)
      .where('id', '=', id),
  );
  if (row === undefined) return;
  sql.run(build.deleteFrom('evidence_text').where('rowid', '=', row.row_id));
  sql.run(build.deleteFrom('evidence').where('row_id', '=', row.row_id));
  removeLinks(sql, documentId, id);
}

function removeLinks(sql: Sql, documentId: string, id: string): void {
  for (const table of ['evidence_hypothesis', 'evidence_lens_tag'] as const) {
    sql.run(
      sql.build
        .deleteFrom(table)
        .where('document_id', '=', documentId)
        .where('evidence_id', '=', id),
    );
  }
}

export function projectEvidence(sql: Sql, documentId: string, note: Evidence): void {
  const { build } = sql;
  const row = {
    taken_at: note.takenAt,
    reviewer_id: note.reviewerId,
    activity_type: note.activityType,
    source_kind: note.sourceKind,
    note_kind: note.kind,
    is_binned: note.binned === null ? 0 : 1,
    data: JSON.stringify(note),
  };
  const known = sql.first(
    build
      .selectFrom('evidence')
      .select('row_id')
      .where('document_id', '=', documentId)
      .where('id', '=', note.id),
  );
  const rowId = known === undefined ? nextRowId(sql, documentId) : BigInt(known.row_id);
  if (known === undefined) {
    sql.run(
      build
        .insertInto('evidence')
        .values({ ...row, row_id: rowId, document_id: documentId, id: note.id }),
    );
  } else {
    sql.run(
      build
        .updateTable('evidence')
        .set(row)
        .where('row_id', '=', rowId as never),
    );
    sql.run(build.deleteFrom('evidence_text').where('rowid', '=', rowId as never));
    removeLinks(sql, documentId, note.id);
  }
  // What is in the bin is not found by a search.
  if (note.binned === null) projectWords(sql, rowId, note);

  if (note.links.length > 0) {
    const rows = note.links.map(({ hypothesisId, stance }) => ({
      document_id: documentId,
      evidence_id: note.id,
      hypothesis_id: hypothesisId,
      stance,
    }));
    sql.run(build.insertInto('evidence_hypothesis').values(rows));
  }
  if (note.lensTags.length > 0) {
    const rows = note.lensTags.map((lensTag) => ({
      document_id: documentId,
      evidence_id: note.id,
      lens_tag: lensTag,
    }));
    sql.run(build.insertInto('evidence_lens_tag').values(rows));
  }
}

function projectWords(sql: Sql, rowId: bigint, note: Evidence): void {
  sql.run(
    sql.build.insertInto('evidence_text').values({
      rowid: rowId,
      description: note.description,
      interpretation: note.interpretation,
      quote: note.quote,
      place: note.place,
      subject: note.subject,
      follow_up: [note.followUp, ...wordsOfAnswers(note.answers)].join('\n'),
    } as never),
  );
}
