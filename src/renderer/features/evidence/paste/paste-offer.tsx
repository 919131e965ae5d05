// A long paste of several paragraphs: as several notes, or as the one it is now.
import { useState } from 'react';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Button, Notice, useToasts } from '../../../ui/index.ts';
import { useUndoStep } from '../../../api/use-undo-step.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import styles from './paste-offer.module.css';
import type { PastedText } from './use-taking-in.ts';

const words = evidenceMessages.paste;

export interface PasteOfferProps {
  readonly box: DraftBox;
  readonly pasted: PastedText;
  readonly onDone: () => void;
}

export const PasteOffer = ({ box, pasted, onDone }: PasteOfferProps) => {
  const toasts = useToasts();
  const undoOf = useUndoStep();
  const [isFiling, setFiling] = useState(false);
  const { parts, text } = pasted;
  // Once the words are changed by hand they are one note, in the making.
  const isStillThere = useStoreValue(box.store, ({ content }) =>
    content.description.includes(text),
  );
  if (!isStillThere && !isFiling) return null;

  const fileEach = async (): Promise<void> => {
    setFiling(true);
    const { content } = box.store.get();
    const [before, after] = content.description.split(text);
    const rest = [before, after].map((each) => each?.trim() ?? '').filter((each) => each !== '');
    // Each with the marks that were set for the paste; what else was said stays with the first.
    const others = { ...content, quote: '', interpretation: '', followUp: '', answers: {} };
    const notes = parts.map((part, at) => ({
      ...(at === 0 ? content : others),
      description: part,
    }));
    const step = await box.fileSeveral(notes);
    setFiling(false);
    // Not filed: the words are in the box again, and the box says why.
    if (box.store.get().problem !== null) return;
    if (rest.length > 0) box.change({ description: rest.join('\n\n') });
    toasts.show({
      words: words.filed(parts.length),
      ...(step === null ? {} : { action: undoOf(step) }),
    });
    onDone();
  };

  return (
    <div className={styles.offer}>
      <Notice
        tone="plain"
        isLive
        title={words.offer(parts.length)}
        actions={
          <>
            <Button size="small" isPending={isFiling} onPress={() => void fileEach()}>
              {words.each(parts.length)}
            </Button>
            <Button size="small" variant="plain" onPress={onDone}>
              {words.one}
            </Button>
          </>
        }
      />
    </div>
  );
};
