// The plan by who leads: what each has to do, and how much of it is open.
import { Button } from 'react-aria-components';
import type { PlanView } from '../../../../shared/ipc/plan.contract.ts';
import { planAdviceMessages } from '../../../messages/plan-advice.ts';
import { planMessages } from '../../../messages/plan.ts';
import { classNames } from '../../../ui/index.ts';
import { actionsByLead } from '../by-person.ts';
import { dayWords } from '../measure-words.ts';
import { AdviceLines } from '../parts/advice-lines.tsx';
import { RagState } from '../rag-choices.tsx';
import { today } from '../use-school-days.ts';
import styles from './views.module.css';

interface PeopleViewProps {
  readonly plan: PlanView;
  readonly onOpen: (actionId: string) => void;
}

const { people, table } = planMessages;

export const PeopleView = ({ plan, onOpen }: PeopleViewProps) => {
  const groups = actionsByLead(plan);
  const now = today();
  return (
    <section aria-label={people.title} className={styles.view}>
      {groups.length === 0 && <p className={styles.empty}>{people.empty}</p>}
      {groups.map(({ leadRole, actions, openCount, isHeavy }) => (
        <div key={leadRole ?? ''}>
          <h2 className={styles.title}>
            {leadRole ?? people.nobody}{' '}
            <span className={styles.count}>{people.open(openCount, actions.length)}</span>
          </h2>
          {isHeavy && leadRole !== null && (
            <AdviceLines lines={[planAdviceMessages.tooManyOpenActions(leadRole, openCount)]} />
          )}
          <ul className={styles.list}>
            {actions.map(({ action, number }) => (
              <li key={action.id} className={styles.row}>
                <div className={styles.what}>
                  <Button className={classNames(styles.opener)} onPress={() => onOpen(action.id)}>
                    <span className={styles.number}>{number}</span>{' '}
                    <span>{action.action.trim() === '' ? table.noAction : action.action}</span>
                  </Button>
                </div>
                <span className={styles.day}>
                  {action.dueOn === null ? table.noDue : dayWords(action.dueOn, now)}
                </span>
                <span className={styles.state}>
                  <RagState rag={action.rag} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
