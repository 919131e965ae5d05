// What the plan says is on now and next for the person who writes, and the session that was taken.
import type { PlannedTime } from '../../../../shared/domain/timetable-now.ts';
import { useOverview } from '../../../api/overview.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { useMinute } from '../use-minute.ts';

export interface Session {
  readonly at: string;
  readonly now: PlannedTime | null;
  readonly next: PlannedTime | null;
  /** The time of today's plan that the note in the box belongs to. */
  readonly taken: PlannedTime | null;
}

export function useSession(box: DraftBox): Session {
  const reviewId = useReviewId();
  const { writingAs } = useOverview();
  const at = useMinute();
  // Nobody's plan is everybody's: without a name there is nothing to offer.
  const { data } = useOperation(
    'timetable.now',
    { reviewId, personId: writingAs, at },
    { isEnabled: writingAs !== null },
  );
  const sessionRef = useStoreValue(box.store, ({ content }) => content.sessionRef);
  const known = writingAs === null ? undefined : data;
  return {
    at,
    now: known?.now ?? null,
    next: known?.next ?? null,
    taken: known?.today.find((time) => time.sessionRef === sessionRef) ?? null,
  };
}
