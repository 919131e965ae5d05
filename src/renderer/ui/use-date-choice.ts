// The behaviour of a date field that knows the school calendar: what is typed counts once the keys
// rest or the field is left, and a day that will not do is kept in sight but not passed on.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day, DayKind } from '../../shared/domain/calendar.ts';
import { formatDate, type IsoDate } from '../../shared/domain/dates.ts';
import { uiMessages } from '../messages/ui.ts';
import type { DayKindOf } from './date-picker-days.ts';

export interface DateRules {
  readonly dayKind?: DayKindOf | undefined;
  readonly allowedKinds: readonly DayKind[];
  readonly minValue?: IsoDate | undefined;
  readonly maxValue?: IsoDate | undefined;
}

const { date: words } = uiMessages;

/** "school holiday: October half term" */
export const describeKind = ({ kind, name }: Day): string => {
  const word = words.kinds[kind];
  return name === null || kind === 'weekend' ? word : words.namedKind(word, name);
};

/** Why this day will not do, or null when it will. */
export const problemOf = (date: IsoDate, rules: DateRules): string | null => {
  if (date < '1900') return words.incomplete;
  if (rules.minValue !== undefined && date < rules.minValue) {
    return words.tooEarly(formatDate(rules.minValue));
  }
  if (rules.maxValue !== undefined && date > rules.maxValue) {
    return words.tooLate(formatDate(rules.maxValue));
  }
  const day = rules.dayKind?.(date);
  if (day === undefined || rules.allowedKinds.includes(day.kind)) return null;
  if (day.kind === 'weekend') return words.noSchoolAtWeekends(formatDate(date));
  if (day.kind === 'outside-calendar') return words.outside(formatDate(date));
  return words.noSchoolOn(formatDate(date), day.name ?? words.kinds[day.kind]);
};

/** The keys rest this long before a typed date counts: "15" begins as "1". */
const restMilliseconds = 700;

interface Draft {
  readonly date: IsoDate;
  /** What the field held when this was typed: another value from outside replaces the draft. */
  readonly valueThen: IsoDate | null;
  readonly problem: string | null;
}

export const useDateChoice = (
  value: IsoDate | null,
  onChange: (value: IsoDate | null) => void,
  rules: DateRules,
) => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const waiting = useRef<IsoDate | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ value, onChange, rules });
  useEffect(() => {
    latest.current = { value, onChange, rules };
  });

  /** Lets what was typed count, if it will do. */
  const settle = useCallback(() => {
    if (rest.current !== null) clearTimeout(rest.current);
    rest.current = null;
    const date = waiting.current;
    if (date === null) return;
    waiting.current = null;
    const { value: valueThen, onChange: pass, rules: now } = latest.current;
    const problem = problemOf(date, now);
    setDraft({ date, valueThen, problem });
    if (problem === null && date !== valueThen) pass(date);
  }, []);

  const take = useCallback(
    (date: IsoDate | null, isChosen: boolean) => {
      if (date === null) {
        waiting.current = null;
        setDraft(null);
        latest.current.onChange(null);
        return;
      }
      waiting.current = date;
      setDraft({ date, valueThen: latest.current.value, problem: null });
      if (isChosen) return settle();
      if (rest.current !== null) clearTimeout(rest.current);
      rest.current = setTimeout(settle, restMilliseconds);
    },
    [settle],
  );

  // A date typed a moment before the screen changes still counts.
  useEffect(() => settle, [settle]);

  const isDraft = draft !== null && draft.valueThen === value;
  return {
    /** What stands in the field: the draft while there is one, else the value. */
    shown: isDraft ? draft.date : value,
    problem: isDraft ? draft.problem : null,
    take,
    settle,
  };
};
