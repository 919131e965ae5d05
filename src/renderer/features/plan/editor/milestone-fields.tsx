// The milestones of an action: what should have happened by which day, and whether it has.
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import type { Action } from '../../../../shared/domain/plan.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { planMessages } from '../../../messages/plan.ts';
import {
  Button,
  Checkbox,
  DatePicker,
  IconButton,
  TextArea,
  useToasts,
} from '../../../ui/index.ts';
import { notSavedWords } from '../failure-words.ts';
import { AdviceLines } from '../parts/advice-lines.tsx';
import { useFocusLater } from '../use-focus-later.ts';
import { plannedKinds, today, useSchoolDays } from '../use-school-days.ts';
import styles from './milestone-fields.module.css';
import { useMilestones } from './use-milestones.ts';

interface MilestoneFieldsProps {
  readonly action: Action;
  readonly advice: readonly string[];
}

const { check } = planEditorMessages;

export const MilestoneFields = ({ action, advice }: MilestoneFieldsProps) => {
  const { saved, rows, add, change, remove } = useMilestones(action);
  const { dayKind } = useSchoolDays();
  const toasts = useToasts();
  const focusLater = useFocusLater();
  const headingId = useId();
  const addId = useId();
  const fieldId = (id: string): string => `${addId}-${id}`;

  const takeAway = (id: string): void => {
    const place = rows.findIndex((row) => row.id === id);
    const neighbour = rows[place + 1] ?? rows[place - 1];
    const putBack = remove(id);
    toasts.show({ words: check.removed, action: { label: planMessages.undo, onPress: putBack } });
    focusLater(neighbour === undefined ? addId : fieldId(neighbour.id));
  };

  return (
    <div className={styles.milestones}>
      <div>
        <h5 id={headingId} className={styles.title}>
          {check.milestones}
        </h5>
        <p className={styles.hint}>{check.milestonesHint}</p>
      </div>
      {rows.length > 0 && (
        <ol aria-labelledby={headingId} className={styles.list}>
          {rows.map((row, index) => (
            <li key={row.id} className={styles.row}>
              <DatePicker
                label={check.milestoneDate(index + 1)}
                isLabelHidden
                value={row.on}
                onChange={(on) => change(row.id, { on })}
                dayKind={dayKind}
                allowedKinds={plannedKinds}
                opensAt={action.dueOn ?? today()}
              />
              <div className={styles.text}>
                <TextArea
                  id={fieldId(row.id)}
                  label={check.milestoneText(index + 1)}
                  isLabelHidden
                  placeholder={check.milestonePlaceholder}
                  rows={1}
                  value={row.text}
                  onChange={(text) => change(row.id, { text })}
                  onBlur={() => void saved.flush()}
                />
              </div>
              <Checkbox
                aria-label={check.metLabel(index + 1)}
                isSelected={row.isMet}
                onChange={(isMet) => change(row.id, { isMet })}
              >
                {check.met}
              </Checkbox>
              <IconButton
                icon={X}
                label={check.removeMilestone(index + 1)}
                onPress={() => takeAway(row.id)}
              />
            </li>
          ))}
        </ol>
      )}
      <AdviceLines lines={advice} />
      {saved.state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {notSavedWords(saved.state)}
        </p>
      )}
      <div>
        <Button id={addId} size="small" icon={Plus} onPress={() => focusLater(fieldId(add()))}>
          {check.addMilestone}
        </Button>
      </div>
    </div>
  );
};
