// Files the note, and says so once it is filed.
import { memo } from 'react';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Button, shortcuts } from '../../../ui/index.ts';
import { sayMinute } from '../clock.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { useToday } from '../use-minute.ts';
import styles from './file-button.module.css';

const words = evidenceMessages.box;

/** Empty while the next note waits, so that the same words are heard again the next time. */
const useFiledWords = (box: DraftBox): string => {
  const filed = useStoreValue(box.store, (state) => state.filed);
  const isFiling = useStoreValue(box.store, (state) => state.isFiling);
  const today = useToday();
  if (filed === null || isFiling) return '';
  return words.filed(sayMinute(filed.takenAt, today));
};

export const FileButton = memo(
  ({ box, onFile }: { readonly box: DraftBox; readonly onFile: () => void }) => {
    const filedWords = useFiledWords(box);
    return (
      <div className={styles.line}>
        <span role="status" className={styles.filed}>
          {filedWords}
        </span>
        <Button variant="act" keys={shortcuts.fileNote} onPress={onFile}>
          {words.file}
        </Button>
      </div>
    );
  },
);
FileButton.displayName = 'FileButton';
