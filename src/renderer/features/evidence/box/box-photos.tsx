// The photos of the note in the box, and the way to add one.
import { memo, type Ref } from 'react';
import { shortcuts } from '../../../ui/index.ts';
import { PhotoAdder, type PhotoAdderHandle, PhotoStrip } from '../../photo/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import styles from './box-photos.module.css';

export const BoxPhotos = memo(
  ({ box, ref }: { readonly box: DraftBox; readonly ref: Ref<PhotoAdderHandle> }) => {
    const noteId = useStoreValue(box.store, (state) => state.noteId);
    return (
      <div className={styles.photos}>
        <PhotoStrip noteId={noteId} />
        <PhotoAdder ref={ref} noteId={box.knownId} keys={shortcuts.addPhoto} />
      </div>
    );
  },
);
BoxPhotos.displayName = 'BoxPhotos';
