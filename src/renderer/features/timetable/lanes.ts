// Where the times of a day stand in the grid: from which minute, how tall, and in which of the lanes
// that times at once share.
import { minuteOfDay, type Slot } from '../../../shared/domain/timetable.ts';

export interface Placed<Item> {
  readonly item: Item;
  readonly from: number;
  readonly until: number;
  readonly lane: number;
  readonly lanes: number;
}

export function placeInLanes<Item extends { readonly slot: Slot }>(
  items: readonly Item[],
): Placed<Item>[] {
  const placed: Placed<Item>[] = [];
  let group: { item: Item; from: number; until: number; lane: number }[] = [];
  let groupEnd = -1;
  const close = (): void => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    placed.push(...group.map((one) => ({ ...one, lanes })));
    group = [];
  };
  for (const item of items) {
    const { time } = item.slot;
    if (time === null) continue;
    const from = minuteOfDay(time.start);
    const until = minuteOfDay(time.end);
    if (from >= groupEnd) close();
    const taken = new Set(group.filter((one) => one.until > from).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    group.push({ item, from, until, lane });
    groupEnd = Math.max(groupEnd, until);
  }
  close();
  return placed;
}
