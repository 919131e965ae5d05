// Looks into the database file from outside, past the readers: what the tables hold, and whether
// log, document and rows say the same.
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { listEntities, readEntity } from '../../src/main/core/review-doc/entities.ts';
import type { Evidence } from '../../src/shared/domain/evidence.ts';
import type { Finding } from '../../src/shared/domain/finding.ts';

type Row = Record<string, unknown>;

const inOrder = (rows: Row[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

/** Every projected row of a document; the numbers of rows are left out, for they tell nothing. */
export function projectedRows(path: string, documentId: string) {
  const database = new Database(path, { fileMustExist: true });
  try {
    const rowsOf = (sql: string): Row[] => database.prepare(sql).all(documentId) as Row[];
    database.exec('CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, evidence_text, instance)');
    return {
      review: inOrder(rowsOf('SELECT * FROM review WHERE id = ?')),
      entity: inOrder(rowsOf('SELECT * FROM entity WHERE document_id = ?')),
      evidence: inOrder(
        rowsOf(
          `SELECT document_id, id, taken_at, reviewer_id, activity_type, source_kind, note_kind,
             is_binned, data FROM evidence WHERE document_id = ?`,
        ),
      ),
      hypotheses: inOrder(rowsOf('SELECT * FROM evidence_hypothesis WHERE document_id = ?')),
      lensTags: inOrder(rowsOf('SELECT * FROM evidence_lens_tag WHERE document_id = ?')),
      findings: inOrder(rowsOf('SELECT * FROM finding_evidence WHERE document_id = ?')),
      words: inOrder(
        rowsOf(
          `SELECT evidence.id, words.term, words.col, words.offset FROM temp.words
           JOIN evidence ON evidence.row_id = words.doc WHERE evidence.document_id = ?`,
        ),
      ),
    };
  } finally {
    database.close();
  }
}

/** The document as its log alone tells it, update by update, without any checkpoint. */
export function replayedLog(path: string, documentId: string): Y.Doc {
  const database = new Database(path, { readonly: true });
  try {
    const rows = database
      .prepare('SELECT bytes, sha256 FROM update_log WHERE document_id = ? ORDER BY seq')
      .all(documentId) as { bytes: Buffer; sha256: Buffer }[];
    const doc = new Y.Doc();
    for (const { bytes, sha256 } of rows) {
      expect(createHash('sha256').update(bytes).digest().equals(sha256)).toBe(true);
      Y.applyUpdate(doc, bytes);
    }
    return doc;
  } finally {
    database.close();
  }
}

/** Every thing a document holds, by kind and id, as plain data. */
export function thingsIn(doc: Y.Doc): Record<string, unknown> {
  const things = listEntities(doc).map(
    ({ kind, id }) => [`${kind}/${id}`, readEntity(doc, kind, id)] as const,
  );
  return Object.fromEntries(things.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const binned = (thing: { binned?: unknown }): number =>
  thing.binned === null || thing.binned === undefined ? 0 : 1;

/** The rows a document should have, written down here a second time and without the store. */
function expectedRows(doc: Y.Doc, documentId: string) {
  const things = Object.entries(thingsIn(doc)).map(([name, thing]) => {
    const [kind = '', id = ''] = name.split('/');
    return { kind, id, thing: thing as Row };
  });
  const of = (kind: string): Row[] =>
    things.filter((each) => each.kind === kind).map(({ thing }) => thing);
  const notes = of('evidence') as unknown as Evidence[];
  const findings = of('finding') as unknown as Finding[];
  return {
    review: inOrder(
      of('review').map((review) => ({
        id: review['id'],
        is_binned: binned(review),
        data: JSON.stringify(review),
      })),
    ),
    entity: inOrder(
      things
        .filter(({ kind }) => kind !== 'review' && kind !== 'evidence')
        .map(({ kind, id, thing }) => ({
          document_id: documentId,
          kind,
          id,
          position: thing['order'] ?? 0,
          parent_id: thing['objectiveId'] ?? null,
          is_binned: binned(thing),
          data: JSON.stringify(thing),
        })),
    ),
    evidence: inOrder(
      notes.map((note) => ({
        document_id: documentId,
        id: note.id,
        taken_at: note.takenAt,
        reviewer_id: note.reviewerId,
        activity_type: note.activityType,
        source_kind: note.sourceKind,
        note_kind: note.kind,
        is_binned: binned(note),
        data: JSON.stringify(note),
      })),
    ),
    hypotheses: inOrder(
      notes.flatMap(({ id, links }) =>
        links.map(({ hypothesisId, stance }) => ({
          document_id: documentId,
          evidence_id: id,
          hypothesis_id: hypothesisId,
          stance,
        })),
      ),
    ),
    lensTags: inOrder(
      notes.flatMap(({ id, lensTags }) =>
        lensTags.map((tag) => ({ document_id: documentId, evidence_id: id, lens_tag: tag })),
      ),
    ),
    findings: inOrder(
      findings
        .filter((finding) => binned(finding) === 0)
        .flatMap(({ id, evidence }) =>
          evidence.map(({ evidenceId, role }) => ({
            document_id: documentId,
            finding_id: id,
            evidence_id: evidenceId,
            role,
          })),
        ),
    ),
    /** Notes with words are in the index unless they lie in the bin. */
    indexed: notes
      .filter((note) => binned(note) === 0 && /[\p{L}\p{N}]/u.test(note.description))
      .map(({ id }) => id as string)
      .toSorted(),
  };
}

/** @throws where the log, replayed by itself, and the rows of the database say different things. */
export function expectLogAndRowsAgree(path: string, documentId: string): void {
  const doc = replayedLog(path, documentId);
  const { indexed, ...expected } = expectedRows(doc, documentId);
  const { words, ...rows } = projectedRows(path, documentId);
  expect(rows).toEqual(expected);
  const inIndex = new Set(words.map((row) => (JSON.parse(row) as { id: string }).id));
  expect(indexed.filter((id) => !inIndex.has(id))).toEqual([]);
}

export function integrityOf(path: string): string {
  const database = new Database(path);
  try {
    const foreign = database.pragma('foreign_key_check') as unknown[];
    const answer = database.pragma('integrity_check', { simple: true }) as string;
    return foreign.length === 0 ? answer : `${foreign.length} rows point nowhere`;
  } finally {
    database.close();
  }
}
