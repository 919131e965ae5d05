// The differences of one objective or action, or all that was added, under one heading.
import type { ReturnedPlanView } from '../../../../shared/ipc/returned-plan.contract.ts';
import { returnedPlanMessages as words } from '../../../messages/returned-plan.ts';
import { choiceOf, type Choice, type Choices, type Group } from '../choices.ts';
import { DifferenceItem } from './difference-item.tsx';
import styles from './difference-group.module.css';

function headingOf({ about, number, title }: Group): string {
  if (about === 'new') return words.newRows;
  if (about === 'plan') return words.ofPlan;
  return about === 'objective'
    ? words.aboutObjective(number, title)
    : words.aboutAction(number, title);
}

interface DifferenceGroupProps {
  readonly group: Group;
  readonly view: ReturnedPlanView;
  readonly choices: Choices;
  readonly decide: (id: string, choice: Choice) => void;
}

export const DifferenceGroup = ({ group, view, choices, decide }: DifferenceGroupProps) => (
  <section className={styles.group} aria-label={headingOf(group)}>
    <h2 className={styles.heading} dir="auto">
      {headingOf(group)}
    </h2>
    <ul className={styles.list}>
      {group.differences.map((difference) => (
        <DifferenceItem
          key={difference.id}
          difference={difference}
          choice={choiceOf(view, choices, difference)}
          onChoose={(choice) => decide(difference.id, choice)}
        />
      ))}
    </ul>
  </section>
);
