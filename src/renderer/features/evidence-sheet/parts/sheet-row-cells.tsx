// The cells of one row: what the colleague wrote, and what was understood, which can be changed.
import { type ReactNode, useState } from 'react';
import { activityName, evidenceActivityTypes } from '../../../../shared/domain/activity.ts';
import type { SheetRow } from '../../../../shared/domain/evidence-sheet/sheet-row.ts';
import { evidenceSheetMessages } from '../../../messages/evidence-sheet.ts';
import { Button, Select, Tag, TimeField } from '../../../ui/index.ts';
import type { RowAsDecided, RowChange } from '../chosen-rows.ts';
import { guessWords, stateWords, strengthWords } from '../guess-words.ts';
import styles from './sheet-table.module.css';

const { table: words } = evidenceSheetMessages;

const Part = ({ label, text }: { readonly label: string; readonly text: string }) =>
  text.trim() === '' ? null : (
    <p className={styles.part}>
      <span className={styles.label}>{label}</span> {text}
    </p>
  );

export const Says = ({ row }: { readonly row: SheetRow }) => {
  const { note, typed } = row;
  const state = stateWords(row);
  return (
    <div className={styles.says}>
      {state !== null && (
        <div>
          <Tag tone={row.state === 'unclear' ? 'mind' : 'plain'}>{state}</Tag>
        </div>
      )}
      {note.place !== '' && <p className={styles.place}>{note.place}</p>}
      {note.description.trim() !== '' && <p className={styles.words}>{note.description}</p>}
      <Part label={words.quote} text={note.quote} />
      <Part label={words.thoughts} text={note.interpretation} />
      <Part label={words.followUp} text={note.followUp} />
      {row.problem === 'above-headings' && (
        <p className={styles.words}>{typed.map(({ text }) => text).join(' · ')}</p>
      )}
    </div>
  );
};

const known = evidenceActivityTypes.map(({ id, name }) => ({ value: id, label: name }));

const activityOptions = (...others: readonly string[]) => [
  ...[...new Set(others)]
    .filter((id) => id !== '' && !known.some(({ value }) => value === id))
    .map((id) => ({ value: id, label: activityName(id) })),
  ...known,
];

const Fields = ({
  row,
  decided,
  onChange,
}: {
  readonly row: SheetRow;
  readonly decided: RowAsDecided;
  readonly onChange: (change: RowChange) => void;
}) => (
  <div className={styles.fields}>
    <TimeField
      label={words.time}
      value={decided.time}
      autoFocus
      onChange={(time) => {
        if (time !== null) onChange({ time });
      }}
    />
    <Select
      label={words.activity}
      options={activityOptions(row.note.activityType, decided.activityType)}
      value={decided.activityType === '' ? null : decided.activityType}
      onChange={(activityType) => onChange({ activityType })}
    />
  </div>
);

const Facts = ({ row, decided }: { readonly row: SheetRow; readonly decided: RowAsDecided }) => {
  const { activityType, time } = decided;
  const strength = strengthWords(row.note.strength);
  const facts = [
    activityType === '' ? words.noActivity : activityName(activityType),
    ...(row.note.year === '' ? [] : [row.note.year]),
    strength ?? words.noStrength,
  ];
  return (
    <p className={styles.facts}>
      <span className={styles.time}>{time}</span> {facts.join(' · ')}
    </p>
  );
};

const List = ({ children }: { readonly children: readonly string[] }): ReactNode =>
  children.length === 0 ? null : (
    <ul className={styles.guesses}>
      {children.map((guess) => (
        <li key={guess}>{guess}</li>
      ))}
    </ul>
  );

export const Understood = ({
  row,
  decided,
  change,
  onChange,
}: {
  readonly row: SheetRow;
  readonly decided: RowAsDecided;
  readonly change: RowChange | undefined;
  readonly onChange: (change: RowChange) => void;
}) => {
  const [isOpen, setOpen] = useState(false);
  // A guess that a person has answered is one no more.
  const guesses = row.guesses.filter(
    ({ kind }) =>
      !(change?.time !== undefined && kind.startsWith('time-')) &&
      !(change?.activityType !== undefined && kind.startsWith('activity-')),
  );
  return (
    <div className={styles.understood}>
      {isOpen ? (
        <Fields row={row} decided={decided} onChange={onChange} />
      ) : (
        <Facts row={row} decided={decided} />
      )}
      <List>{guesses.map(guessWords)}</List>
      <div className={styles.foot}>
        <Button
          size="small"
          variant="plain"
          aria-expanded={isOpen}
          aria-label={isOpen ? words.doneOf(row.row) : words.changeOf(row.row)}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? words.done : words.change}
        </Button>
        {change !== undefined && <Tag tone="good">{words.changed}</Tag>}
      </div>
    </div>
  );
};
