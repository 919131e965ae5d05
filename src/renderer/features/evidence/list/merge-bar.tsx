// Stands above the list while notes are chosen: how many, what to know before, and merging them.
import { Merge } from 'lucide-react';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Button, shortcuts } from '../../../ui/index.ts';
import styles from './merge-bar.module.css';
import type { ChosenNotes } from './use-chosen-notes.ts';

const words = evidenceMessages.merge;

export const MergeBar = ({ chosen }: { readonly chosen: ChosenNotes }) => {
  const { ids, differOn, clear, merge } = chosen;
  return (
    <div role="region" aria-label={words.bar} className={styles.bar} data-stuck-foot>
      <p role="status" className={styles.words}>
        <strong>{words.count(ids.size)}</strong>{' '}
        {ids.size < 2 ? words.oneMore : differOn.length > 0 && words.willChallenge(differOn)}
      </p>
      <Button
        size="small"
        icon={Merge}
        keys={shortcuts.mergeNotes}
        isDisabled={ids.size < 2}
        onPress={() => void merge()}
      >
        {words.act}
      </Button>
      <Button size="small" variant="plain" onPress={clear}>
        {words.clear}
      </Button>
    </div>
  );
};
