// What the box has to say before it is written in: an unfinished note that was found, a note that
// could not be filed, words that are not being saved. Loud only when something is wrong.
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Button, Notice } from '../../../ui/index.ts';
import { sayInstant } from '../clock.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { failureWords, reasonWords } from '../failure-words.ts';
import { useToday } from '../use-minute.ts';
import styles from './box-notices.module.css';

const words = evidenceMessages.box;

export const BoxNotices = ({ box }: { readonly box: DraftBox }) => {
  const problem = useStoreValue(box.store, (state) => state.problem);
  const saving = useStoreValue(box.store, (state) => state.saving);
  const today = useToday();
  const foundFrom = useStoreValue(box.store, (state) => state.foundFrom);
  const hasActivity = useStoreValue(box.store, ({ content }) => content.activityType !== '');

  return (
    <>
      {foundFrom !== null && (
        <div className={styles.line} role="status">
          <span>{words.found(sayInstant(foundFrom, today))}</span>
          <Button variant="plain" size="small" onPress={box.forgetFound}>
            {words.foundDismiss}
          </Button>
        </div>
      )}
      {!hasActivity && <div className={styles.line}>{words.noActivity}</div>}
      {problem !== null && (
        <div className={styles.notice}>
          {problem.name === 'note-empty' ? (
            <Notice tone="mind" title={words.nothing} isLive>
              {failureWords(problem)}
            </Notice>
          ) : (
            <Notice
              tone="alarm"
              title={words.notFiled}
              {...(problem.name === 'note-too-long'
                ? {}
                : { actions: <Button onPress={() => void box.file()}>{words.again}</Button> })}
            >
              {failureWords(problem)}
            </Notice>
          )}
        </div>
      )}
      {saving.kind === 'failed' && problem === null && (
        <div className={styles.notice}>
          <Notice
            tone="alarm"
            title={words.notKept}
            actions={<Button onPress={() => void box.flush()}>{words.again}</Button>}
          >
            {reasonWords(saving.reason)}
          </Notice>
        </div>
      )}
    </>
  );
};
