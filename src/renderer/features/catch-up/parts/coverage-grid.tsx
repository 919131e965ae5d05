// Hypotheses against where the notes come from: a table to read whose numbers open their notes. Tab
// goes from number to number, and so do the arrow keys, as the eye would.
import { catchUpMessages } from '../../../messages/catch-up.ts';
import { classNames, SegmentedControl, WideScroller } from '../../../ui/index.ts';
import { cellId, type Choice, gridTitleId } from '../choice.ts';
import type { CodedCoverage } from '../coded.ts';
import { cellOf, type GridColumn, type GridView, gridViews, washOf } from '../columns.ts';
import { inSentence, type Names } from '../names.ts';
import styles from './coverage-grid.module.css';
import { codesOf, whoLooked } from '../who-looked.ts';
import { WhoIsWho, WhoLookedHere } from './who-looked-here.tsx';
import { moveInTable } from './move-in-table.ts';

const words = catchUpMessages.grid;
const washes = [undefined, styles.little, styles.some, styles.plenty] as const;

export interface CoverageGridProps {
  readonly coded: readonly CodedCoverage[];
  readonly columns: readonly GridColumn[];
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  readonly names: Names;
  readonly teamIds: readonly string[];
}

const Missing = ({
  ids,
  isAlone,
  view,
  names,
}: {
  readonly ids: readonly string[];
  readonly isAlone: boolean;
  readonly view: GridView;
  readonly names: Names;
}) => {
  const said = ids.map((id) => inSentence(names.activity(id)));
  if (!isAlone) return <span className={styles.lacks}>{words.missing(said)}</span>;
  return (
    <span className={styles.none}>
      {words.none}
      {(view === 'source' || view === 'who') && (
        <span className={styles.lacks}>{words.noneOf(said)}</span>
      )}
    </span>
  );
};

interface NumberButtonProps {
  readonly id: string;
  /** Heard before the number: whose notes these are. */
  readonly of: string;
  readonly notes: number;
  readonly challenges: number;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

const NumberButton = ({ id, of, notes, challenges, isChosen, onPress }: NumberButtonProps) => (
  <button
    type="button"
    id={id}
    aria-pressed={isChosen}
    className={styles.number}
    onClick={onPress}
    onKeyDown={moveInTable}
  >
    <span>
      <span className={styles.hidden}>{of}</span>
      {notes}
      <span className={styles.hidden}>{words.notesAfter(notes)}</span>
    </span>
    {challenges > 0 && (
      <span className={styles.challenges}>
        <span aria-hidden>{words.challengesSign}</span> {challenges}
        <span className={styles.hidden}>{words.challengesIt(challenges)}</span>
      </span>
    )}
  </button>
);

interface CellProps {
  readonly item: CodedCoverage;
  readonly column: GridColumn;
  readonly view: GridView;
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly names: Names;
  readonly teamIds: readonly string[];
  readonly codes: ReadonlyMap<string, string>;
}

const Cell = ({ item, column, view, isChosen, onPress, names, teamIds, codes }: CellProps) => {
  const { notes, challenges, missing } = cellOf(column, item.covered);
  return (
    <td className={classNames(styles.cell, washes[washOf(notes)])}>
      {notes > 0 && (
        <NumberButton
          id={cellId(item.id, column.id)}
          of={words.cellOf(item.code, column.label)}
          notes={notes}
          challenges={challenges}
          isChosen={isChosen}
          onPress={onPress}
        />
      )}
      {missing.length > 0 && (
        <Missing ids={missing} isAlone={notes === 0} view={view} names={names} />
      )}
      {view === 'who' && (
        <WhoLookedHere
          who={whoLooked(column, item, teamIds)}
          codes={codes}
          nameOf={names.reviewer}
        />
      )}
      {view !== 'who' && notes === 0 && missing.length === 0 && (
        <>
          <span aria-hidden className={styles.nothing}>
            –
          </span>
          <span className={styles.hidden}>{words.noNotes}</span>
        </>
      )}
    </td>
  );
};

export const CoverageGrid = ({
  coded,
  columns,
  view,
  onView,
  choice,
  onChoose,
  names,
  teamIds,
}: CoverageGridProps) => {
  const writers = coded.flatMap(({ covered }) => covered.reviewerIds);
  const codes = codesOf([...new Set([...teamIds, ...writers])], names.reviewer);
  const isChosen = (item: CodedCoverage, columnId: string | null): boolean =>
    choice?.hypothesisId === item.id && choice.columnId === columnId;
  return (
    <section aria-labelledby={gridTitleId} className={styles.section}>
      <div className={styles.head}>
        <h2 id={gridTitleId} tabIndex={-1}>
          {words.title}
        </h2>
        <div className={styles.views}>
          <SegmentedControl
            label={words.view}
            isLabelHidden
            value={view}
            onChange={onView}
            options={gridViews.map((value) => ({ value, label: words.views[value] }))}
          />
        </div>
      </div>
      <WideScroller label={words.caption[view]}>
        <table className={styles.table}>
          <caption className={styles.hidden}>{words.caption[view]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.hypothesis}</th>
              <th scope="col">{words.all}</th>
              {columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coded.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  <span className={styles.statement}>
                    <strong>{item.code}</strong> {item.statement}
                  </span>
                </th>
                <td className={styles.cell}>
                  {item.covered.notes > 0 ? (
                    <NumberButton
                      id={cellId(item.id, null)}
                      of={words.cellOf(item.code, words.all)}
                      notes={item.covered.notes}
                      challenges={0}
                      isChosen={isChosen(item, null)}
                      onPress={() => onChoose({ hypothesisId: item.id, columnId: null })}
                    />
                  ) : (
                    <span className={styles.none}>{words.none}</span>
                  )}
                </td>
                {columns.map((column) => (
                  <Cell
                    key={column.id}
                    item={item}
                    column={column}
                    view={view}
                    isChosen={isChosen(item, column.id)}
                    onPress={() => onChoose({ hypothesisId: item.id, columnId: column.id })}
                    names={names}
                    teamIds={teamIds}
                    codes={codes}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideScroller>
      {view === 'who' && <WhoIsWho codes={codes} nameOf={names.reviewer} />}
      <p className={styles.key}>
        <span className={styles.onScreen}>{words.key} </span>
        {words.keyChallenges} · <span className={styles.none}>{words.keyNone}</span>:{' '}
        {words.keyNoneMeans}
      </p>
    </section>
  );
};
