// Takes a photo in, whichever way it came: a button with the browser's own file chooser, a paste or a
// drop (both handed in). The page holds the picture only while it is being covered.
import { ImagePlus } from 'lucide-react';
import { type Ref, useCallback, useImperativeHandle, useRef, useState } from 'react';
import { ulid } from 'ulid';
import type { EvidenceId, PhotoId } from '../../../shared/domain/ids.ts';
import { useReviewId } from '../../api/review-id.ts';
import { invoke } from '../../api/invoke.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';
import { photoMessages as words } from '../../messages/photo.ts';
import { Button, useToasts } from '../../ui/index.ts';
import { CoverDialog } from './cover-dialog.tsx';
import { burnIn } from './covers/burn-in.ts';
import type { Cover } from './covers/covers.ts';
import styles from './photo-adder.module.css';
import { openPicture } from './reading/open-picture.ts';
import { photoFailureWords, refusedWords } from './refusal-words.ts';

export interface PhotoAdderHandle {
  readonly take: (files: readonly File[]) => void;
  readonly choose: () => void;
}

export interface PhotoAdderProps {
  /** The note it goes to, asked for once it is covered; null where there is none just now. */
  readonly noteId: () => Promise<EvidenceId | null>;
  readonly keys?: string;
  readonly ref?: Ref<PhotoAdderHandle>;
}

const drawable = 'image/jpeg,image/png,image/webp,image/gif,image/bmp,.heic,.heif';

export const PhotoAdder = ({ noteId, keys, ref }: PhotoAdderProps) => {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const chooser = useRef<HTMLInputElement>(null);
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  /** More than one at once: each gets a cover screen of its own. */
  const waiting = useRef<File[]>([]);

  const next = useCallback(async (): Promise<void> => {
    for (;;) {
      const file = waiting.current.shift();
      if (file === undefined) return;
      const opened = await openPicture(file);
      if (opened.ok) {
        setPicture(opened.value);
        return;
      }
      const why = refusedWords(opened.failure);
      toasts.show({ tone: 'alarm', words: `${words.refused.title}. ${why}` });
    }
  }, [toasts]);

  const take = useCallback(
    (files: readonly File[]): void => {
      const isOpen = waiting.current.length > 0 || picture !== null;
      waiting.current.push(...files);
      if (!isOpen) void next();
    },
    [next, picture],
  );
  const choose = useCallback((): void => chooser.current?.click(), []);
  useImperativeHandle(ref, () => ({ take, choose }), [take, choose]);

  const close = (): void => {
    picture?.close();
    setPicture(null);
    void next();
  };

  const restorable = async (photoId: PhotoId): Promise<void> => {
    await invoke('photo.move-to-bin', { reviewId, photoId });
  };

  const add = async (covers: readonly Cover[], description: string): Promise<string | null> => {
    if (picture === null) return null;
    const bytes = await burnIn(picture, covers);
    if (bytes === null) return words.refused.broken;
    const target = await noteId();
    if (target === null) return words.refused.noteGone;
    const photoId = ulid() as PhotoId;
    const input = { reviewId, noteId: target, photoId, description, bytes };
    const answer = await invoke('photo.add', input);
    if (!answer.ok) {
      const { failure } = answer;
      if (!isCommonFailure(failure)) return photoFailureWords(failure);
      const { title, whatToDo } = commonFailureWords(failure);
      return `${title}. ${whatToDo}`;
    }
    close();
    toasts.show({
      words: words.added,
      action: { label: words.undo, onPress: () => void restorable(photoId) },
    });
    return null;
  };

  return (
    <>
      <Button
        size="small"
        icon={ImagePlus}
        onPress={choose}
        {...(keys === undefined ? {} : { keys })}
      >
        {words.add}
      </Button>
      {/* The browser shows the chooser of the system and hands over the file without its path. */}
      <input
        ref={chooser}
        type="file"
        accept={drawable}
        multiple
        tabIndex={-1}
        aria-hidden
        className={styles.chooser}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {picture !== null && <CoverDialog picture={picture} onAdd={add} onClose={close} />}
    </>
  );
};
