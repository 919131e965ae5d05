// The question of the review, what it leaves out, and what the team expects to find.
import type { Input } from '../../../shared/ipc/contract.ts';
import { invoke } from '../../api/invoke.ts';
import { useOverview } from '../../api/overview.ts';
import { useReviewId } from '../../api/review-id.ts';
import { reviewMessages } from '../../messages/review.ts';
import { Page, PageHeader } from '../../ui/index.ts';
import styles from './enquiry-screen.module.css';
import { Hypotheses } from './parts/hypotheses.tsx';
import { SavedLines, SavedText } from './parts/saved-field.tsx';

const { enquiry: words } = reviewMessages;

const isOpenQuestion = (question: string): boolean =>
  question.trim().toLowerCase().startsWith(words.start);

export const EnquiryScreen = () => {
  const reviewId = useReviewId();
  const { review } = useOverview();
  const change = (part: Input<'review.change'>['change']): Promise<unknown> =>
    invoke('review.change', { reviewId, change: part });
  const keyOf = (field: string): string => `${reviewId}/${field}`;

  return (
    <Page>
      <PageHeader title={words.title} />
      <div className={styles.question}>
        <SavedText
          id="enquiry-question"
          label={words.question}
          description={words.questionHelp}
          emptyMessage={words.questionEmpty}
          savedKey={keyOf('question')}
          stored={review.question}
          save={(question) => change({ question })}
          rows={2}
        />
        {review.question.trim() !== '' && !isOpenQuestion(review.question) && (
          <p className={styles.advice}>{words.questionAdvice}</p>
        )}
      </div>
      <div className={styles.pair}>
        <SavedText
          label={words.focus}
          description={words.focusHelp}
          savedKey={keyOf('focus')}
          stored={review.focus}
          save={(focus) => change({ focus })}
          rows={2}
        />
        <SavedText
          label={words.whyNow}
          description={words.whyNowHelp}
          savedKey={keyOf('whyNow')}
          stored={review.whyNow}
          save={(whyNow) => change({ whyNow })}
          rows={2}
        />
        <SavedLines
          label={words.inScope}
          description={words.scopeHelp}
          savedKey={keyOf('inScope')}
          stored={review.inScope}
          save={(inScope) => change({ inScope })}
        />
        <SavedLines
          label={words.outOfScope}
          description={words.scopeHelp}
          savedKey={keyOf('outOfScope')}
          stored={review.outOfScope}
          save={(outOfScope) => change({ outOfScope })}
        />
      </div>
      <Hypotheses />
    </Page>
  );
};
