// What is wrong with a page of questions, all in one place, each a way to its field. It takes focus
// when it comes up, so that nobody has to hunt for what stopped them.

import { useEffect, useRef } from 'react';
import { uiMessages } from '../messages/ui.ts';
import styles from './error-summary.module.css';
import { focusField } from './focus-field.ts';

export interface FieldProblem {
  /** The id given to the field. */
  readonly fieldId: string;
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Changes with every attempt, so that a second attempt brings the focus back. */
  readonly attempt?: number;
}

export const ErrorSummary = ({ problems, attempt = 0 }: ErrorSummaryProps) => {
  const region = useRef<HTMLDivElement>(null);
  const isShown = problems.length > 0;

  useEffect(() => {
    if (isShown) region.current?.focus();
  }, [isShown, attempt]);

  if (!isShown) return null;
  return (
    <div ref={region} role="alert" tabIndex={-1} className={styles.summary}>
      <h2 className={styles.title}>{uiMessages.errors.title(problems.length)}</h2>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={`${problem.fieldId} ${problem.message}`}>
            <a
              href={`#${problem.fieldId}`}
              className={styles.link}
              onClick={(event) => {
                event.preventDefault();
                focusField(problem.fieldId);
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
