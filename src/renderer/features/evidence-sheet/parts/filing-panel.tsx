// What is about to be filed, who wrote it, and the press that files it.
import { useState } from 'react';
import { formatLongDate } from '../../../../shared/domain/dates.ts';
import { PersonId } from '../../../../shared/domain/ids.ts';
import type { OpenedSheet } from '../../../../shared/ipc/evidence-sheet.contract.ts';
import { useOverview } from '../../../api/overview.ts';
import { evidenceSheetMessages as words } from '../../../messages/evidence-sheet.ts';
import { Button, focusField, Select } from '../../../ui/index.ts';
import { type Decisions, isOneDay } from '../chosen-rows.ts';
import styles from './filing-panel.module.css';

const somebodyElse = 'somebody-else';
const whoField = 'sheet-writer';

const countOf = ({ rows }: OpenedSheet, state: OpenedSheet['rows'][number]['state']): number =>
  rows.filter((row) => row.state === state).length;

interface FilingPanelProps {
  readonly sheet: OpenedSheet;
  readonly decisions: Decisions;
  readonly decide: (change: (before: Decisions) => Decisions) => void;
  readonly isFiling: boolean;
  readonly onFile: (reviewerId: PersonId | null) => void;
}

const DayLine = ({
  sheet,
  decisions,
  decide,
}: Pick<FilingPanelProps, 'sheet' | 'decisions' | 'decide'>) => {
  const { visitDates } = useOverview().review;
  if (!isOneDay(sheet)) return null;
  if (visitDates.length > 1) {
    return (
      <Select
        label={words.day.label}
        options={visitDates
          .toSorted()
          .map((date) => ({ value: date, label: formatLongDate(date) }))}
        value={decisions.day}
        onChange={(day) => decide((before) => ({ ...before, day }))}
      />
    );
  }
  const day = formatLongDate(sheet.day);
  return (
    <p className={styles.quiet}>{sheet.isVisitDay ? words.day.visit(day) : words.day.today(day)}</p>
  );
};

export const FilingPanel = ({ sheet, decisions, decide, isFiling, onFile }: FilingPanelProps) => {
  const { people } = useOverview();
  const [writer, setWriter] = useState<string | null>(null);
  const [problem, setProblem] = useState<'who' | 'none' | null>(null);
  const count = decisions.ticked.size;
  const team = people.filter(({ teamRoles }) => teamRoles.length > 0);
  const guessed = sheet.rows.filter(({ guesses }) => guesses.length > 0).length;

  const file = (): void => {
    if (count === 0) {
      setProblem('none');
      return;
    }
    if (writer === null) {
      setProblem('who');
      focusField(whoField);
      return;
    }
    setProblem(null);
    onFile(writer === somebodyElse ? null : PersonId.parse(writer));
  };

  return (
    <section className={styles.panel} aria-label={words.about(sheet.fileName)}>
      <div className={styles.summary} role="status">
        <h2 className={styles.name}>{words.about(sheet.fileName)}</h2>
        <p>
          {words.summary(
            countOf(sheet, 'new'),
            countOf(sheet, 'duplicate'),
            countOf(sheet, 'blank'),
            countOf(sheet, 'unclear'),
          )}
        </p>
        <p className={styles.quiet}>{words.guessed(guessed)}</p>
      </div>
      <DayLine sheet={sheet} decisions={decisions} decide={decide} />
      <div className={styles.act}>
        <div className={styles.who}>
          <Select
            id={whoField}
            label={words.who.label}
            placeholder={words.who.placeholder}
            options={[
              ...team.map(({ id, name }) => ({ value: id as string, label: name })),
              { value: somebodyElse, label: words.who.other },
            ]}
            value={writer}
            onChange={(next) => {
              setWriter(next);
              setProblem(null);
            }}
            {...(problem === 'who' ? { errorMessage: words.who.missing } : {})}
          />
        </div>
        <Button variant="act" isPending={isFiling} onPress={file}>
          {words.file(count)}
        </Button>
      </div>
      {problem === 'none' && count === 0 && (
        <p role="alert" className={styles.problem}>
          {words.noneTicked}
        </p>
      )}
    </section>
  );
};
