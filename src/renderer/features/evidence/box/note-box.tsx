// The box a note is written in: what was seen first, what one makes of it apart from it, the marks
// below. Each part watches its own value, so that a key press redraws only the field it is typed in.
import { memo, useCallback, useEffect, useRef } from 'react';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { useShortcut } from '../../../ui/index.ts';
import type { PhotoAdderHandle } from '../../photo/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { PasteOffer } from '../paste/paste-offer.tsx';
import { useTakingIn } from '../paste/use-taking-in.ts';
import { useNoteKey } from '../parts/use-note-keys.ts';
import type { Lenses } from '../use-lenses.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import { BoxMarks } from './box-marks.tsx';
import { BoxNotices } from './box-notices.tsx';
import { BoxPhotos } from './box-photos.tsx';
import { BoxTexts } from './box-texts.tsx';
import { MoreAboutDraft } from './more-about-draft.tsx';
import styles from './note-box.module.css';
import { NoteWarnings } from './note-warnings.tsx';
import { SpokenChanges } from './spoken-changes.tsx';

export interface NoteBoxProps {
  readonly box: DraftBox;
  readonly hypotheses: readonly CodedHypothesis[];
  readonly lenses: Lenses;
  /** Takes the focus to the first field when the screen opens. */
  readonly takesFocus: boolean;
  readonly onGoToList: () => void;
}

export const NoteBox = memo(({ box, hypotheses, lenses, takesFocus, onGoToList }: NoteBoxProps) => {
  const region = useRef<HTMLElement>(null);
  const description = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const field = description.current;
    if (!takesFocus || field === null) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    // Only when the screen opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const onFile = useCallback(() => {
    // The focus waits in the box for the next note, wherever the keys were pressed.
    description.current?.focus();
    void box.file();
  }, [box]);
  const photos = useRef<PhotoAdderHandle>(null);
  const { offer, forgetOffer, ...takingIn } = useTakingIn((files) => photos.current?.take(files));
  useNoteKey('box', 'addPhoto', () => photos.current?.choose());
  const onLeaveMore = useCallback(() => description.current?.focus(), []);
  useNoteKey('box', 'fileNote', onFile);
  useShortcut('switchPart', () => {
    if (region.current?.contains(document.activeElement) === true) onGoToList();
    else description.current?.focus();
  });

  return (
    // What is pasted or dropped anywhere in the box goes into it.
    <section
      ref={region}
      aria-label={evidenceMessages.box.region}
      className={styles.sheet}
      {...takingIn}
    >
      <BoxNotices box={box} />
      <BoxTexts box={box} descriptionRef={description} />
      {offer !== null && <PasteOffer box={box} pasted={offer} onDone={forgetOffer} />}
      <BoxPhotos box={box} ref={photos} />
      <NoteWarnings box={box} />
      <div className={styles.foot}>
        <BoxMarks box={box} hypotheses={hypotheses} lenses={lenses} onFile={onFile} />
      </div>
      <MoreAboutDraft box={box} onLeave={onLeaveMore} />
      <SpokenChanges box={box} hypotheses={hypotheses} lenses={lenses} />
    </section>
  );
});
NoteBox.displayName = 'NoteBox';
