// One difference: as it was sent, as it is in the file, as it is here if that changed too; and what the
// person decides.
import { useState } from 'react';
import { formatLongDate } from '../../../../shared/domain/dates.ts';
import type { Difference } from '../../../../shared/domain/returned-plan/difference.ts';
import { returnedPlanMessages as words } from '../../../messages/returned-plan.ts';
import { DatePicker, RadioGroup, Tag, type Option } from '../../../ui/index.ts';
import { isDay, type Choice } from '../choices.ts';
import { plannedKinds, useSchoolDays } from '../../plan/index.ts';
import styles from './difference-item.module.css';

const { choice: asked, said } = words;

interface DifferenceItemProps {
  readonly difference: Difference;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

function labelOf({ kind, field }: Difference): string {
  switch (kind) {
    case 'changed':
      return words.field(field ?? '');
    case 'remark':
      return words.remark.label;
    case 'gone':
      return words.gone;
    case 'new-objective':
      return words.newRow.objective;
    case 'new-action':
      return words.newRow.action;
    case 'new-milestone':
      return words.newRow.milestone;
  }
}

function optionsOf({ kind, reading }: Difference): Option<Choice>[] {
  const isNew = kind.startsWith('new-') || kind === 'remark';
  const keep = { value: 'keep', label: isNew ? asked.keepNew : asked.keep } as const;
  if (reading.kind !== 'ask-day') {
    const take =
      kind === 'remark'
        ? asked.takeRemark
        : isNew
          ? asked.takeNew
          : kind === 'gone'
            ? asked.takeGone
            : asked.take;
    return [{ value: 'take', label: take }, keep];
  }
  return [
    ...reading.days.map((day) => ({ value: day, label: asked.day(formatLongDate(day)) })),
    { value: 'other', label: asked.otherDay },
    keep,
  ];
}

const Told = ({ label, text, note }: { label: string; text: string; note?: string }) => (
  <div>
    <dt>{label}</dt>
    <dd dir="auto">
      {text === '' ? <span className={styles.nothing}>{said.nothing}</span> : text}
      {note !== undefined && note !== '' && <span className={styles.written}>{note}</span>}
    </dd>
  </div>
);

export const DifferenceItem = ({ difference, choice, onChoose }: DifferenceItemProps) => {
  const { kind, title, before, inFile, written, now, isChangedHere, reading, parts } = difference;
  const { calendar, dayKind } = useSchoolDays();
  const [isOther, setOther] = useState(false);
  const label = labelOf(difference);
  const options = optionsOf(difference);
  const isListed = options.some(({ value }) => value === choice);
  const isNew = parts.length > 0;

  return (
    <li className={styles.item}>
      <div className={styles.told}>
        <h3 className={styles.label}>{label}</h3>
        {difference.about === 'milestone' && kind !== 'new-milestone' && (
          <p className={styles.quiet} dir="auto">
            {title}
          </p>
        )}
        <dl className={styles.values}>
          {isNew ? (
            parts.map(({ field, text }) => (
              <Told key={field} label={words.field(field)} text={text} />
            ))
          ) : kind === 'remark' ? (
            <Told
              label={written === '' ? words.remark.unsigned : words.remark.by(written)}
              text={inFile}
              note={before === '' ? '' : words.remark.beside(before)}
            />
          ) : kind === 'gone' ? (
            <Told label={said.before} text={before} />
          ) : (
            <>
              <Told label={said.before} text={before} />
              <Told
                label={said.inFile}
                text={inFile}
                note={written === '' ? '' : said.written(written)}
              />
              {isChangedHere && <Told label={said.now} text={now} />}
            </>
          )}
        </dl>
        {isChangedHere && <p className={styles.mind}>{words.changedHere}</p>}
        {difference.suggested !== null && (
          <p className={styles.quiet}>{words.suggested(difference.suggested.by)}</p>
        )}
      </div>
      <div className={styles.choice}>
        {reading.kind === 'unclear' ? (
          <Tag tone="mind">{words.cannot[reading.because]}</Tag>
        ) : (
          <>
            <RadioGroup
              label={asked.label(`${label}, ${title}`)}
              isLabelHidden
              {...(reading.kind === 'ask-day' ? { description: words.ask[reading.because] } : {})}
              options={options}
              value={isOther || (choice !== null && !isListed) ? 'other' : choice}
              onChange={(value) => {
                setOther(value === 'other');
                onChoose(value);
              }}
            />
            {reading.kind === 'ask-day' && (isOther || (choice !== null && !isListed)) && (
              <DatePicker
                label={asked.otherDayField}
                value={choice !== null && isDay(choice) ? choice : null}
                {...(calendar === null ? {} : { dayKind, allowedKinds: plannedKinds })}
                onChange={(day) => onChoose(day ?? 'other')}
              />
            )}
          </>
        )}
      </div>
    </li>
  );
};
