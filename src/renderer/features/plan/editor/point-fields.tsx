// Where a measure stands at one time: a figure, out of how many, on which day, or in words.
import { useId } from 'react';
import type { Action, MeasurePoint } from '../../../../shared/domain/plan.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { DatePicker, TextField } from '../../../ui/index.ts';
import { notSavedWords } from '../failure-words.ts';
import { emptyPoint, saysNothing } from '../measure-words.ts';
import { AdviceLines } from '../parts/advice-lines.tsx';
import { NumberInput } from '../parts/number-input.tsx';
import { useSavedAction } from '../use-saved.ts';
import { plannedKinds, useSchoolDays } from '../use-school-days.ts';
import styles from './point-fields.module.css';

export type PointName = 'baseline' | 'target' | 'latest';

interface PointFieldsProps {
  readonly action: Action;
  readonly point: PointName;
  readonly advice?: readonly string[];
}

const { know } = planEditorMessages;
/** No limit of the field's own, only of what a number can be and still be read. */
const largest = 1_000_000_000;

export const PointFields = ({ action, point, advice = [] }: PointFieldsProps) => {
  const saved = useSavedAction(action, point);
  const { dayKind } = useSchoolDays();
  const headingId = useId();
  const name = know[point];
  const current = saved.value ?? emptyPoint;
  const flush = () => void saved.flush();
  const change = (part: Partial<MeasurePoint>): void => {
    const next = { ...current, ...part };
    saved.setValue(saysNothing(next) ? null : next);
  };

  return (
    <div role="group" aria-labelledby={headingId} className={styles.point}>
      <span id={headingId} className={styles.name}>
        {name}
      </span>
      <div className={styles.fields}>
        <div className={styles.figure}>
          <NumberInput
            label={know.value}
            value={current.value}
            onChange={(value) => change({ value })}
            onLeave={flush}
            maximum={largest}
            example={know.example}
          />
        </div>
        <div className={styles.figure}>
          <NumberInput
            label={know.outOf}
            value={current.outOf}
            onChange={(outOf) => change({ outOf })}
            onLeave={flush}
            maximum={largest}
            example={know.example}
          />
        </div>
        <DatePicker
          label={know.on}
          value={current.on}
          onChange={(on) => change({ on })}
          dayKind={dayKind}
          allowedKinds={plannedKinds}
        />
        <div className={styles.words}>
          <TextField
            label={know.text}
            value={current.text ?? ''}
            onChange={(text) => change({ text: text === '' ? null : text })}
            onBlur={flush}
            errorMessage={notSavedWords(saved.state)}
          />
        </div>
      </div>
      <AdviceLines lines={advice} />
    </div>
  );
};
