// The lines of the list of notes, in order: what was filed in the activity one is in, then the rest;
// or one list of what a filter or a search found. Pure.
import type { Evidence } from '../../../../shared/domain/evidence.ts';

export type GroupId = 'here' | 'others' | 'all' | 'found';

export type ListRow =
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly group: GroupId;
      readonly count: number;
    }
  | {
      readonly kind: 'note';
      readonly id: string;
      readonly group: GroupId;
      readonly note: Evidence;
      /** Place in its group, from 1. */
      readonly position: number;
    };

export interface Activity {
  readonly activityType: string;
  readonly place: string;
}

/** Same kind of activity, and the same place where one has been given. */
export const isFiledIn = (note: Activity, activity: Activity): boolean =>
  activity.activityType !== '' &&
  note.activityType === activity.activityType &&
  (activity.place.trim() === '' ||
    note.place.trim().toLocaleLowerCase() === activity.place.trim().toLocaleLowerCase());

function groupRows(group: GroupId, notes: readonly Evidence[], count: number): ListRow[] {
  return [
    { kind: 'heading', id: `heading ${group}`, group, count },
    ...notes.map((note, index): ListRow => ({
      kind: 'note',
      id: note.id,
      group,
      note,
      position: index + 1,
    })),
  ];
}

export interface ListInput {
  readonly activity: Activity;
  /** Notes of this kind of activity, newest first; ignored while a filter is set. */
  readonly sameActivity: readonly Evidence[];
  /** Every note, or those that were found; there may be more than are loaded. */
  readonly notes: readonly Evidence[];
  readonly total: number;
  readonly isNarrowed: boolean;
}

export function listRows(input: ListInput): readonly ListRow[] {
  const { activity, sameActivity, notes, total, isNarrowed } = input;
  if (isNarrowed) return groupRows('found', notes, total);
  const here = sameActivity.filter((note) => isFiledIn(note, activity));
  if (activity.activityType === '') return groupRows('all', notes, total);
  const hereIds = new Set(here.map(({ id }) => id));
  const others = notes.filter(({ id }) => !hereIds.has(id));
  return [
    ...groupRows('here', here, here.length),
    ...(total - here.length > 0 ? groupRows('others', others, total - here.length) : []),
  ];
}

/**
 * A note that is being changed stays where it stood, even if the change means that the filter no
 * longer finds it: nothing may vanish under somebody's hands.
 */
export function withEdited(
  rows: readonly ListRow[],
  edited: { readonly row: ListRow & { kind: 'note' }; readonly index: number } | null,
): readonly ListRow[] {
  if (edited === null || rows.some((row) => row.id === edited.row.id)) return rows;
  const at = Math.min(edited.index, rows.length);
  return [...rows.slice(0, at), edited.row, ...rows.slice(at)];
}
