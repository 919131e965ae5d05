// What makes an action work: what must not be left out of it, and how colleagues will learn it, through
// the lens of the mechanisms of effective professional development. Asks; never marks.
import { lensTag, type Lens } from '../../../../shared/domain/lens.ts';
import { isTraining, plannedMechanisms } from '../../../../shared/domain/mechanisms.ts';
import type { Action } from '../../../../shared/domain/plan.ts';
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { CheckboxGroup } from '../../../ui/index.ts';
import { notSavedWords } from '../failure-words.ts';
import { AdviceLines } from '../parts/advice-lines.tsx';
import { SavedText } from '../parts/saved-text.tsx';
import { useSavedAction } from '../use-saved.ts';
import { FoldedGroup, Wide } from './field-group.tsx';
import styles from './working-fields.module.css';

const { working } = planEditorMessages;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const Mechanisms = ({ action, lens }: { readonly action: Action; readonly lens: Lens }) => {
  const saved = useSavedAction(action, 'mechanisms');
  const ticked = saved.value;
  const { count, missingGroups } = plannedMechanisms(lens, ticked);
  const advice = [
    ...(count === 0 && isTraining(action) ? [working.noneTicked] : []),
    ...(missingGroups.length === 0 ? [] : [working.missing(missingGroups.map((g) => g.name))]),
  ];
  const others = ticked.length - count;
  return (
    <div className={styles.learning}>
      <div>
        <h5 className={styles.title}>{working.learning}</h5>
        <p className={styles.hint}>{working.learningIntro(lens.publisher)}</p>
      </div>
      <div className={styles.groups}>
        {lens.groups.map((group) => {
          const tags = group.items.map(({ id }) => lensTag(lens.id, id));
          return (
            <CheckboxGroup
              key={group.id}
              label={group.name}
              options={group.items.map(({ id, name, prompt }) => ({
                value: lensTag(lens.id, id),
                label: name,
                description: prompt,
              }))}
              value={ticked.filter((tag) => tags.includes(tag))}
              onChange={(chosen) =>
                saved.setValue([...ticked.filter((tag) => !tags.includes(tag)), ...chosen])
              }
            />
          );
        })}
      </div>
      <AdviceLines lines={advice} />
      {others > 0 && <p className={styles.hint}>{working.otherEdition(others)}</p>}
      {saved.state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {notSavedWords(saved.state)}
        </p>
      )}
      <p className={styles.hint}>{working.source(lens.sourceName)}</p>
    </div>
  );
};

export const WorkingFields = ({ planned: { action } }: { readonly planned: PlannedAction }) => {
  const ingredients = useSavedAction(action, 'activeIngredients');
  const lens = useOperation('plan.mechanisms', {}).data;
  return (
    <FoldedGroup
      title={working.title}
      name="working"
      meta={working.meta(linesOf(action.activeIngredients).length, action.mechanisms.length)}
    >
      <Wide>
        <SavedText
          saved={ingredients}
          label={working.ingredients}
          hint={working.ingredientsHint}
          placeholder={working.ingredientsPlaceholder}
        />
      </Wide>
      <Wide>{lens !== undefined && <Mechanisms action={action} lens={lens} />}</Wide>
    </FoldedGroup>
  );
};
