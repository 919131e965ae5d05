// The photos of one note, small and in a row, each a button that shows it large.
import { ImageOff } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { EvidenceId, PhotoId } from '../../../shared/domain/ids.ts';
import type { ShownPhoto } from '../../../shared/ipc/photo.contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { photoMessages as words } from '../../messages/photo.ts';
import styles from './photo-strip.module.css';
import { PhotoViewer } from './photo-viewer.tsx';
import { usePicture } from './use-picture.ts';

const SmallPhoto = ({
  photo,
  isTabStop,
  onOpen,
}: {
  readonly photo: ShownPhoto;
  readonly isTabStop: boolean;
  readonly onOpen: () => void;
}) => {
  const { address, isMissing } = usePicture(useReviewId(), photo, 'small');
  const { description, width, height } = photo;
  return (
    <AriaButton
      className={styles.photo ?? ''}
      aria-label={isMissing ? words.notHere(description) : words.open(description)}
      excludeFromTabOrder={!isTabStop}
      onPress={onOpen}
    >
      {isMissing ? (
        <span className={styles.missing}>
          <ImageOff aria-hidden size="1.125em" />
          {words.notHereShort}
        </span>
      ) : (
        <span className={styles.frame} style={{ aspectRatio: `${width} / ${height}` }}>
          {address !== null && <img src={address} alt={description} className={styles.picture} />}
        </span>
      )}
    </AriaButton>
  );
};

export interface PhotoStripProps {
  readonly noteId: EvidenceId | null;
  /** In a list of notes only the line that has the keyboard is a stop for Tab. */
  readonly isTabStop?: boolean;
}

export const PhotoStrip = memo(({ noteId, isTabStop = true }: PhotoStripProps) => {
  const reviewId = useReviewId();
  const { data } = useOperation('photo.list', { reviewId });
  const [openId, setOpenId] = useState<PhotoId | null>(null);
  const photos = useMemo(
    () => (data ?? []).filter((photo) => noteId !== null && photo.noteId === noteId),
    [data, noteId],
  );
  const open = photos.find(({ id }) => id === openId);
  if (photos.length === 0) return null;
  return (
    <div role="group" aria-label={words.region(photos.length)} className={styles.strip}>
      {photos.map((photo) => (
        <SmallPhoto
          key={photo.id}
          photo={photo}
          isTabStop={isTabStop}
          onOpen={() => setOpenId(photo.id)}
        />
      ))}
      {open !== undefined && <PhotoViewer photo={open} onClose={() => setOpenId(null)} />}
    </div>
  );
});
PhotoStrip.displayName = 'PhotoStrip';
