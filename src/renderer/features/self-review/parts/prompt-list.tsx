// All prompts by theme: how each is rated and the beginning of what was said. A press opens one.
import { Bookmark } from 'lucide-react';
import type { SelfReviewAnswer } from '../../../../shared/domain/self-review/self-review.ts';
import { stateOfAnswer } from '../../../../shared/domain/self-review/self-review.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { selfReviewMessages as words } from '../../../messages/self-review.ts';
import { Link } from '../../../ui/index.ts';
import { type NumberedAnswer, promptGroups } from '../prompt-groups.ts';
import styles from './prompt-list.module.css';
import { RatingMark } from './rating-mark.tsx';

const Row = ({ answer, number }: NumberedAnswer) => {
  const reviewId = useReviewId();
  const state = stateOfAnswer(answer);
  return (
    <li className={styles.row}>
      <span aria-hidden className={styles.number}>
        {number ?? ''}
      </span>
      <div className={styles.what}>
        <div className={styles.prompt}>
          <Link href={paths.selfReviewPrompt(reviewId, answer.id)}>{answer.prompt}</Link>
        </div>
        {answer.evidence.trim() !== '' && <p className={styles.evidence}>{answer.evidence}</p>}
        {answer.uncertainty.trim() !== '' && (
          <p className={styles.unsure}>
            <span className={styles.label}>{words.leastSure}</span> {answer.uncertainty}
          </p>
        )}
        {answer.isMostUncertain && (
          <p className={styles.marked}>
            <Bookmark aria-hidden size="0.875rem" />
            {words.marked}
          </p>
        )}
      </div>
      <div className={styles.state}>
        {state !== 'open' && <RatingMark rating={answer.rating} />}
        {state !== 'answered' && <span className={styles.open}>{words.states[state]}</span>}
      </div>
    </li>
  );
};

export const PromptList = ({ answers }: { readonly answers: readonly SelfReviewAnswer[] }) => (
  <>
    {promptGroups(answers).map(({ theme, isEarlier, answers: list }) => (
      <section key={list[0]?.answer.id} className={styles.group}>
        <h2 className={styles.theme}>
          {isEarlier ? words.earlier : theme.trim() === '' ? words.noTheme : theme}
        </h2>
        {isEarlier && <p className={styles.evidence}>{words.earlierHelp}</p>}
        <ol className={styles.list}>
          {list.map((each) => (
            <Row key={each.answer.id} {...each} />
          ))}
        </ol>
      </section>
    ))}
  </>
);
