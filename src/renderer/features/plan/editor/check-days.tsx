// The days on which somebody looks how an action goes: several, in order, each removable.
import { useId, useState } from 'react';
import type { Action } from '../../../../shared/domain/plan.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { DatePicker, TagGroup } from '../../../ui/index.ts';
import { notSavedWords } from '../failure-words.ts';
import { dayWords } from '../measure-words.ts';
import { AdviceLines } from '../parts/advice-lines.tsx';
import { useFocusLater } from '../use-focus-later.ts';
import { useSavedAction } from '../use-saved.ts';
import { plannedKinds, today, useSchoolDays } from '../use-school-days.ts';
import styles from './check-days.module.css';

interface CheckDaysProps {
  readonly action: Action;
  readonly advice: readonly string[];
}

const { check } = planEditorMessages;

export const CheckDays = ({ action, advice }: CheckDaysProps) => {
  const saved = useSavedAction(action, 'monitorOn');
  const { dayKind } = useSchoolDays();
  const focusLater = useFocusLater();
  const id = useId();
  // Another number is another, empty field: the day that was chosen has gone into the list.
  const [added, setAdded] = useState(0);
  const days = saved.value.toSorted();

  return (
    <div className={styles.days}>
      <TagGroup
        label={check.when}
        tags={days.map((day) => ({ id: day, label: dayWords(day, today()) }))}
        onRemove={(day) => saved.setValue(days.filter((each) => each !== day))}
        empty={check.noDates}
      />
      <DatePicker
        key={added}
        id={`${id}-${added}`}
        label={check.addDate}
        value={null}
        onChange={(day) => {
          if (day === null) return;
          if (!days.includes(day)) saved.setValue([...days, day].toSorted());
          setAdded(added + 1);
          focusLater(`${id}-${added + 1}`);
        }}
        dayKind={dayKind}
        allowedKinds={plannedKinds}
        opensAt={days.at(-1) ?? action.startOn ?? today()}
        errorMessage={notSavedWords(saved.state)}
      />
      <AdviceLines lines={advice} />
    </div>
  );
};
