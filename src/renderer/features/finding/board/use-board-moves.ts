// Moves notes on the board as one step, says what happened and offers exactly the way back.
import { useRef } from 'react';
import { useReviewId } from '../../../api/review-id.ts';
import { boardMessages as words } from '../../../messages/board.ts';
import { useToasts } from '../../../ui/index.ts';
import { focusWhenThere } from '../focus-when-there.ts';
import { useRun } from '../use-run.ts';
import { type BoardView, linksOfMove, type Move, unplacedId } from './board-columns.ts';

export function useBoardMoves(view: BoardView, nameOf: (columnId: string) => string) {
  const reviewId = useReviewId();
  const run = useRun();
  const toasts = useToasts();
  const closeLast = useRef<() => void>(() => undefined);
  return async (move: Move): Promise<void> => {
    const { noteIds, from, to, stance } = move;
    const isNothing = noteIds.length === 0 || (from.id === to.id && to.id === unplacedId);
    if (isNothing) return;
    const { change, back } = linksOfMove(view, move);
    const answer = await run('board.link-notes', { reviewId, ...change });
    if (!answer.ok) return;
    // The card has left its column: the focus goes on in the column it left.
    if (from.id !== to.id) {
      const at = Math.max(
        0,
        from.notes.findIndex(({ id }) => id === noteIds[0]),
      );
      const next =
        from.notes.slice(at).find(({ id }) => !noteIds.includes(id)) ??
        from.notes.findLast(({ id }) => !noteIds.includes(id));
      focusWhenThere(() =>
        next === undefined ? null : document.querySelector(`[role="row"][data-key="${next.id}"]`),
      );
    }
    closeLast.current();
    closeLast.current = toasts.show({
      words: words.moved(noteIds.length, nameOf(to.id), to.id === unplacedId ? null : stance),
      action: {
        label: words.undo,
        onPress: () => void run('board.link-notes', { reviewId, ...back }),
      },
    });
  };
}
