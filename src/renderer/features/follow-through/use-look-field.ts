// One field of a look back, or of what is said of an action there, saved as it is typed.
import type {
  Checkpoint,
  CheckpointAction,
  CheckpointName,
} from '../../../shared/domain/checkpoint.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import type { ActionId } from '../../../shared/domain/ids.ts';
import { invoke } from '../../api/invoke.ts';
import { useReviewId } from '../../api/review-id.ts';
import { type AutosavedValue, useAutosave } from '../../ui/index.ts';

/** All of it is plain data, so that its text tells whether two values are the same. */
const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);

type LookChange = Input<'checkpoint.change'>['change'];
export type LookField = keyof LookChange & keyof Checkpoint;

export function useLookField<Name extends LookField>(
  look: Checkpoint,
  name: Name,
): AutosavedValue<Checkpoint[Name]> {
  const reviewId = useReviewId();
  return useAutosave<Checkpoint[Name]>({
    key: `checkpoint ${look.id}/${name}`,
    stored: look[name],
    save: (value) =>
      invoke('checkpoint.change', {
        reviewId,
        which: look.which,
        change: { [name]: value } as LookChange,
      }),
    isEqual: isSame,
  });
}

export type SaidText = 'what' | 'helps' | 'hinders' | 'next' | 'reason';

export function useSaidText(
  which: CheckpointName,
  actionId: ActionId,
  said: CheckpointAction | null,
  name: SaidText,
): AutosavedValue<string> {
  const reviewId = useReviewId();
  return useAutosave<string>({
    key: `said ${which} ${actionId}/${name}`,
    stored: said?.[name] ?? '',
    save: (value) =>
      invoke('checkpoint.say-of-action', { reviewId, which, actionId, change: { [name]: value } }),
  });
}
