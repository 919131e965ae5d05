// The rarer fields of a note: how strong it is on its own, how many it is about, what to follow up.
import type { NoteContent } from '../../../../shared/domain/note-content.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { NumberField, TextArea, TextField, ToggleGroup } from '../../../ui/index.ts';
import type { NoteChange } from '../draft/note-content.ts';
import styles from './more-fields.module.css';
import { strengthKeyOf, type StrengthKey, strengthWords } from './strength-word.ts';

const words = evidenceMessages.more;

export type MoreFieldName = 'followUp' | 'groupOf';

export interface MoreFieldsProps {
  readonly fields: Pick<NoteContent, 'strength' | 'groupSize' | 'groupOf' | 'followUp'>;
  readonly onChange: (change: NoteChange) => void;
  readonly onBlur: () => void;
  readonly onFocus?: ((name: MoreFieldName) => void) | undefined;
}

const strengthOptions = (Object.keys(strengthWords) as StrengthKey[]).map((value) => ({
  value,
  label: `${value} ${strengthWords[value]}`,
}));

/** The contract takes no more people than this in one note. */
const largestGroup = 100_000;

export const MoreFields = ({ fields, onChange, onBlur, onFocus }: MoreFieldsProps) => (
  <div className={styles.fields}>
    <div className={styles.wide}>
      <ToggleGroup
        label={words.strength}
        options={strengthOptions}
        value={strengthKeyOf(fields.strength)}
        onChange={(next) => onChange({ strength: next === null ? null : Number(next) })}
      />
      <p className={styles.hint}>{words.strengthHint}</p>
    </div>
    <NumberField
      label={words.groupSize}
      description={words.groupSizeHint}
      value={fields.groupSize}
      minValue={0}
      maxValue={largestGroup}
      step={1}
      onChange={(groupSize) => onChange({ groupSize })}
      onBlur={onBlur}
    />
    <TextField
      label={words.groupOf}
      placeholder={evidenceMessages.activity.groupOfPlaceholder}
      value={fields.groupOf}
      maxLength={1_000}
      onChange={(groupOf) => onChange({ groupOf })}
      onFocus={() => onFocus?.('groupOf')}
      onBlur={onBlur}
    />
    <div className={styles.wide}>
      <TextArea
        label={words.followUp}
        description={words.followUpHint}
        rows={2}
        value={fields.followUp}
        onChange={(followUp) => onChange({ followUp })}
        onFocus={() => onFocus?.('followUp')}
        onBlur={onBlur}
      />
    </div>
  </div>
);
