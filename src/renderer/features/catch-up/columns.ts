// The columns of the coverage grid: by kind of source, by activity, or by reviewer; which notes each
// holds, and what a hypothesis still asks for in it. Pure.
import { activityGroups, activityTypeOf, activityTypes } from '../../../shared/domain/activity.ts';
import {
  type CoverageCell,
  type HypothesisCoverage,
  notesIn,
} from '../../../shared/domain/coverage.ts';
import { catchUpMessages } from '../../messages/catch-up.ts';
import type { Names } from './names.ts';

const words = catchUpMessages.grid;

export const gridViews = ['source', 'who', 'activity', 'reviewer'] as const;
export type GridView = (typeof gridViews)[number];

type NotePlace = Pick<CoverageCell, 'activityType' | 'reviewerId'>;

export interface GridColumn {
  readonly id: string;
  readonly label: string;
  readonly holds: (note: NotePlace) => boolean;
  /** What the hypothesis asks for here and does not have: kinds of activity, or the reviewer. */
  readonly missing: (covered: HypothesisCoverage) => readonly string[];
}

interface GridCell {
  readonly notes: number;
  readonly challenges: number;
  readonly missing: readonly string[];
}

export function cellOf(column: GridColumn, covered: HypothesisCoverage): GridCell {
  const cells = covered.cells.filter(column.holds);
  return {
    notes: cells.reduce((total, cell) => total + notesIn(cell), 0),
    challenges: cells.reduce((total, { challenges }) => total + challenges, 0),
    missing: column.missing(covered),
  };
}

const sourcesMissing = ({ holes }: HypothesisCoverage): string[] =>
  holes.flatMap((hole) => (hole.kind === 'source' ? [hole.activityType] : []));

const other = 'other';
const groupOf = (activityType: string): string => activityTypeOf(activityType)?.group ?? other;

const order = new Map(activityTypes.map(({ id }, at) => [id, at]));

/** Kinds we know in the order of our list, then the file's own, then notes that name none. */
const placeOf = (activityType: string): number =>
  order.get(activityType) ?? (activityType === '' ? order.size + 1 : order.size);

function activitiesIn(all: readonly HypothesisCoverage[]): string[] {
  const found = all.flatMap((covered) => [
    ...covered.cells.map(({ activityType }) => activityType),
    ...sourcesMissing(covered),
  ]);
  return [...new Set(found)].toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b, 'en-GB'),
  );
}

const activityColumn = (
  id: string,
  label: string,
  holds: (type: string) => boolean,
): GridColumn => ({
  id,
  label,
  holds: ({ activityType }) => holds(activityType),
  missing: (covered) => sourcesMissing(covered).filter(holds),
});

function reviewerColumn(id: string | null, names: Names): GridColumn {
  return {
    id: id ?? '',
    label: names.reviewer(id),
    holds: ({ reviewerId }) => reviewerId === id,
    missing: ({ holes }) => {
      const isWanted = holes.some(
        (hole) =>
          hole.kind === 'nothing' ||
          (hole.kind === 'reviewers' && id !== null && hole.otherReviewerIds.includes(id)),
      );
      return isWanted && id !== null ? [id] : [];
    },
  };
}

export function columnsOf(
  view: GridView,
  all: readonly HypothesisCoverage[],
  teamIds: readonly string[],
  names: Names,
): GridColumn[] {
  switch (view) {
    // The same columns; the cells say besides who has looked and who has not.
    case 'who':
    case 'source': {
      const present = new Set(activitiesIn(all).map(groupOf));
      return [...activityGroups, other].flatMap((group) =>
        present.has(group)
          ? [
              activityColumn(
                group,
                group in words.groups
                  ? words.groups[group as keyof typeof words.groups]
                  : words.otherGroup,
                (type) => groupOf(type) === group,
              ),
            ]
          : [],
      );
    }
    case 'activity':
      return activitiesIn(all).map((id) =>
        activityColumn(id, names.activity(id), (type) => type === id),
      );
    case 'reviewer': {
      const wrote = all.flatMap(({ cells }) => cells.map(({ reviewerId }) => reviewerId));
      const known = [...new Set([...teamIds, ...wrote.filter((id) => id !== null)])];
      return [...known, ...(wrote.includes(null) ? [null] : [])].map((id) =>
        reviewerColumn(id, names),
      );
    }
  }
}

/** How dark a cell is washed: nothing, a hint, enough for most, plenty. */
export const washOf = (notes: number): 0 | 1 | 2 | 3 =>
  notes === 0 ? 0 : notes < 3 ? 1 : notes < 6 ? 2 : 3;
