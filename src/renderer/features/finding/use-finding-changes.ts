// What can be done with a finding as a whole: add, move among its kind, change its kind, bin it.
import { useCallback, useMemo } from 'react';
import type { FindingCategory } from '../../../shared/domain/finding.ts';
import type { EvidenceId, FindingId } from '../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../shared/ipc/finding.contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { findingMessages as words } from '../../messages/finding.ts';
import { useToasts } from '../../ui/index.ts';
import { cardId } from './card-id.ts';
import { focusWhenThere } from './focus-when-there.ts';
import { orderAfterMove } from './finding-order.ts';
import { useRun } from './use-run.ts';

export interface FindingChanges {
  /** The new finding's id; null when it was not added, which has been told. */
  readonly add: (
    category: FindingCategory,
    notes: readonly EvidenceId[],
  ) => Promise<FindingId | null>;
  readonly move: (
    target: WeighedFinding,
    siblings: readonly WeighedFinding[],
    direction: 'up' | 'down',
  ) => Promise<void>;
  readonly setCategory: (target: WeighedFinding, category: FindingCategory) => Promise<void>;
  /** True when it is in the bin; the way back has been offered. */
  readonly moveToBin: (target: WeighedFinding) => Promise<boolean>;
}

export function useFindingChanges(): FindingChanges {
  const reviewId = useReviewId();
  const run = useRun();
  const toasts = useToasts();

  const moveToBin = useCallback(
    async ({ finding, number }: WeighedFinding): Promise<boolean> => {
      const findingId = finding.id;
      const answer = await run('finding.move-to-bin', { reviewId, findingId });
      if (!answer.ok) return false;
      toasts.show({
        words: words.finding.binned(words.numbered(finding.category, number)),
        action: {
          label: words.undo,
          onPress: () => {
            void run('finding.restore', { reviewId, findingId });
            focusWhenThere(() => document.querySelector(`#${cardId(findingId)} h3 a`));
          },
        },
      });
      return true;
    },
    [reviewId, run, toasts],
  );

  return useMemo(
    () => ({
      add: async (category, notes) => {
        const answer = await run('finding.add', {
          reviewId,
          category,
          heading: '',
          evidenceIds: [...notes],
        });
        return answer.ok ? answer.value.findingId : null;
      },
      move: async ({ finding }, siblings, direction) => {
        const order = orderAfterMove(
          siblings.map((each) => each.finding),
          finding.id,
          direction,
        );
        if (order === null) return;
        await run('finding.change', { reviewId, findingId: finding.id, change: { order } });
      },
      setCategory: async ({ finding }, category) => {
        await run('finding.change', { reviewId, findingId: finding.id, change: { category } });
      },
      moveToBin,
    }),
    [reviewId, run, moveToBin],
  );
}
