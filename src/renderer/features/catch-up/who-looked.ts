// Hypothesis, source and reviewer in one view: who has looked into each cell of the coverage grid and
// who has not, short codes for their names, and the cells nobody has looked into. Pure.
import { activityTypeOf } from '../../../shared/domain/activity.ts';
import { notesIn } from '../../../shared/domain/coverage.ts';
import { formatShortDate, formatTime } from '../../../shared/domain/dates.ts';
import { catchUpMessages } from '../../messages/catch-up.ts';
import type { CodedCoverage } from './coded.ts';
import type { GridColumn } from './columns.ts';
import type { LookingGround } from './hole-words.ts';

const words = catchUpMessages.who;

interface Looked {
  /** Null where the note does not say who wrote it. */
  readonly reviewerId: string | null;
  readonly notes: number;
}

export interface WhoLooked {
  readonly looked: readonly Looked[];
  readonly notYet: readonly string[];
}

export function whoLooked(
  column: Pick<GridColumn, 'holds'>,
  { covered }: Pick<CodedCoverage, 'covered'>,
  teamIds: readonly string[],
): WhoLooked {
  const counts = new Map<string | null, number>();
  for (const cell of covered.cells.filter(column.holds)) {
    counts.set(cell.reviewerId, (counts.get(cell.reviewerId) ?? 0) + notesIn(cell));
  }
  const inOrder = [
    ...teamIds.filter((id) => counts.has(id)),
    ...[...counts.keys()].filter((id) => id === null || !teamIds.includes(id)),
  ];
  return {
    looked: inOrder.map((reviewerId) => ({ reviewerId, notes: counts.get(reviewerId) ?? 0 })),
    notYet: teamIds.filter((id) => !counts.has(id)),
  };
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((part) => [...part].find((letter) => /\p{L}/u.test(letter)) ?? '')
    .join('')
    .toLocaleUpperCase('en-GB')
    .slice(0, 3);

/** Initials; where two people share them, each with a number, so that a code is one person. */
export function codesOf(
  ids: readonly string[],
  nameOf: (id: string) => string,
): ReadonlyMap<string, string> {
  const initials = ids.map((id) => initialsOf(nameOf(id)) || '?');
  const codes = new Map<string, string>();
  for (const [at, id] of ids.entries()) {
    const own = initials[at] ?? '?';
    const alike = initials.filter((each) => each === own).length;
    const place = initials.slice(0, at + 1).filter((each) => each === own).length;
    codes.set(id, alike === 1 ? own : `${own}${place}`);
  }
  return codes;
}

/** The group of a column of the grid by source, as its activities have it. */
const isOfColumn = (column: GridColumn, activityType: string): boolean =>
  column.holds({ activityType, reviewerId: null });

/** One sentence for each cell that nobody has looked into, with the next time of the plan for it. */
export function unlookedSentences(
  coded: readonly CodedCoverage[],
  columns: readonly GridColumn[],
  { names, slots, now }: LookingGround,
): string[] {
  return coded.flatMap((item) =>
    columns
      .filter((column) => !item.covered.cells.some(column.holds))
      .map((column) => {
        const next = slots
          .filter(({ startsAt }) => startsAt > now)
          .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
          .find(({ activityType }) => isOfColumn(column, activityType));
        const nobody = words.nobody[column.id] ?? words.nobodyElse(column.label);
        if (next === undefined) return words.noChance(nobody(item.code));
        const isToday = next.startsAt.slice(0, 10) === now.slice(0, 10);
        const time = formatTime(next.startsAt);
        const when = isToday ? time : `${formatShortDate(next.startsAt.slice(0, 10))}, ${time}`;
        const what = activityTypeOf(next.activityType) === undefined ? null : next.activityType;
        return words.nextChance(
          nobody(item.code),
          what === null ? when : `${when}, ${names.activity(what)}`,
        );
      }),
  );
}
