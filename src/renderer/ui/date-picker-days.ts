// What a date field needs to know of school days, from the one question "what kind of day is this?".
// Pure: no clock, no screen, no words.

import type { Day, DayKind } from '../../shared/domain/calendar.ts';
import { addDays, type IsoDate, isWeekend } from '../../shared/domain/dates.ts';

export type DayKindOf = (date: IsoDate) => Day;

export interface NearestDays {
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
}

export interface NamedSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly kind: DayKind;
  readonly name: string | null;
}

/** The longest gap between two school days is the summer; twice that is far enough to look. */
const reach = 100;

const firstFrom = (
  date: IsoDate,
  step: 1 | -1,
  isGood: (date: IsoDate) => boolean,
): IsoDate | null => {
  for (let count = 1; count <= reach; count += 1) {
    const day = addDays(date, step * count);
    if (isGood(day)) return day;
  }
  return null;
};

/** The nearest day on each side that will do. */
export const nearestDays = (date: IsoDate, isGood: (date: IsoDate) => boolean): NearestDays => ({
  before: firstFrom(date, -1, isGood),
  after: firstFrom(date, 1, isGood),
});

/**
 * The weekdays without school between two days, joined where they follow each other with the same
 * reason; a weekend between them does not part them. Weekends themselves are left out: everybody
 * knows those.
 */
export const spansWithoutSchool = (
  from: IsoDate,
  to: IsoDate,
  dayKindOf: DayKindOf,
): readonly NamedSpan[] => {
  const spans: NamedSpan[] = [];
  let isOpen = false;
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const { kind, name } = dayKindOf(date);
    if (isWeekend(date)) continue;
    const last = spans.at(-1);
    if (kind === 'school-day') {
      isOpen = false;
    } else if (isOpen && last !== undefined && last.kind === kind && last.name === name) {
      spans[spans.length - 1] = { ...last, to: date };
    } else {
      spans.push({ from: date, to: date, kind, name });
      isOpen = true;
    }
  }
  return spans;
};
