// Sets down what the host said in person or by telephone.
import { useState } from 'react';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { factualCheckMessages } from '../../../messages/factual-check.ts';
import { Button, Disclosure, TextArea, TextField } from '../../../ui/index.ts';
import { changeFailureWords } from '../failure-words.ts';
import styles from './check-item.module.css';

const words = factualCheckMessages.add;
const blank = { item: '', draft: '', correction: '', byRole: '' };

export const AddCheck = () => {
  const reviewId = useReviewId();
  const change = useChange();
  const [said, setSaid] = useState(blank);
  const [isMissing, setMissing] = useState(false);
  const add = async (): Promise<void> => {
    if (said.item.trim() === '') {
      setMissing(true);
      return;
    }
    const done = await change('factual-check.add', { reviewId, ...said }, changeFailureWords);
    if (done !== null) setSaid(blank);
  };
  const set = (part: Partial<typeof blank>): void => {
    setMissing(false);
    setSaid((before) => ({ ...before, ...part }));
  };
  return (
    <Disclosure title={words.title}>
      <div className={styles.fields}>
        <TextField
          label={words.item}
          value={said.item}
          onChange={(item) => set({ item })}
          errorMessage={isMissing ? words.itemMissing : undefined}
        />
        <TextArea
          label={words.draft}
          rows={1}
          value={said.draft}
          onChange={(draft) => set({ draft })}
        />
        <TextArea
          label={words.correction}
          rows={1}
          value={said.correction}
          onChange={(correction) => set({ correction })}
        />
        <TextField
          label={words.byRole}
          value={said.byRole}
          onChange={(byRole) => set({ byRole })}
          maxLength={1_000}
        />
        <div className={styles.actions}>
          <Button onPress={() => void add()}>{words.button}</Button>
        </div>
      </div>
    </Disclosure>
  );
};
