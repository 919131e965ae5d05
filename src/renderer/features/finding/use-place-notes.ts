// Puts notes into a finding, says so with the way to take it back, and tells the caller how many got
// there. Notes go one after the other: each is a change of its own that a colleague's cannot undo.
import { useCallback, useRef } from 'react';
import type { EvidenceRole } from '../../../shared/domain/finding.ts';
import type { EvidenceId } from '../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../shared/ipc/finding.contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { findingMessages as words } from '../../messages/finding.ts';
import { useToasts } from '../../ui/index.ts';
import { focusWhenThere } from './focus-when-there.ts';
import { useRun } from './use-run.ts';

export type PlaceNotes = (
  notes: readonly EvidenceId[],
  target: WeighedFinding,
  role?: EvidenceRole,
) => Promise<number>;

export function usePlaceNotes(): PlaceNotes {
  const reviewId = useReviewId();
  const run = useRun();
  const toasts = useToasts();
  // One message for the newest move: a run of them must not pile up.
  const closeLast = useRef<() => void>(() => undefined);

  return useCallback(
    async (notes, { finding, number }, role = 'rests-on') => {
      const before = new Map<string, EvidenceRole>(
        finding.evidence.map((link) => [link.evidenceId, link.role]),
      );
      const link = (evidenceId: EvidenceId, as: EvidenceRole | null) =>
        run('finding.link-note', { reviewId, findingId: finding.id, evidenceId, role: as });

      const moved: EvidenceId[] = [];
      for (const evidenceId of notes) {
        const answer = await link(evidenceId, role);
        // One failure is told; trying the rest would only tell it again.
        if (!answer.ok) break;
        moved.push(evidenceId);
      }
      if (moved.length === 0) return 0;

      const name = words.numbered(finding.category, number);
      closeLast.current();
      closeLast.current = toasts.show({
        words:
          moved.length < notes.length
            ? words.movedPart(moved.length, notes.length, name)
            : words.moved(moved.length, name, role),
        action: {
          label: words.undo,
          onPress: () => {
            focusWhenThere(() => document.querySelector(`[role="row"][data-key="${moved[0]}"]`));
            void (async () => {
              for (const evidenceId of moved)
                await link(evidenceId, before.get(evidenceId) ?? null);
            })();
          },
        },
      });
      return moved.length;
    },
    [reviewId, run, toasts],
  );
}
