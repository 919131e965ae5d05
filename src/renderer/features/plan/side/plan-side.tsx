// What stands beside the plan: what comes when, whether it is agreed, what stops, and what the plan
// as a whole could be asked.
import { useId, type ReactNode } from 'react';
import { assertNever } from '../../../../shared/lib/result.ts';
import type { SmartAdvice } from '../../../../shared/domain/smart-advice.ts';
import type { PlanView } from '../../../../shared/ipc/plan.contract.ts';
import { planAdviceMessages } from '../../../messages/plan-advice.ts';
import { planMessages } from '../../../messages/plan.ts';
import { adviceWords } from '../advice-words.ts';
import { AgreedOn } from './agreed-on.tsx';
import { CycleList } from './cycle-list.tsx';
import styles from './plan-side.module.css';
import { WhatStops } from './what-stops.tsx';

const { side } = planMessages;

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
};

/** Advice that stands nowhere in the table itself, said with the number of its objective. */
function wordsBeside(advice: SmartAdvice, plan: PlanView): string | null {
  const numberOf = (id: string): number =>
    plan.objectives.find(({ objective }) => objective.id === id)?.number ?? 0;
  switch (advice.kind) {
    case 'objective-without-finding':
    case 'objective-without-actions':
      return planAdviceMessages.ofObjective(numberOf(advice.objectiveId), adviceWords(advice));
    case 'too-many-objectives':
    case 'too-many-open-actions':
      return adviceWords(advice);
    case 'weak-word-in-objective':
    case 'missing':
    case 'not-a-school-day':
    case 'outside-calendar':
    case 'due-before-start':
    case 'target-same-as-baseline':
    case 'weak-word':
      return null;
    default:
      return assertNever(advice);
  }
}

export const PlanSide = ({ plan }: { readonly plan: PlanView }) => {
  const advice = plan.advice
    .map((each) => wordsBeside(each, plan))
    .filter((words) => words !== null);
  return (
    <div className={styles.parts}>
      <CycleList />
      {advice.length > 0 && (
        <Part title={side.adviceTitle}>
          <ul className={styles.advice}>
            {advice.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={side.agreedTitle}>
        <AgreedOn />
      </Part>
      <Part title={side.stopTitle}>
        <WhatStops />
      </Part>
    </div>
  );
};
