// The actions of one objective, as the plan is read at a meeting.
import { Fragment } from 'react';
import type { PlannedObjective, PlanView } from '../../../../shared/ipc/plan.contract.ts';
import { planMessages } from '../../../messages/plan.ts';
import type { PlanWork } from '../plan-work.ts';
import { ActionEditor } from '../editor/action-editor.tsx';
import { ActionRow } from './action-row.tsx';
import styles from './action-table.module.css';

interface ActionTableProps {
  readonly planned: PlannedObjective;
  readonly plan: PlanView;
  readonly roles: readonly string[];
  readonly work: PlanWork;
}

const { table } = planMessages;

export const ActionTable = ({ planned, plan, roles, work }: ActionTableProps) => (
  <table className={styles.table}>
    <caption className={styles.hidden}>
      {table.caption(planned.number, planned.objective.objective.trim())}
    </caption>
    <thead>
      <tr>
        <th scope="col" className={styles.actionColumn}>
          {table.action}
        </th>
        <th scope="col" className={styles.leadColumn}>
          {table.lead}
        </th>
        <th scope="col" className={styles.byColumn}>
          {table.by}
        </th>
        <th scope="col">{table.know}</th>
        <th scope="col" className={styles.stateColumn}>
          {table.state}
        </th>
      </tr>
    </thead>
    <tbody>
      {planned.actions.map((each) => (
        <Fragment key={each.action.id}>
          <ActionRow planned={each} isOpen={work.openId === each.action.id} onOpen={work.open} />
          {work.openId === each.action.id && (
            <tr>
              <td colSpan={5} className={styles.editorCell}>
                <ActionEditor planned={each} plan={plan} roles={roles} work={work} />
              </td>
            </tr>
          )}
        </Fragment>
      ))}
    </tbody>
  </table>
);
