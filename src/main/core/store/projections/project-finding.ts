// Projects which notes a finding rests on, so that both can be asked from either side.
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { Sql } from '../sql.ts';

export function removeFindingEvidence(sql: Sql, documentId: string, findingId: string): void {
  sql.run(
    sql.build
      .deleteFrom('finding_evidence')
      .where('document_id', '=', documentId)
      .where('finding_id', '=', findingId),
  );
}

export function projectFindingEvidence(sql: Sql, documentId: string, finding: Finding): void {
  removeFindingEvidence(sql, documentId, finding.id);
  if (finding.binned !== null) return;
  for (const link of finding.evidence) {
    sql.run(
      sql.build.insertInto('finding_evidence').values({
        document_id: documentId,
        finding_id: finding.id,
        evidence_id: link.evidenceId,
        role: link.role,
      }),
    );
  }
}
