// The passphrase of the review, large enough to be read out across a table, and the two ways to
// another one.
import { useState } from 'react';
import type { TeamPassphrase } from '../../../../shared/ipc/bundle.contract.ts';
import type { Failure } from '../../../../shared/ipc/contract.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { useCommand } from '../../../api/use-operation.ts';
import { exchangeMessages } from '../../../messages/exchange.ts';
import { commonFailureWords, isCommonFailure } from '../../../messages/failures.ts';
import { startMessages } from '../../../messages/start.ts';
import { Button, useToasts } from '../../../ui/index.ts';
import styles from './team-words.module.css';
import { WordsDialog } from './words-dialog.tsx';

const { words } = exchangeMessages;

function problemOf(failure: Failure<'bundle.set-passphrase'>): string {
  if (failure.name === 'passphrase-too-easy') return words.tooEasy;
  const { title, whatToDo } = isCommonFailure(failure)
    ? commonFailureWords(failure)
    : startMessages.failures.reviewNotFound;
  return `${title}. ${whatToDo}`;
}

export const TeamWords = ({ team: { passphrase, isKept } }: { readonly team: TeamPassphrase }) => {
  const reviewId = useReviewId();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const { run, isPending } = useCommand('bundle.set-passphrase');
  const change = useChange();
  const toasts = useToasts();

  const use = async (typed: string): Promise<void> => {
    setProblem(undefined);
    const answer = await run({ reviewId, passphrase: typed });
    if (answer.ok) setAsking(false);
    else setProblem(problemOf(answer.failure));
  };
  const draw = async (): Promise<void> => {
    const input = { reviewId, passphrase: null };
    const drawn = await change('bundle.set-passphrase', input, () => null);
    if (drawn !== null) toasts.show({ words: words.drawn });
  };

  return (
    <section className={styles.part} aria-labelledby="team-words">
      <h2 id="team-words">{words.title}</h2>
      <ol className={styles.words} aria-label={words.list}>
        {passphrase.split('-').map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      <p className={styles.help}>{isKept ? words.helpKept : words.helpSuggested}</p>
      <div className={styles.actions}>
        <Button
          onPress={() => {
            setProblem(undefined);
            setAsking(true);
          }}
        >
          {words.fromTheLead}
        </Button>
        <Button variant="plain" onPress={() => void draw()}>
          {words.drawNew}
        </Button>
      </div>
      {isAsking && (
        <WordsDialog
          title={words.dialogTitle}
          body={words.dialogBody}
          label={words.label}
          act={words.use}
          cancel={words.cancel}
          whenEmpty={words.empty}
          problem={problem}
          isPending={isPending}
          onWords={(typed) => void use(typed)}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
};
