// Where and with whom one is: picked once and kept for every note until it is changed.
import { memo, useEffect, useRef } from 'react';
import { activityName, evidenceActivityTypes } from '../../../../shared/domain/activity.ts';
import type { NoteContent } from '../../../../shared/domain/note-content.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Button, ComboBox, NumberField, TextField } from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import styles from './activity-panel.module.css';

const words = evidenceMessages.activity;

const known = evidenceActivityTypes.map(({ id, name }) => ({ value: id, label: name }));

/** A kind that only this review's file knows is offered too. */
export const activityOptions = (current: string) =>
  current === '' || known.some(({ value }) => value === current)
    ? known
    : [...known, { value: current, label: activityName(current) }];

type LineName = 'place' | 'phase' | 'year' | 'subject' | 'groupOf';

const Line = ({ box, name }: { readonly box: DraftBox; readonly name: LineName }) => {
  const value = useStoreValue(box.store, ({ content }) => content[name]);
  return (
    <TextField
      label={words[name]}
      value={value}
      maxLength={1_000}
      onChange={(next) => box.change({ [name]: next })}
      onBlur={() => void box.flush()}
      {...(name === 'groupOf' ? { placeholder: words.groupOfPlaceholder } : {})}
    />
  );
};

const GroupSize = ({ box }: { readonly box: DraftBox }) => {
  const groupSize = useStoreValue(box.store, ({ content }) => content.groupSize);
  return (
    <NumberField
      label={words.groupSize}
      value={groupSize}
      minValue={0}
      maxValue={100_000}
      onChange={(next) => box.change({ groupSize: next })}
      onBlur={() => void box.flush()}
    />
  );
};

export interface ActivityPanelProps {
  readonly box: DraftBox;
  readonly onDone: () => void;
}

export const ActivityPanel = memo(({ box, onDone }: ActivityPanelProps) => {
  const activityType = useStoreValue(box.store, ({ content }) => content.activityType);
  const panel = useRef<HTMLElement>(null);

  // It was opened to be filled in.
  useEffect(() => {
    panel.current?.querySelector('input')?.focus();
  }, []);

  const pick = (next: NoteContent['activityType'] | null): void => {
    // Another activity than the plan's is no longer the session that was taken from it.
    if (next !== null) box.change({ activityType: next, sessionRef: null });
  };

  return (
    // Escape goes back to the note from any of the fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      aria-label={words.region}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onDone();
      }}
    >
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.fields}>
        <div className={styles.type}>
          <ComboBox
            label={words.type}
            options={activityOptions(activityType)}
            value={activityType === '' ? null : activityType}
            onChange={pick}
            placeholder={words.typePlaceholder}
          />
        </div>
        <Line box={box} name="place" />
        <Line box={box} name="phase" />
        <Line box={box} name="year" />
        <Line box={box} name="subject" />
        <GroupSize box={box} />
        <Line box={box} name="groupOf" />
      </div>
      <div>
        <Button onPress={onDone}>{words.done}</Button>
      </div>
    </section>
  );
});
ActivityPanel.displayName = 'ActivityPanel';
