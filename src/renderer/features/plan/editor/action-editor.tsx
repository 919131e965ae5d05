// Everything about one action, below its row in the table. What is asked first stands open; the rest
// folds away with a word about what it holds, and stays as it was left.
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { PlannedAction, PlanView } from '../../../../shared/ipc/plan.contract.ts';
import { planEditorMessages as words } from '../../../messages/plan-editor.ts';
import { Button, focusField, Menu } from '../../../ui/index.ts';
import { elementIds } from '../element-ids.ts';
import type { Direction } from '../plan-order.ts';
import { Remarks } from '../parts/remarks.tsx';
import type { PlanWork } from '../plan-work.ts';
import { useFocusLater } from '../use-focus-later.ts';
import styles from './action-editor.module.css';
import { CheckFields } from './check-fields.tsx';
import { KnowFields } from './know-fields.tsx';
import { MoreFields } from './more-fields.tsx';
import { ProgressFields } from './progress-fields.tsx';
import { RestsOnFields } from './rests-on-fields.tsx';
import { ResourceFields } from './resource-fields.tsx';
import { useInSight } from './use-in-sight.ts';
import { WhatFields } from './what-fields.tsx';
import { WhoFields } from './who-fields.tsx';
import { WorkingFields } from './working-fields.tsx';

interface ActionEditorProps {
  readonly planned: PlannedAction;
  readonly plan: PlanView;
  readonly roles: readonly string[];
  readonly work: PlanWork;
}

const openList = '[role="combobox"][aria-expanded="true"]';

export const ActionEditor = ({ planned, plan, roles, work }: ActionEditorProps) => {
  const { action, number } = planned;
  const titleId = useId();
  const focusLater = useFocusLater();
  useInSight(elementIds.editor(action.id), elementIds.row(action.id));
  const siblings =
    plan.objectives.find(({ objective }) => objective.id === action.objectiveId)?.actions ?? [];
  const place = siblings.findIndex((each) => each.action.id === action.id);
  const others = plan.objectives.filter(({ objective }) => objective.id !== action.objectiveId);

  const move = (direction: Direction): void => {
    void work.moveAction(planned, direction);
    // At either end the button pressed can do no more: the keys go on to the other one.
    const end = direction === 'up' ? 1 : siblings.length - 2;
    if (place === end) focusLater(elementIds.field(action.id, direction === 'up' ? 'down' : 'up'));
  };
  const close = (): void => {
    focusField(elementIds.row(action.id));
    work.open(null);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    // Escape in an open list closes the list.
    if (event.target instanceof Element && event.target.matches(openList)) return;
    event.preventDefault();
    close();
  };

  return (
    // The keys are an extra: the same is on the button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      id={elementIds.editor(action.id)}
      aria-labelledby={titleId}
      className={styles.editor}
      onKeyDown={closeOnEscape}
    >
      <header className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {words.title(number)}
        </h3>
        <div className={styles.doings}>
          <Button
            size="small"
            icon={ArrowUp}
            id={elementIds.field(action.id, 'up')}
            isDisabled={place <= 0}
            onPress={() => move('up')}
          >
            {words.moveUp}
          </Button>
          <Button
            size="small"
            icon={ArrowDown}
            id={elementIds.field(action.id, 'down')}
            isDisabled={place === siblings.length - 1}
            onPress={() => move('down')}
          >
            {words.moveDown}
          </Button>
          <Menu
            label={words.menu}
            accessibleLabel={words.menuLabel(number)}
            size="small"
            actions={[
              ...others.map(({ objective, number: other }) => ({
                id: objective.id,
                label: words.toObjective(other),
                onAction: () => void work.moveActionTo(action.id, objective.id),
              })),
              {
                id: 'bin',
                label: words.toBin,
                icon: Trash2,
                isDanger: true,
                startsGroup: others.length > 0,
                onAction: () => void work.binAction(planned),
              },
            ]}
          />
          <Button size="small" onPress={close}>
            {words.close}
          </Button>
        </div>
      </header>
      <Remarks about="action" aboutId={action.id} />
      <WhatFields planned={planned} />
      <WhoFields planned={planned} roles={roles} />
      <KnowFields planned={planned} />
      <div>
        <ProgressFields planned={planned} />
        <CheckFields planned={planned} roles={roles} />
        <ResourceFields planned={planned} />
        <WorkingFields planned={planned} />
        <RestsOnFields planned={planned} plan={plan} />
        <MoreFields planned={planned} />
      </div>
    </section>
  );
};
