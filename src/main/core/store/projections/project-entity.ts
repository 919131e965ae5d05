// Writes the projected rows of one thing, or takes them away where the document no longer holds it.
// Columns exist only for what is searched, sorted or joined; `data` is the thing itself.
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { EntityOf, KindName } from '../../review-doc/kinds.ts';
import type { Sql } from '../sql.ts';
import { projectEvidence, removeEvidence } from './project-evidence.ts';
import { projectFindingEvidence, removeFindingEvidence } from './project-finding.ts';

export function projectEntity<Name extends KindName>(
  sql: Sql,
  documentId: string,
  kind: Name,
  id: string,
  entity: EntityOf[Name] | null,
): void {
  if (kind === 'evidence') {
    if (entity === null) removeEvidence(sql, documentId, id);
    else projectEvidence(sql, documentId, entity as Evidence);
    return;
  }
  if (kind === 'review') {
    // A document speaks for no review but its own, whatever it holds.
    if (id === documentId) projectReview(sql, id, entity as Review | null);
    return;
  }
  projectListed(sql, documentId, kind, id, entity as Listed | null);
  if (kind === 'finding') {
    if (entity === null) removeFindingEvidence(sql, documentId, id);
    else projectFindingEvidence(sql, documentId, entity as Finding);
  }
}

interface Listed {
  readonly order?: number;
  readonly objectiveId?: string;
  readonly binned?: unknown;
}

function projectListed(
  sql: Sql,
  documentId: string,
  kind: KindName,
  id: string,
  entity: Listed | null,
): void {
  const { build } = sql;
  if (entity === null) {
    sql.run(
      build
        .deleteFrom('entity')
        .where('document_id', '=', documentId)
        .where('kind', '=', kind)
        .where('id', '=', id),
    );
    return;
  }
  const row = {
    document_id: documentId,
    kind,
    id,
    position: entity.order ?? 0,
    parent_id: entity.objectiveId ?? null,
    is_binned: entity.binned === null || entity.binned === undefined ? 0 : 1,
    data: JSON.stringify(entity),
  };
  sql.run(
    build
      .insertInto('entity')
      .values(row)
      .onConflict((conflict) => conflict.columns(['document_id', 'kind', 'id']).doUpdateSet(row)),
  );
}

function projectReview(sql: Sql, id: string, review: Review | null): void {
  const { build } = sql;
  if (review === null) {
    sql.run(build.deleteFrom('review').where('id', '=', id));
    return;
  }
  const row = { id, is_binned: review.binned === null ? 0 : 1, data: JSON.stringify(review) };
  sql.run(
    build
      .insertInto('review')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row)),
  );
}

/** Takes every projected row of a document away, before it is rebuilt from the log. */
export function clearProjection(sql: Sql, documentId: string): void {
  const { build } = sql;
  const rows = sql.all(
    build.selectFrom('evidence').select('id').where('document_id', '=', documentId),
  );
  for (const row of rows) removeEvidence(sql, documentId, row.id);
  sql.run(build.deleteFrom('finding_evidence').where('document_id', '=', documentId));
  sql.run(build.deleteFrom('entity').where('document_id', '=', documentId));
  sql.run(build.deleteFrom('review').where('id', '=', documentId));
}
