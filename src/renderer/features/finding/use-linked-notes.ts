// The notes a finding is linked with, in the order it names them.
import { useMemo } from 'react';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { EvidenceRole, Finding } from '../../../shared/domain/finding.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';

export interface LinkedEvidence {
  readonly restsOn: readonly Evidence[];
  readonly counter: readonly Evidence[];
  /** Every linked id, whether its note is in use or in the bin. */
  readonly ids: ReadonlySet<string>;
  readonly inBin: number;
}

const mostLinked = 1_000;

export function useLinkedNotes(finding: Finding): LinkedEvidence {
  const reviewId = useReviewId();
  const { data, isFetching } = useOperation('evidence.list', {
    reviewId,
    filter: { findingId: finding.id },
    order: 'oldest-first',
    limit: mostLinked,
  });
  return useMemo(() => {
    const byId = new Map<string, Evidence>(data?.notes.map((note) => [note.id, note]));
    const inRole = (role: EvidenceRole): Evidence[] =>
      finding.evidence.flatMap((link) => {
        const note = byId.get(link.evidenceId);
        return link.role === role && note !== undefined ? [note] : [];
      });
    const restsOn = inRole('rests-on');
    const counter = inRole('counter');
    return {
      restsOn,
      counter,
      ids: new Set<string>(finding.evidence.map(({ evidenceId }) => evidenceId)),
      // While the notes are still on their way nothing is known to be missing.
      inBin:
        data === undefined || isFetching ? 0 : Math.max(0, finding.evidence.length - data.total),
    };
  }, [data, isFetching, finding.evidence]);
}
