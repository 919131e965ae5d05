// The answers of a guided set-up, to be read once more before they count, each with a way back.

import type { ReactNode } from 'react';
import { uiMessages } from '../messages/ui.ts';
import styles from './check-answers.module.css';
import { Link } from './link.tsx';

export interface CheckedAnswer {
  readonly id: string;
  readonly question: string;
  /** Absent or empty: said to be not answered. */
  readonly answer?: ReactNode;
  readonly href?: string | undefined;
  readonly onChange?: (() => void) | undefined;
}

export interface CheckAnswersProps {
  readonly answers: readonly CheckedAnswer[];
}

const hasAnswer = (answer: ReactNode): boolean =>
  answer !== undefined && answer !== null && answer !== '' && answer !== false;

export const CheckAnswers = ({ answers }: CheckAnswersProps) => (
  <dl className={styles.list}>
    {answers.map(({ id, question, answer, href, onChange }) => (
      <div key={id} className={styles.row}>
        <dt className={styles.question}>{question}</dt>
        <dd className={hasAnswer(answer) ? styles.answer : styles.none}>
          {hasAnswer(answer) ? answer : uiMessages.notAnswered}
        </dd>
        {(href !== undefined || onChange !== undefined) && (
          <dd className={styles.change}>
            <Link
              aria-label={uiMessages.changeAnswer(question)}
              {...(href === undefined ? {} : { href })}
              {...(onChange === undefined ? {} : { onPress: onChange })}
            >
              {uiMessages.change}
            </Link>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
