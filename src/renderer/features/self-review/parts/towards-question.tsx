// From what the school is least sure about to the enquiry question: beginnings, never a choice made
// for the team. A question that is there already is left alone.
import { questionCandidates } from '../../../../shared/domain/self-review/question-candidates.ts';
import type { SelfReviewAnswer } from '../../../../shared/domain/self-review/self-review.ts';
import { useGo } from '../../../api/navigation.ts';
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { selfReviewMessages } from '../../../messages/self-review.ts';
import { Button, Link, useToasts } from '../../../ui/index.ts';
import styles from './towards-question.module.css';

const { question: words } = selfReviewMessages;

export const TowardsQuestion = ({ answers }: { readonly answers: readonly SelfReviewAnswer[] }) => {
  const reviewId = useReviewId();
  const { review } = useOverview();
  const change = useChange();
  const toasts = useToasts();
  const go = useGo();
  const candidates = questionCandidates(answers);
  const hasQuestion = review.question.trim() !== '';

  const begin = async (question: string): Promise<void> => {
    const done = await change('review.change', { reviewId, change: { question } }, () => null);
    if (done === null) return;
    toasts.show({ words: words.used });
    go(paths.enquiry(reviewId));
  };

  return (
    <div className={styles.side}>
      {hasQuestion && (
        <div className={styles.there}>
          <p className={styles.quiet}>{words.hasOne}</p>
          <p>{review.question}</p>
        </div>
      )}
      <p className={styles.quiet}>
        {candidates.length === 0
          ? words.empty
          : candidates.some(({ isMostUncertain }) => isMostUncertain)
            ? words.introMarked
            : words.intro}
      </p>
      <ul className={styles.list}>
        {candidates.map(({ answerId, theme, prompt, uncertainty, draft }) => (
          <li key={answerId} className={styles.item}>
            <Link href={paths.selfReviewPrompt(reviewId, answerId)}>
              {theme.trim() === '' ? prompt : theme}
            </Link>
            {uncertainty.trim() !== '' && <p className={styles.quiet}>{uncertainty}</p>}
            <p>{draft ?? words.noDraft}</p>
            {draft !== null && !hasQuestion && (
              <Button
                size="small"
                aria-label={words.labelOfUse(draft)}
                onPress={() => void begin(draft)}
              >
                {words.use}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {(candidates.length > 0 || hasQuestion) && (
        <Link href={paths.enquiry(reviewId)}>{words.go}</Link>
      )}
    </div>
  );
};
