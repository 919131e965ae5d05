// Reads what is counted about notes, without reading the notes themselves.
import type { Stance } from '../../../../shared/domain/evidence.ts';
import type { Sql } from '../sql.ts';

export interface NoteFacts {
  readonly id: string;
  readonly activityType: string;
  readonly reviewerId: string | null;
  readonly hypothesisIds: readonly string[];
}

export interface LinkCount {
  readonly hypothesisId: string;
  readonly stance: Stance;
  readonly activityType: string;
  readonly reviewerId: string | null;
  readonly count: number;
}

export interface EvidenceFactsReader {
  /** Every note in use, oldest first. */
  facts(documentId: string): NoteFacts[];
  linkCounts(documentId: string): LinkCount[];
  /** Notes with neither a hypothesis nor a lens item. */
  countUntagged(documentId: string): number;
}

export function createEvidenceFactsReader(sql: Sql): EvidenceFactsReader {
  const { build } = sql;
  return {
    facts: (documentId) => {
      const links = new Map<string, string[]>();
      for (const link of sql.all(
        build
          .selectFrom('evidence_hypothesis')
          .select(['evidence_id', 'hypothesis_id'])
          .where('document_id', '=', documentId),
      )) {
        links.set(link.evidence_id, [...(links.get(link.evidence_id) ?? []), link.hypothesis_id]);
      }
      return sql
        .all(
          build
            .selectFrom('evidence')
            .select(['id', 'activity_type', 'reviewer_id'])
            .where('document_id', '=', documentId)
            .where('is_binned', '=', 0)
            .orderBy('taken_at')
            .orderBy('id'),
        )
        .map((row) => ({
          id: row.id,
          activityType: row.activity_type,
          reviewerId: row.reviewer_id,
          hypothesisIds: links.get(row.id) ?? [],
        }));
    },

    linkCounts: (documentId) =>
      sql
        .all(
          build
            .selectFrom('evidence_hypothesis as link')
            .innerJoin('evidence', (join) =>
              join
                .onRef('evidence.document_id', '=', 'link.document_id')
                .onRef('evidence.id', '=', 'link.evidence_id'),
            )
            .where('link.document_id', '=', documentId)
            .where('evidence.is_binned', '=', 0)
            .groupBy([
              'link.hypothesis_id',
              'link.stance',
              'evidence.activity_type',
              'evidence.reviewer_id',
            ])
            .select((eb) => [
              'link.hypothesis_id',
              'link.stance',
              'evidence.activity_type',
              'evidence.reviewer_id',
              eb.fn.countAll<number>().as('count'),
            ]),
        )
        .map((row) => ({
          hypothesisId: row.hypothesis_id,
          stance: row.stance as Stance,
          activityType: row.activity_type,
          reviewerId: row.reviewer_id,
          count: Number(row.count),
        })),

    countUntagged: (documentId) =>
      Number(
        sql.first(
          build
            .selectFrom('evidence')
            .where('evidence.document_id', '=', documentId)
            .where('evidence.is_binned', '=', 0)
            .where((eb) =>
              eb.not(
                eb.exists(
                  eb
                    .selectFrom('evidence_hypothesis as link')
                    .select('link.evidence_id')
                    .whereRef('link.document_id', '=', 'evidence.document_id')
                    .whereRef('link.evidence_id', '=', 'evidence.id'),
                ),
              ),
            )
            .where((eb) =>
              eb.not(
                eb.exists(
                  eb
                    .selectFrom('evidence_lens_tag as tag')
                    .select('tag.evidence_id')
                    .whereRef('tag.document_id', '=', 'evidence.document_id')
                    .whereRef('tag.evidence_id', '=', 'evidence.id'),
                ),
              ),
            )
            .select((eb) => eb.fn.countAll<number>().as('count')),
        )?.count ?? 0,
      ),
  };
}
