// The answers once more before they count, each with the way back to its page.
import type { ReactNode } from 'react';
import { formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { PersonAnswer } from '../../../api/set-up-draft.ts';
import { setUpMessages } from '../../../messages/set-up.ts';
import { CheckAnswers, type CheckedAnswer } from '../../../ui/index.ts';
import { fromCheck, pathOfStep, type StepId } from '../steps.ts';
import styles from './check-step.module.css';
import type { StepProps } from './step-props.ts';

const { check: words, visit: visitWords, hypotheses: hypothesisWords } = setUpMessages;

const personWords = ({ name, jobRole, schoolName }: PersonAnswer): string =>
  name.trim() === '' ? '' : words.personAt(name.trim(), jobRole.trim(), schoolName.trim());

export const CheckStep = ({ draft }: Pick<StepProps, 'draft'>) => {
  const { host, reviewType, firstDay, secondDay } = draft;
  const days = [firstDay, reviewType === 'two-day' ? secondDay : null].filter(
    (day) => day !== null,
  );
  const hypotheses = draft.hypotheses.filter(({ statement }) => statement.trim() !== '');
  const reviewers = draft.reviewers.filter(({ name }) => name.trim() !== '');

  const row = (step: StepId, question: string, answer: ReactNode): CheckedAnswer => ({
    id: step,
    question,
    answer,
    href: fromCheck(pathOfStep(step)),
  });

  return (
    <CheckAnswers
      answers={[
        row('partnership', words.partnership, draft.partnershipName.trim() || words.none),
        row(
          'host',
          words.host,
          [host.name.trim(), host.phase.trim(), host.urn.trim() && words.urn(host.urn.trim())]
            .filter((part) => part !== '')
            .join(', '),
        ),
        row(
          'visit',
          words.visit,
          days.length === 0 ? '' : `${formatVisitDates(days)}\n${visitWords.types[reviewType]}`,
        ),
        row('question', words.question_, draft.question.trim()),
        row(
          'hypotheses',
          words.hypotheses,
          hypotheses.length === 0 ? (
            words.none
          ) : (
            <ol className={styles.list}>
              {hypotheses.map(({ key, statement }, index) => (
                <li key={key}>
                  <strong>{hypothesisWords.label(index + 1)}</strong> {statement.trim()}
                </li>
              ))}
            </ol>
          ),
        ),
        row('lead', words.lead, personWords(draft.lead)),
        row(
          'reviewers',
          words.reviewers,
          reviewers.length === 0 ? (
            ''
          ) : (
            <ul className={styles.list}>
              {reviewers.map((person) => (
                <li key={person.key}>{personWords(person)}</li>
              ))}
            </ul>
          ),
        ),
        row('champion', words.champion, personWords(draft.champion)),
        row('headteacher', words.headteacher, personWords(draft.headteacher)),
      ]}
    />
  );
};
