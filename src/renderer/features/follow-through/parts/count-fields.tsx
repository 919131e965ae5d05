// "7 of 12": two numbers that belong together, saved as they are typed.
import { useId } from 'react';
import type { Checkpoint, CountOf } from '../../../../shared/domain/checkpoint.ts';
import { followThroughMessages } from '../../../messages/follow-through.ts';
import { NumberField } from '../../../ui/index.ts';
import styles from '../checkpoint-screen.module.css';
import { useLookField } from '../use-look-field.ts';

const { look: words } = followThroughMessages;

export type CountName =
  | 'adoption'
  | 'fidelity'
  | 'reach'
  | 'pupilBaseline'
  | 'pupilLatest'
  | 'staffBaseline'
  | 'staffLatest';

interface CountFieldsProps {
  readonly look: Checkpoint;
  readonly name: CountName;
  readonly title: string;
}

const nothing: CountOf = { value: null, outOf: null };

export const CountFields = ({ look, name, title }: CountFieldsProps) => {
  const saved = useLookField(look, name);
  const headingId = useId();
  const count = saved.value ?? nothing;
  const change = (part: Partial<CountOf>): void => {
    const next = { ...count, ...part };
    saved.setValue(next.value === null && next.outOf === null ? null : next);
  };
  return (
    <div role="group" aria-labelledby={headingId} className={styles.count}>
      <span id={headingId} className={styles.countTitle}>
        {title}
      </span>
      <div className={styles.figures}>
        <NumberField
          label={words.value}
          value={count.value}
          onChange={(value) => change({ value })}
          minValue={0}
        />
        <NumberField
          label={words.outOf}
          value={count.outOf}
          onChange={(outOf) => change({ outOf })}
          minValue={0}
        />
      </div>
    </div>
  );
};
