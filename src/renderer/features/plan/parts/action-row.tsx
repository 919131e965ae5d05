// One action in the table: what, who, by when, how anyone will know, and how it goes. The whole row
// opens its form below.
import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import { isOpenAction } from '../../../../shared/domain/smart-advice.ts';
import { planMessages } from '../../../messages/plan.ts';
import { classNames } from '../../../ui/index.ts';
import { wordsInTable } from '../advice-words.ts';
import { elementIds } from '../element-ids.ts';
import { pointWords } from '../measure-words.ts';
import type { PlanWork } from '../plan-work.ts';
import { RagState } from '../rag-choices.tsx';
import { today } from '../use-school-days.ts';
import styles from './action-table.module.css';
import { AdviceLines } from './advice-lines.tsx';

interface ActionRowProps {
  readonly planned: PlannedAction;
  readonly isOpen: boolean;
  /** The same function at every drawing. */
  readonly onOpen: PlanWork['open'];
}

const { table, timeline } = planMessages;

const Wanted = ({ children }: { readonly children: string }) => (
  <span className={styles.wanted}>{children}</span>
);

const DueCell = ({ planned: { action } }: { readonly planned: PlannedAction }) => {
  const now = today();
  if (action.dueOn === null) return <Wanted>{table.noDue}</Wanted>;
  const isOtherYear = action.dueOn.slice(0, 4) !== now.slice(0, 4);
  const isPast = action.dueOn < now && isOpenAction(action);
  return (
    <>
      <span className={styles.day}>{formatShortDate(action.dueOn)}</span>
      {isOtherYear && <span className={styles.small}>{action.dueOn.slice(0, 4)}</span>}
      {isPast && <span className={styles.past}>{timeline.past}</span>}
    </>
  );
};

const KnowCell = ({ planned: { action } }: { readonly planned: PlannedAction }) => {
  const target = pointWords(action.target);
  const latest = pointWords(action.latest) ?? pointWords(action.baseline);
  const points = [
    target === null ? null : table.target(target),
    latest === null ? null : table.now(latest),
  ].filter((part) => part !== null);
  return (
    <>
      {action.measure.trim() === '' ? <Wanted>{table.noMeasure}</Wanted> : action.measure}
      {points.length > 0 && <span className={styles.small}>{points.join(' · ')}</span>}
    </>
  );
};

/** Drawn anew only where its own action has changed: a plan has many rows, and one is typed in. */
export const ActionRow = memo(({ planned, isOpen, onOpen }: ActionRowProps) => {
  const { action, number, advice } = planned;
  return (
    <tr className={classNames(styles.row, isOpen && styles.open)}>
      <th scope="row">
        <Button
          id={elementIds.row(action.id)}
          className={classNames(styles.opener)}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': elementIds.editor(action.id) } : {})}
          onPress={() => onOpen(isOpen ? null : action.id)}
        >
          <span className={styles.number}>{number}</span>{' '}
          <span>
            {action.action.trim() === '' ? <Wanted>{table.noAction}</Wanted> : action.action}
          </span>
        </Button>
        {!isOpen && action.firstStep.trim() !== '' && (
          <div className={styles.small}>
            {table.firstStep} {action.firstStep}
          </div>
        )}
        {!isOpen && action.carriedOverFrom.trim() !== '' && (
          <div className={styles.small}>{table.carriedOver(action.carriedOverFrom.trim())}</div>
        )}
        {!isOpen && <AdviceLines lines={wordsInTable(advice)} />}
      </th>
      <td className={styles.lead}>
        {action.leadRole.trim() === '' ? <Wanted>{table.noLead}</Wanted> : action.leadRole}
      </td>
      <td>
        <DueCell planned={planned} />
      </td>
      <td>
        <KnowCell planned={planned} />
      </td>
      <td>
        <RagState rag={action.rag} />
      </td>
    </tr>
  );
});
ActionRow.displayName = 'ActionRow';
