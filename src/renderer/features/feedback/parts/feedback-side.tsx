// Beside the points: whether the time will do, what could be better, and what to keep in mind.
import type { Feedback, FeedbackAdvice } from '../../../../shared/domain/feedback.ts';
import { feedbackMessages } from '../../../messages/feedback.ts';
import styles from '../feedback-screen.module.css';

const words = feedbackMessages.side;

export interface FeedbackSideProps {
  readonly feedback: Feedback | null;
  readonly planned: number;
  readonly advice: readonly FeedbackAdvice[];
}

const Reminders = ({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
}) =>
  lines.length === 0 ? null : (
    <div>
      <h3>{title}</h3>
      <ul className={styles.reminders}>
        {lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );

export const FeedbackSide = ({ feedback, planned, advice }: FeedbackSideProps) => (
  <div className={styles.side}>
    <dl className={styles.times}>
      <dt>{words.planned}</dt>
      <dd>{words.minutes(planned)}</dd>
      {feedback !== null && feedback.minutes !== null && (
        <>
          <dt>{words.meeting}</dt>
          <dd>{words.minutes(feedback.minutes)}</dd>
        </>
      )}
    </dl>
    {advice.length === 0 ? (
      <p>{words.noAdvice}</p>
    ) : (
      <ul className={styles.advice}>
        {advice.map((each) => (
          <li key={each.name}>{feedbackMessages.advice(each)}</li>
        ))}
      </ul>
    )}
    <Reminders title={words.ground} lines={feedback?.groundRules ?? []} />
    <Reminders title={words.avoid} lines={feedback?.avoid ?? []} />
  </div>
);
