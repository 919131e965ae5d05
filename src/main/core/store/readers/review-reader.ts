// Reads reviews as a whole: one, the recent ones, the ones in the bin.
import type { Review } from '../../../../shared/domain/review.ts';
import type { School } from '../../../../shared/domain/school.ts';
import type { ReviewSummary } from '../../../../shared/ipc/review.contract.ts';
import type { Sql } from '../sql.ts';

export interface ReviewReader {
  find(id: string): Review | null;
  listBinned(): Review[];
  /** Most recently opened first. */
  summaries(): ReviewSummary[];
}

export function createReviewReader(sql: Sql): ReviewReader {
  const { build } = sql;
  const parse = (row: { data: string }): Review => JSON.parse(row.data) as Review;

  const countEntities = (documentId: string, kind: string): number =>
    Number(
      sql.first(
        build
          .selectFrom('entity')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('document_id', '=', documentId)
          .where('kind', '=', kind)
          .where('is_binned', '=', 0),
      )?.count ?? 0,
    );

  const countNotes = (documentId: string): number =>
    Number(
      sql.first(
        build
          .selectFrom('evidence')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('document_id', '=', documentId)
          .where('is_binned', '=', 0),
      )?.count ?? 0,
    );

  const hostNameOf = (review: Review): string => {
    const row = sql.first(
      build
        .selectFrom('entity')
        .select('data')
        .where('document_id', '=', review.id)
        .where('kind', '=', 'school')
        .where('id', '=', review.hostSchoolId ?? ''),
    );
    return row === undefined ? '' : (JSON.parse(row.data) as School).name;
  };

  return {
    find: (id) => {
      const row = sql.first(build.selectFrom('review').select('data').where('id', '=', id));
      return row === undefined ? null : parse(row);
    },

    listBinned: () =>
      sql.all(build.selectFrom('review').select('data').where('is_binned', '=', 1)).map(parse),

    summaries: () =>
      sql
        .all(
          build
            .selectFrom('review')
            .leftJoin('opened_document', 'opened_document.document_id', 'review.id')
            .select(['review.data', 'opened_document.opened_at'])
            .where('review.is_binned', '=', 0)
            .orderBy('opened_document.opened_at', 'desc')
            .orderBy('review.id', 'desc'),
        )
        .map((row) => {
          const review = parse(row);
          return {
            id: review.id,
            title: review.title,
            hostSchoolName: hostNameOf(review),
            partnershipName: review.partnershipName,
            question: review.question,
            visitDates: review.visitDates,
            noteCount: countNotes(review.id),
            findingCount: countEntities(review.id, 'finding'),
            actionCount: countEntities(review.id, 'action'),
            lastOpenedAt: row.opened_at,
          };
        }),
  };
}
