// Names somebody who can speak to an area, or changes what was said of them.
import { useState } from 'react';
import type { ReadinessArea } from '../../../../shared/domain/readiness/model.ts';
import type { AddedSpeaker } from '../../../../shared/domain/readiness/readiness.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { readinessMessages } from '../../../messages/readiness.ts';
import { Button, Dialog, TextArea, TextField, useToasts } from '../../../ui/index.ts';
import styles from './speaker-dialog.module.css';

const { speakers: words } = readinessMessages;

export const SpeakerDialog = ({
  area,
  speaker,
  onClose,
}: {
  readonly area: ReadinessArea;
  /** Null names a new one. */
  readonly speaker: AddedSpeaker | null;
  readonly onClose: () => void;
}) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const [who, setWho] = useState(speaker?.who ?? '');
  const [about, setAbout] = useState(speaker?.about ?? '');
  const [isMissing, setMissing] = useState(false);

  const save = async (): Promise<void> => {
    if (who.trim() === '') {
      setMissing(true);
      document.querySelector<HTMLElement>('#speaker-who input, input#speaker-who')?.focus();
      return;
    }
    const saved = await change(
      'readiness.save-speaker',
      { reviewId, speakerId: speaker?.id ?? null, tag: area.tag, who: who.trim(), about },
      () => words.gone,
    );
    if (saved === null) return;
    if (speaker === null) toasts.show({ words: words.added(who.trim()) });
    onClose();
  };
  return (
    <Dialog
      title={speaker === null ? words.addTitle(area.name) : words.changeTitle}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      isDismissable={false}
      actions={
        <Button variant="act" onPress={() => void save()}>
          {speaker === null ? words.save : words.saveChange}
        </Button>
      }
    >
      <div className={styles.fields}>
        <TextField
          id="speaker-who"
          label={words.who}
          description={words.whoHelp}
          autoFocus
          maxLength={1_000}
          value={who}
          onChange={(next) => {
            setWho(next);
            setMissing(false);
          }}
          {...(isMissing ? { errorMessage: words.whoMissing } : {})}
        />
        <TextArea
          label={words.about}
          description={words.aboutHelp}
          isOptional
          rows={2}
          value={about}
          onChange={setAbout}
        />
      </div>
    </Dialog>
  );
};
