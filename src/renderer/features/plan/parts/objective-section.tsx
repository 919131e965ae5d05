// One objective: its words, what it answers, and the table of its actions.
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import type { PlannedObjective, PlanView } from '../../../../shared/ipc/plan.contract.ts';
import { planMessages } from '../../../messages/plan.ts';
import { Button, Menu, type MenuAction, shortcuts } from '../../../ui/index.ts';
import { wordsOnObjective } from '../advice-words.ts';
import { elementIds } from '../element-ids.ts';
import type { PlanWork } from '../plan-work.ts';
import { useSavedObjective } from '../use-saved.ts';
import { ActionTable } from './action-table.tsx';
import styles from './objective-section.module.css';
import { HelpPart } from './help-part.tsx';
import { Remarks } from './remarks.tsx';
import { RestsOn } from './rests-on.tsx';
import { SavedText } from './saved-text.tsx';
import { Together } from './together.tsx';

interface ObjectiveSectionProps {
  readonly planned: PlannedObjective;
  readonly plan: PlanView;
  /** The areas for development an objective can answer. */
  readonly areas: readonly WeighedFinding[];
  readonly findings: readonly WeighedFinding[];
  readonly roles: readonly string[];
  readonly work: PlanWork;
  /** The shortcut for a new action goes here. */
  readonly hasShortcut: boolean;
}

const { objective: words, table, areas: areaWords } = planMessages;

export const ObjectiveSection = ({
  planned,
  plan,
  areas,
  findings,
  roles,
  work,
  hasShortcut,
}: ObjectiveSectionProps) => {
  const { objective, number, actions } = planned;
  const text = useSavedObjective(objective, 'objective');
  const why = useSavedObjective(objective, 'why');
  const place = plan.objectives.findIndex((each) => each.objective.id === objective.id);

  const answers = areas.map(({ finding, number: area }): MenuAction => {
    const name = areaWords.numbered(finding.category, area);
    return {
      id: finding.id,
      label: words.answers(name),
      description:
        finding.id === objective.findingId ? words.isAnswer : finding.heading || finding.wording,
      isDisabled: finding.id === objective.findingId,
      onAction: () => void work.answer(objective.id, finding.id),
    };
  });
  const menu: readonly MenuAction[] = [
    {
      id: 'up',
      label: words.moveUp,
      icon: ArrowUp,
      isDisabled: place === 0,
      onAction: () => void work.moveObjective(objective.id, 'up'),
    },
    {
      id: 'down',
      label: words.moveDown,
      icon: ArrowDown,
      isDisabled: place === plan.objectives.length - 1,
      onAction: () => void work.moveObjective(objective.id, 'down'),
    },
    ...answers.map((each, index) => ({ ...each, startsGroup: index === 0 })),
    {
      id: 'none',
      label: words.answersNothing,
      isDisabled: objective.findingId === null,
      onAction: () => void work.answer(objective.id, null),
    },
    {
      id: 'bin',
      label: words.toBin,
      icon: Trash2,
      isDanger: true,
      startsGroup: true,
      onAction: () => void work.binObjective(planned),
    },
  ];

  return (
    <section
      aria-label={words.region(number)}
      className={styles.sheet}
      data-objective={objective.id}
    >
      <header className={styles.head}>
        <div className={styles.line}>
          <h2 className={styles.number}>{words.number(number)}</h2>
          <RestsOn findingId={objective.findingId} findings={findings} />
          <div className={styles.more}>
            <Menu
              label={words.more}
              accessibleLabel={words.moreLabel(number)}
              size="small"
              variant="plain"
              actions={menu}
            />
          </div>
        </div>
        <div className={styles.text}>
          <SavedText
            id={elementIds.objective(objective.id)}
            saved={text}
            label={words.text}
            isLabelHidden
            placeholder={words.textPlaceholder}
            advice={wordsOnObjective(plan.advice, objective.id)}
            as="bare"
          />
        </div>
        <div className={styles.why}>
          <SavedText
            saved={why}
            label={words.why}
            isLabelHidden
            placeholder={words.whyPlaceholder}
            as="bare"
          />
        </div>
      </header>
      {actions.length === 0 ? (
        <p className={styles.none}>{words.noActions}</p>
      ) : (
        <ActionTable planned={planned} plan={plan} roles={roles} work={work} />
      )}
      <HelpPart objective={objective} number={number} />
      <Remarks about="objective" aboutId={objective.id} />
      <footer className={styles.foot}>
        <Button
          id={elementIds.addAction(objective.id)}
          size="small"
          icon={Plus}
          onPress={() => void work.addAction(objective.id)}
          {...(hasShortcut ? { keys: shortcuts.addAction } : {})}
        >
          {table.add}
        </Button>
        <Together sum={planned.sum} />
      </footer>
    </section>
  );
};
