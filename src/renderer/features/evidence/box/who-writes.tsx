// Asks once on each laptop who is writing. Notes can be written before it is answered.
import { useState } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { invoke } from '../../../api/invoke.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Button } from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import styles from './who-writes.module.css';

const words = evidenceMessages.writer;

export interface WhoWritesProps {
  readonly team: ReviewFacts['team'];
  /** The question goes away once it is answered, so the focus needs another place. */
  readonly onAnswered: () => void;
}

export const WhoWrites = ({ team, onAnswered }: WhoWritesProps) => {
  const reviewId = useReviewId();
  const [problem, setProblem] = useState<string | null>(null);
  if (team.length === 0) return null;

  const answer = async (personId: PersonId): Promise<void> => {
    const said = await invoke('review.write-as', { reviewId, personId });
    setProblem(said.ok ? null : `${words.failed} ${failureWords(said.failure)}`);
    if (said.ok) onAnswered();
  };

  return (
    <section aria-label={words.question} className={styles.question}>
      <div className={styles.line}>
        <strong>{words.question}</strong>
        {team.map(({ id, name }) => (
          <Button key={id} size="small" onPress={() => void answer(id)}>
            {name}
          </Button>
        ))}
      </div>
      <p className={styles.hint}>{words.hint}</p>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  );
};
