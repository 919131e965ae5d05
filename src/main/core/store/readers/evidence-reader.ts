// Reads notes: filtered, searched and paged.
import { sql as raw, type SelectQueryBuilder } from 'kysely';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { NoteFilter } from '../../../../shared/ipc/evidence.contract.ts';
import { rowRangeOf, type RowRange } from '../note-rows.ts';
import { searchQueryOf } from '../search-query.ts';
import type { Sql } from '../sql.ts';
import type { Tables } from '../tables.ts';

export interface NoteQuery {
  readonly filter: NoteFilter;
  readonly order: 'newest-first' | 'oldest-first' | 'best-match';
  readonly limit: number;
  readonly offset: number;
}

export interface EvidenceReader {
  find(documentId: string, id: string): Evidence | null;
  list(documentId: string, query: NoteQuery): { notes: Evidence[]; total: number };
  listBinned(documentId: string): Evidence[];
  /** Every note in use, oldest first. */
  all(documentId: string): Evidence[];
  count(documentId: string): number;
}

/** Ranking more hits than this takes longer than a person waits; they come newest first instead. */
const mostRankedHits = 25_000;

/** Words inside one document: the index keeps row ids in order, so a range costs nothing. */
const matches = (words: string, { first, last }: RowRange) =>
  raw<boolean>`evidence_text match ${words} and rowid between ${first} and ${last}`;

type Notes = SelectQueryBuilder<Tables, 'evidence', object>;

export function createEvidenceReader(sql: Sql): EvidenceReader {
  const { build } = sql;
  const parse = (row: { data: string }): Evidence => JSON.parse(row.data) as Evidence;

  const inUse = (documentId: string): Notes =>
    build
      .selectFrom('evidence')
      .where('evidence.document_id', '=', documentId)
      .where('evidence.is_binned', '=', 0);

  const countRows = (notes: Notes): number =>
    Number(sql.first(notes.select((eb) => eb.fn.countAll<number>().as('total')))?.total ?? 0);

  const countHits = (words: string, range: RowRange): number =>
    Number(
      sql.first(
        build
          .selectFrom('evidence_text')
          .select((eb) => eb.fn.countAll<number>().as('total'))
          .where(matches(words, range)),
      )?.total ?? 0,
    );

  /** Ranked inside the index first, so that only the rows shown are read. */
  const bestMatches = (words: string, range: RowRange, limit: number, offset: number): Evidence[] =>
    sql
      .all(
        build
          .with('hit', (eb) =>
            eb
              .selectFrom('evidence_text')
              .select(['rowid', 'rank'])
              .where(matches(words, range))
              .orderBy('rank')
              .limit(limit)
              .offset(offset),
          )
          .selectFrom('hit')
          .innerJoin('evidence', 'evidence.row_id', 'hit.rowid')
          .select('evidence.data')
          .orderBy('hit.rank'),
      )
      .map(parse);

  return {
    find: (documentId, id) => {
      const row = sql.first(
        build
          .selectFrom('evidence')
          .select('data')
          .where('document_id', '=', documentId)
          .where('id', '=', id),
      );
      return row === undefined ? null : parse(row);
    },

    list: (documentId, { filter, order, limit, offset }) => {
      const range = rowRangeOf(sql, documentId);
      const matching = withFilter(inUse(documentId), documentId, filter, range);
      const words = filter.text === undefined ? null : searchQueryOf(filter.text);
      const isTextAlone = words !== null && Object.keys(filter).length === 1;
      // The index alone can count its hits; anything else is counted row by row.
      const total = isTextAlone ? countHits(words, range) : countRows(matching);
      const isRanked = words !== null && order === 'best-match' && total <= mostRankedHits;
      if (isRanked && isTextAlone)
        return { notes: bestMatches(words, range, limit, offset), total };
      const direction = order === 'oldest-first' ? 'asc' : 'desc';
      const ordered = isRanked
        ? matching
            .innerJoin('evidence_text as ranked', 'ranked.rowid', 'evidence.row_id')
            .where(
              raw<boolean>`ranked.evidence_text match ${words} and ranked.rowid between ${range.first} and ${range.last}`,
            )
            .orderBy(raw`ranked.rank`)
        : matching.orderBy('evidence.taken_at', direction).orderBy('evidence.id', direction);
      const notes = sql.all(ordered.select('evidence.data').limit(limit).offset(offset)).map(parse);
      return { notes, total };
    },

    listBinned: (documentId) =>
      sql
        .all(
          build
            .selectFrom('evidence')
            .select('data')
            .where('document_id', '=', documentId)
            .where('is_binned', '=', 1)
            .orderBy('taken_at'),
        )
        .map(parse),

    all: (documentId) =>
      sql
        .all(
          inUse(documentId)
            .select('evidence.data')
            .orderBy('evidence.taken_at')
            .orderBy('evidence.id'),
        )
        .map(parse),

    count: (documentId) =>
      Number(
        sql.first(inUse(documentId).select((eb) => eb.fn.countAll<number>().as('count')))?.count ??
          0,
      ),
  };
}

function withFilter(notes: Notes, documentId: string, filter: NoteFilter, range: RowRange): Notes {
  let query = notes;
  if (filter.reviewerId !== undefined) {
    query = query.where('evidence.reviewer_id', '=', filter.reviewerId);
  }
  if (filter.activityType !== undefined) {
    query = query.where('evidence.activity_type', '=', filter.activityType);
  }
  if (filter.kind !== undefined) query = query.where('evidence.note_kind', '=', filter.kind);
  if (filter.sourceKind !== undefined) {
    query = query.where('evidence.source_kind', '=', filter.sourceKind);
  }
  if (filter.phase !== undefined) {
    query = query.where(raw`json_extract(evidence.data, '$.phase')`, '=', filter.phase);
  }
  if (filter.strength !== undefined) {
    query = query.where(raw`json_extract(evidence.data, '$.strength')`, '=', filter.strength);
  }
  const { hypothesisId, stance, lensTag, findingId } = filter;
  if (hypothesisId !== undefined || stance !== undefined) {
    query = query.where((eb) => {
      let links = eb
        .selectFrom('evidence_hypothesis as link')
        .select('link.evidence_id')
        .where('link.document_id', '=', documentId);
      if (hypothesisId !== undefined) links = links.where('link.hypothesis_id', '=', hypothesisId);
      if (stance !== undefined) links = links.where('link.stance', '=', stance);
      return eb('evidence.id', 'in', links);
    });
  }
  if (lensTag !== undefined) {
    query = query.where((eb) =>
      eb(
        'evidence.id',
        'in',
        eb
          .selectFrom('evidence_lens_tag as tag')
          .select('tag.evidence_id')
          .where('tag.document_id', '=', documentId)
          .where('tag.lens_tag', '=', lensTag),
      ),
    );
  }
  if (findingId !== undefined) {
    query = query.where((eb) =>
      eb(
        'evidence.id',
        'in',
        eb
          .selectFrom('finding_evidence as link')
          .select('link.evidence_id')
          .where('link.document_id', '=', documentId)
          .where('link.finding_id', '=', findingId),
      ),
    );
  }
  if (filter.isUnplaced === true) {
    query = query.where((eb) =>
      eb(
        'evidence.id',
        'not in',
        eb
          .selectFrom('finding_evidence as link')
          .select('link.evidence_id')
          .where('link.document_id', '=', documentId)
          .where('link.role', '=', 'rests-on'),
      ),
    );
  }
  if (filter.text !== undefined) {
    const searched = searchQueryOf(filter.text);
    if (searched !== null) {
      query = query.where((eb) =>
        eb(
          'evidence.row_id',
          'in',
          eb
            .selectFrom('evidence_text as words')
            .select('words.rowid')
            .where(matches(searched, range)),
        ),
      );
    }
  }
  return query;
}
