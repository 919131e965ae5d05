// The evidence board: every note as a card under the finding or hypothesis it speaks to. Cards move
// by hand, by key and by menu, several at once; each link keeps which way the note points.
import { useMemo, useState } from 'react';
import { stances, type Evidence, type Stance } from '../../../../shared/domain/evidence.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { boardMessages as words } from '../../../messages/board.ts';
import { findingMessages } from '../../../messages/finding.ts';
import {
  Button,
  EmptyState,
  Link,
  Menu,
  type MenuAction,
  Notice,
  Page,
  PageHeader,
  SegmentedControl,
  WideScroller,
} from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import { gapLine } from '../gap-words.ts';
import { GapLine } from '../parts/gap-line.tsx';
import { useNames } from '../use-names.ts';
import { BoardColumnView } from './board-column.tsx';
import {
  byFinding,
  byHypothesis,
  type BoardColumn,
  type BoardView,
  unplacedId,
} from './board-columns.ts';
import { noteFilterOf, useBoardFilter } from './board-filter.ts';
import { BoardFilters } from './board-filters.tsx';
import styles from './board-screen.module.css';
import { useBoardMoves } from './use-board-moves.ts';

const mostNotes = 5_000;
const views = (['findings', 'hypotheses'] as const).map((value) => ({
  value,
  label: words.views[value],
}));
const nothing: ReadonlySet<string> = new Set();

interface Chosen {
  readonly columnId: string;
  readonly ids: ReadonlySet<string>;
}

const Board = ({
  notes,
  shownIds,
  findings,
  filterState,
}: {
  readonly notes: readonly Evidence[];
  /** The notes that fit the filters. */
  readonly shownIds: ReadonlySet<string>;
  readonly findings: readonly WeighedFinding[];
  readonly filterState: ReturnType<typeof useBoardFilter>;
}) => {
  const reviewId = useReviewId();
  const names = useNames();
  const { filter, change } = filterState;
  const { view } = filter;
  const [linkAs, setLinkAs] = useState<Stance>('supports');
  const [chosen, setChosen] = useState<Chosen>({ columnId: unplacedId, ids: nothing });
  const stance: Stance = view === 'findings' && linkAs === 'neutral' ? 'supports' : linkAs;

  const all = useMemo(
    () =>
      view === 'findings'
        ? byFinding(notes, findings)
        : byHypothesis(
            notes,
            names.hypotheses.map(({ id }) => id),
          ),
    [view, notes, findings, names],
  );
  const columns = useMemo(
    () =>
      all.map((column) => ({
        ...column,
        notes: column.notes.filter(({ id }) => shownIds.has(id)),
        total: column.notes.length,
      })),
    [all, shownIds],
  );
  const weighedOf = new Map<string, WeighedFinding>(
    findings.map((each) => [each.finding.id, each]),
  );
  const hypothesisOf = new Map<string, string>(
    names.hypotheses.map(({ id, statement }) => [id, statement]),
  );
  const nameOf = (id: string): string => {
    const weighed = weighedOf.get(id);
    if (weighed !== undefined) {
      return findingMessages.numbered(weighed.finding.category, weighed.number);
    }
    return names.codeOf(id) ?? words.unplaced;
  };
  const titleOf = (id: string): string =>
    weighedOf.get(id)?.finding.heading ?? hypothesisOf.get(id) ?? '';
  const move = useBoardMoves(view, nameOf);

  const from = columns.find(({ id }) => id === chosen.columnId);
  // What a filter hides is no longer chosen: nothing moves unseen.
  const chosenIds = [...chosen.ids].filter((id) => from?.notes.some((note) => note.id === id));
  const send = (
    ids: readonly string[],
    source: BoardColumn,
    to: BoardColumn,
    as: Stance = stance,
    leaves = true,
  ): void => {
    setChosen({ columnId: unplacedId, ids: nothing });
    void move({ noteIds: ids, from: source, to, stance: as, leaves });
  };
  const movesOf = (ids: readonly string[], source: BoardColumn, leaves = true): MenuAction[] =>
    columns
      .map((to, index) => ({ to, index }))
      .filter(({ to }) => to.id !== source.id && (leaves || to.id !== unplacedId))
      .map(({ to, index }) => ({
        id: `${leaves ? 'move' : 'also'} ${to.id}`,
        label: to.id === unplacedId ? words.unplaced : nameOf(to.id),
        description: titleOf(to.id),
        ...(leaves && index < 10 ? { keys: String(index) } : {}),
        onAction: () => send(ids, source, to, stance, leaves),
      }));
  const actionsFor = (note: Evidence, column: BoardColumn): MenuAction[] => {
    const here = column.stances.get(note.id);
    const offered = view === 'findings' ? stances.filter((each) => each !== 'neutral') : stances;
    const changes: MenuAction[] =
      here === undefined
        ? []
        : offered
            .filter((each) => each !== here)
            .map((each) => ({
              id: each,
              label: words.changeTo(each),
              onAction: () => send([note.id], column, column, each),
            }));
    return [
      ...changes,
      ...movesOf([note.id], column).map((action, index) => ({
        ...action,
        label: `${words.moveTo} ${action.label}`,
        startsGroup: index === 0 && changes.length > 0,
      })),
    ];
  };
  const isFiltered = shownIds.size < notes.length;

  return (
    <div className={styles.screen}>
      <BoardFilters
        filter={filter}
        change={change}
        names={names}
        offered={{
          phases: [...new Set(notes.map(({ phase }) => phase))]
            .filter((each) => each !== '')
            .toSorted(),
          activityTypes: [...new Set(notes.map(({ activityType }) => activityType))],
        }}
      />
      <div role="group" aria-label={words.moveTo} className={styles.bar}>
        <span role="status" className={styles.count}>
          {words.chosen(chosenIds.length)}
        </span>
        <Menu
          label={words.moveTo}
          accessibleLabel={words.moveChosen}
          actions={from === undefined ? [] : movesOf(chosenIds, from)}
          size="small"
          isDisabled={chosenIds.length === 0}
        />
        <Menu
          label={words.alsoTo}
          accessibleLabel={words.alsoChosen}
          actions={from === undefined ? [] : movesOf(chosenIds, from, false)}
          size="small"
          isDisabled={chosenIds.length === 0 || chosen.columnId === unplacedId}
        />
        {chosenIds.length > 0 && (
          <Button
            variant="plain"
            size="small"
            onPress={() => setChosen({ columnId: unplacedId, ids: nothing })}
          >
            {words.clear}
          </Button>
        )}
        <span aria-hidden className={styles.count}>
          {words.linkAs}
        </span>
        <SegmentedControl
          label={words.linkAs}
          isLabelHidden
          options={stances
            .filter((each) => view === 'hypotheses' || each !== 'neutral')
            .map((each) => ({ value: each, label: words.stances[each] }))}
          value={stance}
          onChange={setLinkAs}
        />
      </div>
      {columns.length === 1 && (
        <p>
          {words.noColumns[view]}{' '}
          <Link href={view === 'findings' ? paths.findings(reviewId) : paths.enquiry(reviewId)}>
            {view === 'findings' ? words.toFindings : words.toEnquiry}
          </Link>
        </p>
      )}
      <WideScroller label={words.columns}>
        <div className={styles.columns}>
          {columns.map((column) => {
            const weighed = weighedOf.get(column.id);
            const isThin =
              weighed === undefined
                ? column.id === unplacedId
                : weighed.finding.category !== 'question' && !weighed.weight.met;
            return (
              <BoardColumnView
                key={column.id}
                column={column}
                name={nameOf(column.id)}
                tone={isThin ? 'mind' : 'structure'}
                head={
                  <>
                    <h2 className={styles.title} title={titleOf(column.id)}>
                      {[nameOf(column.id), titleOf(column.id)]
                        .filter((part) => part !== '')
                        .join(': ')}
                    </h2>
                    <p className={styles.facts}>
                      {words.countOf(column.notes.length, column.total)}
                    </p>
                    {weighed !== undefined && (
                      <GapLine
                        line={gapLine(weighed, names, weighed.finding.category === 'question')}
                        isQuiet={weighed.finding.category === 'question'}
                      />
                    )}
                  </>
                }
                emptyWords={
                  isFiltered && column.total > 0 ? words.emptyFiltered : words.emptyColumn
                }
                names={names}
                selected={chosen.columnId === column.id ? chosen.ids : nothing}
                onSelect={(ids) => setChosen({ columnId: column.id, ids })}
                onDropped={(dragged) => {
                  const source = columns.find(({ id }) => id === dragged[0]?.columnId);
                  if (source !== undefined && source.id !== column.id) {
                    send(
                      dragged.map(({ noteId }) => noteId),
                      source,
                      column,
                    );
                  }
                }}
                onDigit={(ids, digit) => {
                  const to = columns[digit];
                  if (to === undefined || to.id === column.id) return false;
                  send(ids, column, to);
                  return true;
                }}
                actionsFor={(note) => actionsFor(note, column)}
              />
            );
          })}
        </div>
      </WideScroller>
      <p className={styles.help}>{words.help}</p>
    </div>
  );
};

export const BoardScreen = () => {
  const reviewId = useReviewId();
  const filterState = useBoardFilter(reviewId);
  const noteFilter = noteFilterOf(filterState.filter);
  const isFiltered = Object.keys(noteFilter).length > 0;
  const every = useOperation('evidence.list', {
    reviewId,
    order: 'oldest-first',
    limit: mostNotes,
  });
  const fitting = useOperation(
    'evidence.list',
    { reviewId, filter: noteFilter, order: 'oldest-first', limit: mostNotes },
    { isEnabled: isFiltered },
  );
  const { data: found, error } = useOperation('finding.list', { reviewId });
  const notes = every.data?.notes;
  const fits = isFiltered ? (fitting.data?.notes ?? notes) : notes;
  const shownIds = useMemo(() => new Set<string>(fits?.map(({ id }) => id)), [fits]);
  const findings = useMemo(
    () =>
      (['strength', 'area-for-development', 'question'] as const).flatMap((category) =>
        (found ?? []).filter(({ finding }) => finding.category === category),
      ),
    [found],
  );
  const failure = every.error ?? fitting.error ?? error;
  const view: BoardView = filterState.filter.view;

  return (
    <Page>
      <PageHeader
        title={words.title}
        meta={
          every.data === undefined ? undefined : (
            <span role="status">{words.shown(shownIds.size, every.data.total)}</span>
          )
        }
        actions={
          <SegmentedControl
            label={words.view}
            isLabelHidden
            options={views}
            value={view}
            onChange={(next) => filterState.change({ view: next })}
          />
        }
      />
      {failure !== null ? (
        <Notice tone="alarm" title={words.failed}>
          {failureWords(failure.failure)}
        </Notice>
      ) : notes === undefined || found === undefined ? (
        <p role="status">{words.loading}</p>
      ) : notes.length === 0 ? (
        <EmptyState
          title={words.noNotes}
          action={
            <Link href={paths.capture(reviewId)} variant="act">
              {words.toCapture}
            </Link>
          }
        >
          {words.noNotesBody}
        </EmptyState>
      ) : (
        <Board key={view} {...{ notes, shownIds, findings, filterState }} />
      )}
    </Page>
  );
};
