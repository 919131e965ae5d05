// Moves a photo to the other half of a note that was split: the notes of the same minute and reviewer.
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { EvidenceId } from '../../../shared/domain/ids.ts';
import type { ShownPhoto } from '../../../shared/ipc/photo.contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { useOperation } from '../../api/use-operation.ts';
import { photoMessages as words } from '../../messages/photo.ts';
import { Menu, useToasts } from '../../ui/index.ts';
import { photoFailureWords } from './refusal-words.ts';

const mostNotes = 8;
const shownLength = 70;

const isHalfOf = (own: Evidence, { id, takenAt, reviewerId }: Evidence): boolean =>
  id !== own.id && takenAt === own.takenAt && reviewerId === own.reviewerId;

export interface MovePhotoProps {
  readonly photo: ShownPhoto;
  readonly onMoved: () => void;
}

export const MovePhoto = ({ photo, onMoved }: MovePhotoProps) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const { data } = useOperation('evidence.list', { reviewId, limit: 5_000 });
  const own = data?.notes.find(({ id }) => id === photo.noteId);
  const halves =
    own === undefined
      ? []
      : (data?.notes ?? []).filter((note) => isHalfOf(own, note)).slice(0, mostNotes);
  if (own === undefined || halves.length === 0) return null;

  const moveTo = (noteId: EvidenceId) =>
    change('photo.move', { reviewId, photoId: photo.id, noteId }, photoFailureWords);
  const move = async (noteId: EvidenceId): Promise<void> => {
    if ((await moveTo(noteId)) === null) return;
    onMoved();
    toasts.show({
      words: words.view.moved,
      action: { label: words.undo, onPress: () => void moveTo(own.id) },
    });
  };
  return (
    <Menu
      label={words.view.move}
      actions={halves.map(({ id, description }) => ({
        id,
        label:
          description.length > shownLength ? `${description.slice(0, shownLength)} …` : description,
        onAction: () => void move(id),
      }))}
    />
  );
};
