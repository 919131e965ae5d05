// A long paste of several paragraphs: as several notes, or as the one it is now.
import { useState } from 'react';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Button, Notice, useToasts } from '../../../ui/index.ts';
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
  const [isFiling, setFiling] = useState(false);
  const { parts, text } = pasted;
  // Once the words are changed by hand they are one note, in the making.
  const isStillThere = useStoreValue(box.store, ({ content }) =>
    content.description.includes(text),
  );
  if (!isStillThere && !isFiling) return null;

  const fileEach = async (): Promise<void> => {
    setFiling(true);
    const { content, takenAt } = box.store.get();
    const [before, after] = content.description.split(text);
    const rest = [before, after].map((each) => each?.trim() ?? '').filter((each) => each !== '');
    let filed = 0;
    for (const part of parts) {
      // Each with the marks that were set for the paste; what else was said stays with the first.
      const said = filed === 0 ? {} : { quote: '', interpretation: '', followUp: '', answers: {} };
      box.change({ ...content, ...said, description: part });
      if (takenAt !== null) box.setTakenAt(takenAt);
      await box.file();
      if (box.store.get().problem !== null) {
        // Not filed: the paragraphs that are left wait together in the box.
        box.change({ description: parts.slice(filed).join('\n\n') });
        break;
      }
      filed += 1;
    }
    if (rest.length > 0 && filed === parts.length) box.change({ description: rest.join('\n\n') });
    toasts.show({ words: words.filed(filed) });
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
