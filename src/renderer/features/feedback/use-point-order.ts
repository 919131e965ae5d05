// Moves points of the feedback about and to the bin: by hand, by key and by menu the same way. The
// focus stays with the point that was moved.
import { useCallback, useEffect, useRef } from 'react';
import type { FeedbackPoint } from '../../../shared/domain/feedback.ts';
import type { FeedbackPointId } from '../../../shared/domain/ids.ts';
import { useReviewId } from '../../api/review-id.ts';
import { feedbackMessages } from '../../messages/feedback.ts';
import { useToasts } from '../../ui/index.ts';
import { useRun } from './use-run.ts';

const words = feedbackMessages.points;

export const pointElementId = (pointId: string): string => `point-${pointId}`;

/** The ids with one of them at another place. */
export function movedTo<Id>(ids: readonly Id[], id: Id, to: number): Id[] {
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

export interface PointOrder {
  /** @param to its place from 0 on. */
  readonly move: (pointId: FeedbackPointId, to: number, keepsFocus: boolean) => void;
  readonly bin: (pointId: FeedbackPointId) => void;
}

export function usePointOrder(points: readonly FeedbackPoint[]): PointOrder {
  const reviewId = useReviewId();
  const run = useRun();
  const toasts = useToasts();
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const { current } = wanted;
    wanted.current = null;
    document.getElementById(pointElementId(current))?.focus();
  }, [points]);

  const move = useCallback<PointOrder['move']>(
    (pointId, to, keepsFocus) => {
      const ids = points.map(({ id }) => id);
      const from = ids.indexOf(pointId);
      if (from === -1 || to < 0 || to >= ids.length || to === from) return;
      if (keepsFocus) wanted.current = pointId;
      void run('feedback.arrange', { reviewId, pointIds: movedTo(ids, pointId, to) }).then(
        (answer) => {
          if (answer.ok) toasts.show({ words: words.moved(from + 1, to + 1) });
        },
      );
    },
    [points, reviewId, run, toasts],
  );

  const bin = useCallback<PointOrder['bin']>(
    (pointId) => {
      const at = points.findIndex(({ id }) => id === pointId);
      wanted.current = (points[at + 1] ?? points[at - 1])?.id ?? null;
      void run('feedback-point.move-to-bin', { reviewId, pointId }).then((answer) => {
        if (!answer.ok) return;
        toasts.show({
          words: words.binned(at + 1),
          action: {
            label: words.undo,
            onPress: () => {
              wanted.current = pointId;
              void run('feedback-point.restore', { reviewId, pointId });
            },
          },
        });
      });
    },
    [points, reviewId, run, toasts],
  );

  return { move, bin };
}
