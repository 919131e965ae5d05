// The box of the review one is in. It is kept while the application runs, so that coming back to the
// screen finds the words even if they could not be saved.
import { useEffect, useState } from 'react';
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { NoteDraft } from '../../../../shared/ipc/evidence.contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { OperationError } from '../../../api/use-operation.ts';
import { watchUnsaved } from '../../../ui/index.ts';
import { minuteOf } from '../clock.ts';
import { createDraftBox, type DraftBox } from './draft-box.ts';

const boxes = new Map<ReviewId, DraftBox>();

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function boxOf(reviewId: ReviewId, draft: NoteDraft): DraftBox {
  const box = createDraftBox(draft, {
    save: (noteId, content) => invoke('draft.save', { reviewId, noteId, content }),
    file: (noteId, content, takenAt) =>
      invoke('evidence.file', { reviewId, noteId, content, takenAt }),
    fileSeveral: (noteId, contents, takenAt) =>
      invoke('evidence.file-several', { reviewId, noteId, contents, takenAt }),
    hasPhotos: async (noteId) => {
      const photos = await invoke('photo.list', { reviewId });
      return photos.ok && photos.value.some((photo) => photo.noteId === noteId);
    },
    now: () => minuteOf(new Date()),
    wait,
  });
  // Closing or hiding the window hurries everything that is watched.
  const watched: DraftBox = {
    ...box,
    change: (change) => {
      box.change(change);
      watchUnsaved(box);
    },
    setTakenAt: (takenAt) => {
      box.setTakenAt(takenAt);
      watchUnsaved(box);
    },
    file: () => {
      const filing = box.file();
      watchUnsaved(box);
      return filing;
    },
    fileSeveral: (notes) => {
      const filing = box.fileSeveral(notes);
      watchUnsaved(box);
      return filing;
    },
  };
  return watched;
}

const pauses = [200, 1_000, 3_000] as const;

async function readDraft(reviewId: ReviewId): Promise<NoteDraft> {
  for (const pause of pauses) {
    const answer = await invoke('draft.read', { reviewId });
    if (answer.ok) return answer.value;
    if (answer.failure.name !== 'interrupted') {
      throw new OperationError('draft.read', answer.failure);
    }
    await wait(pause);
  }
  throw new OperationError('draft.read', { name: 'interrupted' });
}

/** Null while the draft is read from the disk. What goes wrong is thrown to the error boundary. */
export function useDraftBox(reviewId: ReviewId): DraftBox | null {
  const [read, setRead] = useState<{ readonly error: unknown } | null>(null);
  const [, setOpened] = useState<DraftBox | null>(null);
  const box = boxes.get(reviewId) ?? null;

  useEffect(() => {
    if (boxes.has(reviewId)) return undefined;
    let isOver = false;
    readDraft(reviewId).then(
      (draft) => {
        if (!boxes.has(reviewId)) boxes.set(reviewId, boxOf(reviewId, draft));
        if (!isOver) setOpened(boxes.get(reviewId) ?? null);
      },
      (error: unknown) => {
        if (!isOver) setRead({ error });
      },
    );
    return () => {
      isOver = true;
    };
  }, [reviewId]);

  // Leaving the screen saves what waits.
  useEffect(() => () => void boxes.get(reviewId)?.flush(), [reviewId]);

  if (read !== null) throw read.error;
  return box;
}
