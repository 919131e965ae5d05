// When, where and by whom a filed note was taken.
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { ComboBox, DatePicker, Select, TextField, TimeField } from '../../../ui/index.ts';
import { activityOptions } from '../box/activity-panel.tsx';
import { dayOfMinute, timeOfMinute } from '../clock.ts';
import { useStoreValue } from '../draft/use-store.ts';
import styles from './note-editor.module.css';
import type { NoteEdits } from './note-edits.ts';

const words = evidenceMessages.activity;

type LineName = 'place' | 'phase' | 'year' | 'subject';

const EditedLine = ({ edits, name }: { readonly edits: NoteEdits; readonly name: LineName }) => {
  const value = useStoreValue(edits.store, ({ fields }) => fields[name]);
  return (
    <TextField
      label={words[name]}
      value={value}
      maxLength={1_000}
      onChange={(next) => edits.change({ [name]: next })}
      onFocus={() => edits.hold(name)}
      onBlur={() => {
        edits.hold(null);
        void edits.flush();
      }}
    />
  );
};

const EditedTime = ({ edits }: { readonly edits: NoteEdits }) => {
  const takenAt = useStoreValue(edits.store, ({ fields }) => fields.takenAt);
  const day = dayOfMinute(takenAt);
  const time = timeOfMinute(takenAt);
  return (
    <>
      <TimeField
        label={evidenceMessages.time.time}
        value={time}
        onChange={(next) => {
          if (next !== null) edits.change({ takenAt: `${day}T${next}` });
        }}
      />
      <DatePicker
        label={evidenceMessages.edit.date}
        value={day}
        onChange={(next) => {
          if (next !== null) edits.change({ takenAt: `${next}T${time}` });
        }}
      />
    </>
  );
};

const nobody = 'nobody';

const EditedReviewer = ({
  edits,
  team,
}: {
  readonly edits: NoteEdits;
  readonly team: readonly Person[];
}) => {
  const reviewerId = useStoreValue(edits.store, ({ fields }) => fields.reviewerId);
  return (
    <Select<PersonId | typeof nobody>
      label={evidenceMessages.edit.reviewer}
      options={[
        { value: nobody, label: evidenceMessages.list.unknownReviewer },
        ...team.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={reviewerId ?? nobody}
      onChange={(next) => edits.change({ reviewerId: next === nobody ? null : next })}
    />
  );
};

export const EditorFacts = ({
  edits,
  team,
}: {
  readonly edits: NoteEdits;
  readonly team: readonly Person[];
}) => {
  const activityType = useStoreValue(edits.store, ({ fields }) => fields.activityType);
  return (
    <div className={styles.facts}>
      <EditedTime edits={edits} />
      <EditedReviewer edits={edits} team={team} />
      <ComboBox
        label={words.type}
        options={activityOptions(activityType)}
        value={activityType === '' ? null : activityType}
        onChange={(next) => {
          if (next !== null) edits.change({ activityType: next });
        }}
      />
      <EditedLine edits={edits} name="place" />
      <EditedLine edits={edits} name="phase" />
      <EditedLine edits={edits} name="year" />
      <EditedLine edits={edits} name="subject" />
    </div>
  );
};
