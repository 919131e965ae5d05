// One photo, large, with what it shows, which can be put into better words here.
import { useState } from 'react';
import { NonEmptyText } from '../../../shared/lib/schema.ts';
import type { ShownPhoto } from '../../../shared/ipc/photo.contract.ts';
import { useChange } from '../../api/use-change.ts';
import { useReviewId } from '../../api/review-id.ts';
import { invoke } from '../../api/invoke.ts';
import { ok } from '../../../shared/lib/result.ts';
import { photoMessages as words } from '../../messages/photo.ts';
import {
  Button,
  Dialog,
  Notice,
  SavedMark,
  TextArea,
  useAutosave,
  useToasts,
} from '../../ui/index.ts';
import { MovePhoto } from './move-photo.tsx';
import styles from './photo-viewer.module.css';
import { photoFailureWords } from './refusal-words.ts';
import { usePicture } from './use-picture.ts';

export interface PhotoViewerProps {
  readonly photo: ShownPhoto;
  readonly onClose: () => void;
}

const Picture = ({ photo }: { readonly photo: ShownPhoto }) => {
  const { address, isMissing } = usePicture(useReviewId(), photo, 'whole');
  if (isMissing) return <Notice title={words.notHereShort}>{words.notHereHelp}</Notice>;
  if (address === null) return <p role="status">{words.loading}</p>;
  return <img src={address} alt={photo.description} className={styles.picture} />;
};

export const PhotoViewer = ({ photo, onClose }: PhotoViewerProps) => {
  const reviewId = useReviewId();
  const { id: photoId, description: stored } = photo;
  const change = useChange();
  const toasts = useToasts();
  const [isEmptied, setEmptied] = useState(false);
  const description = useAutosave({
    key: `photo ${photoId} description`,
    stored,
    // One who takes all words away is still writing; what was there stays until there are new ones.
    save: async (next: string) => {
      const isWorded = NonEmptyText.safeParse(next).success;
      setEmptied(!isWorded);
      return isWorded ? invoke('photo.describe', { reviewId, photoId, description: next }) : ok({});
    },
  });
  const bin = async (): Promise<void> => {
    const binned = await change('photo.move-to-bin', { reviewId, photoId }, photoFailureWords);
    if (binned === null) return;
    onClose();
    const restore = () => change('photo.restore', { reviewId, photoId }, photoFailureWords);
    toasts.show({
      words: words.binned,
      action: { label: words.undo, onPress: () => void restore() },
    });
  };

  return (
    <Dialog
      title={words.view.title}
      width="wide"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        <>
          <Button onPress={onClose}>{words.view.done}</Button>
          <MovePhoto photo={photo} onMoved={onClose} />
          <Button variant="plain" onPress={() => void bin()}>
            {words.view.bin}
          </Button>
        </>
      }
    >
      <div className={styles.room}>
        <Picture photo={photo} />
      </div>
      <TextArea
        label={words.view.description}
        rows={1}
        value={description.value}
        onChange={description.setValue}
        onBlur={description.flush}
        {...(isEmptied ? { errorMessage: words.cover.descriptionMissing } : {})}
      />
      <SavedMark state={description.state} onRetry={description.retry} />
    </Dialog>
  );
};
