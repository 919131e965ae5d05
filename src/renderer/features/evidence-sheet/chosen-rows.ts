// What a person has decided about the rows of an open sheet. Pure, so that it can be tested.
import type { SheetRow } from '../../../shared/domain/evidence-sheet/sheet-row.ts';
import type { OpenedSheet } from '../../../shared/ipc/evidence-sheet.contract.ts';

export interface RowChange {
  readonly time?: string;
  readonly activityType?: string;
}

export interface Decisions {
  readonly ticked: ReadonlySet<number>;
  readonly changes: ReadonlyMap<number, RowChange>;
  readonly day: string;
}

/** New notes are ticked; repeats and blank rows are not. */
export const firstDecisions = ({ rows, day }: OpenedSheet): Decisions => ({
  ticked: new Set(rows.filter(({ state }) => state === 'new').map(({ row }) => row)),
  changes: new Map(),
  day,
});

export function withTick(decisions: Decisions, row: number, isTicked: boolean): Decisions {
  const ticked = new Set(decisions.ticked);
  if (isTicked) ticked.add(row);
  else ticked.delete(row);
  return { ...decisions, ticked };
}

export function withChange(decisions: Decisions, row: number, change: RowChange): Decisions {
  const changes = new Map(decisions.changes);
  changes.set(row, { ...changes.get(row), ...change });
  return { ...decisions, changes };
}

/** No row gives a day of its own, so one day for all of them can be chosen. */
export const isOneDay = ({ rows, day }: OpenedSheet): boolean =>
  rows.every(({ takenAt }) => takenAt.startsWith(day));

export interface RowAsDecided {
  readonly activityType: string;
  readonly time: string;
  readonly takenAt: string;
}

export function asDecided(
  { row, note, takenAt }: SheetRow,
  sheet: OpenedSheet,
  { changes, day }: Decisions,
): RowAsDecided {
  const change = changes.get(row);
  const time = change?.time ?? takenAt.slice(11);
  const date = isOneDay(sheet) ? day : takenAt.slice(0, 10);
  return {
    activityType: change?.activityType ?? note.activityType,
    time,
    takenAt: `${date}T${time}`,
  };
}

export const rowsToFile = (sheet: OpenedSheet, decisions: Decisions) =>
  sheet.rows
    .filter(({ row }) => decisions.ticked.has(row))
    .map((row) => {
      const { activityType, takenAt } = asDecided(row, sheet, decisions);
      return { row: row.row, activityType, takenAt };
    });
