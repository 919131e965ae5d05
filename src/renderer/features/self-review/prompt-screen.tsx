// One prompt at a time: rated by the school itself, with evidence and what it is least sure about.
// Saved as it is typed; the keys lead on to the next.
import { useCallback } from 'react';
import {
  selfReviewRatings,
  type SelfReviewAnswer,
} from '../../../shared/domain/self-review/self-review.ts';
import { useAnswerId, useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { selfReviewMessages } from '../../messages/self-review.ts';
import {
  Button,
  Checkbox,
  EmptyState,
  Link,
  Notice,
  Page,
  PageHeader,
  saveEverything,
  SegmentedControl,
  useShortcut,
} from '../../ui/index.ts';
import { AnswerText } from './parts/answer-text.tsx';
import { PromptRail } from './parts/prompt-rail.tsx';
import { RatingMark, RatingShape } from './parts/rating-mark.tsx';
import { numbered } from './prompt-groups.ts';
import styles from './prompt-screen.module.css';
import { useSelfReview } from './use-self-review.ts';

const { prompt: words, ratings, ratingHelp, failures } = selfReviewMessages;

const unrated = 'none';
const ratingOptions = [
  ...selfReviewRatings.map((value) => ({
    value,
    label: ratings[value],
    mark: <RatingShape rating={value} />,
  })),
  { value: unrated, label: words.clear },
];

const scale = selfReviewRatings
  .map((rating) => `${ratings[rating]}: ${ratingHelp[rating]}`)
  .join('. ');

const Answer = ({
  answer,
  isReadOnly,
}: {
  readonly answer: SelfReviewAnswer;
  readonly isReadOnly: boolean;
}) => {
  const reviewId = useReviewId();
  const change = useChange();
  const set = (part: Partial<Pick<SelfReviewAnswer, 'rating' | 'isMostUncertain'>>) =>
    change('self-review.answer', { reviewId, answerId: answer.id, change: part }, ({ name }) =>
      name === 'answer-not-found' ? failures.answerGone : null,
    );
  return (
    <div className={styles.answer}>
      {isReadOnly ? (
        <div className={styles.rating}>
          <h2>{words.rating}</h2>
          <RatingMark rating={answer.rating} />
        </div>
      ) : (
        <SegmentedControl
          label={words.rating}
          description={`${scale}.`}
          options={ratingOptions}
          value={answer.rating ?? unrated}
          onChange={(value) =>
            void set({ rating: selfReviewRatings.find((rating) => rating === value) ?? null })
          }
        />
      )}
      <AnswerText
        answer={answer}
        field="evidence"
        label={words.evidence}
        description={words.evidenceHelp}
        rows={6}
        isReadOnly={isReadOnly}
      />
      <AnswerText
        answer={answer}
        field="uncertainty"
        label={words.uncertainty}
        description={words.uncertaintyHelp}
        rows={3}
        isReadOnly={isReadOnly}
      />
      {isReadOnly ? (
        answer.isMostUncertain && <p>{words.marked}</p>
      ) : (
        <Checkbox
          isSelected={answer.isMostUncertain}
          onChange={(isMostUncertain) => void set({ isMostUncertain })}
        >
          {words.marked}
        </Checkbox>
      )}
    </div>
  );
};

export const PromptScreen = () => {
  const reviewId = useReviewId();
  const answerId = useAnswerId();
  const view = useSelfReview();
  const go = useGo();
  const all = numbered(view?.answers ?? []);
  const at = all.findIndex(({ answer }) => answer.id === answerId);
  const before = at > 0 ? all[at - 1] : undefined;
  const after = at === -1 ? undefined : all[at + 1];
  const goTo = useCallback(
    async (answer: SelfReviewAnswer | undefined) => {
      await saveEverything();
      go(
        answer === undefined
          ? paths.selfReview(reviewId)
          : paths.selfReviewPrompt(reviewId, answer.id),
      );
    },
    [go, reviewId],
  );
  useShortcut('next', () => void goTo(after?.answer));
  useShortcut('back', () => void goTo(before?.answer));

  if (view === undefined) return null;
  const current = all[at];
  if (current === undefined) {
    return (
      <Page>
        <PageHeader title={selfReviewMessages.title} />
        <EmptyState
          title={words.gone}
          action={
            <Link href={paths.selfReview(reviewId)} variant="act">
              {words.toList}
            </Link>
          }
        >
          {words.goneBody}
        </EmptyState>
      </Page>
    );
  }
  const { answer, number } = current;
  const isReadOnly = view.selfReview !== null && view.selfReview.completedOn !== null;
  const asked = all.filter((each) => each.number !== null).length;
  const place = number === null ? words.placeEarlier : words.place(number, asked);

  return (
    <Page
      side={{
        title: words.list,
        name: 'self-review-prompts',
        content: <PromptRail all={all} current={answer.id} />,
      }}
    >
      <PageHeader
        key={answer.id}
        title={answer.prompt}
        caption={[place, answer.theme.trim()].filter((part) => part !== '').join(' · ')}
        takesFocus
      />
      {answer.lookFor.trim() !== '' && (
        <p className={styles.look}>
          <span className={styles.label}>{words.lookFor}</span> {answer.lookFor}
        </p>
      )}
      {isReadOnly && <Notice>{words.readOnly}</Notice>}
      <Answer key={`answer ${answer.id}`} answer={answer} isReadOnly={isReadOnly} />
      <div className={styles.foot}>
        <Button
          variant="act"
          aria-keyshortcuts="Control+Alt+ArrowRight"
          onPress={() => void goTo(after?.answer)}
        >
          {after === undefined ? words.done : words.next}
        </Button>
        <Button onPress={() => void goTo(before?.answer)}>
          {before === undefined ? words.toList : words.back}
        </Button>
      </div>
    </Page>
  );
};
