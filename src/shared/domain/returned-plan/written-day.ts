// Days as people write them into a plan, in British order: "Fri 4 Dec", "04/12/26", "end of January".
// What could be more than one day is asked about and never guessed. Never reads the clock.
import { addDays, dayNumberOf, isRealDate, weekdayOf, type IsoDate } from '../dates.ts';

export type WhyAsk = 'vague' | 'weekday' | 'order' | 'unclear' | 'not-school-day';

export type WrittenDay =
  | { readonly kind: 'day'; readonly on: IsoDate | null }
  /** The likely ones first; none where nothing can be made of the words. */
  | { readonly kind: 'ask'; readonly because: WhyAsk; readonly days: readonly IsoDate[] };

export interface DayContext {
  /** A day without its year is the one nearest to this. */
  readonly near: IsoDate;
  /** Where the document says days without their year: the time they lie in. */
  readonly within?: { readonly first: IsoDate; readonly last: IsoDate } | undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const unclear: WrittenDay = { kind: 'ask', because: 'unclear', days: [] };
const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (year: number, month: number, day: number): IsoDate | null => {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isRealDate(text) ? text : null;
};
const fullYear = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text));

function monthOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const long = longMonths.indexOf(plain);
  if (long !== -1) return long + 1;
  const short = months.indexOf(plain === 'sept' ? 'sep' : plain);
  return short === -1 ? null : short + 1;
}

const distance = (one: IsoDate, other: IsoDate): number =>
  Math.abs((dayNumberOf(one) ?? 0) - (dayNumberOf(other) ?? 0));

/** The years in which a day without one may lie, the likeliest first. */
function inSomeYear(month: number, day: number, { near, within }: DayContext): IsoDate[] {
  const year = Number(near.slice(0, 4));
  const found = [year - 1, year, year + 1]
    .map((each) => dayOf(each, month, day))
    .filter((each) => each !== null)
    .toSorted((a, b) => distance(a, near) - distance(b, near));
  const inside = found.filter(
    (each) => within !== undefined && each >= within.first && each <= within.last,
  );
  return [...inside, ...found.filter((each) => !inside.includes(each))];
}

const weekdayIn = (text: string): number | null => {
  const word = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i.exec(text)?.[1]?.toLowerCase();
  return word === undefined ? null : weekdays.indexOf(word) + 1;
};

/** A day whose weekday was written too must be that day. */
function settled(days: readonly IsoDate[], weekday: number | null): WrittenDay {
  const [first] = days;
  if (first === undefined) return unclear;
  if (weekday === null || weekdayOf(first) === weekday) return { kind: 'day', on: first };
  const fitting = days.find((day) => weekdayOf(day) === weekday);
  // Another year would make it true; so would the same week. Only the person knows.
  const sameWeek = addDays(first, weekday - (weekdayOf(first) ?? weekday));
  return {
    kind: 'ask',
    because: 'weekday',
    days: [...new Set([first, sameWeek, ...(fitting === undefined ? [] : [fitting])])],
  };
}

function ofNumbers(
  [first, second, year]: readonly string[],
  weekday: number | null,
  context: DayContext,
): WrittenDay {
  const [day, month] = [Number(first), Number(second)];
  const made = (m: number, d: number): IsoDate[] => {
    if (year === undefined) return inSomeYear(m, d, context);
    const on = dayOf(fullYear(year), m, d);
    return on === null ? [] : [on];
  };
  const british = month <= 12 ? made(month, day) : [];
  if (british.length > 0) return settled(british, weekday);
  // 12/31: written the American way round, or a slip.
  const turned = day <= 12 ? made(day, month) : [];
  return turned[0] === undefined ? unclear : { kind: 'ask', because: 'order', days: [turned[0]] };
}

/** The last, first or middle weekday of a month. */
function vagueDay(which: string, month: number, year: number): IsoDate | null {
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  const isEnd = /^(?:end|late|last)/.test(which) || which === '';
  let day = isEnd
    ? addDays(next ?? first, -1)
    : which.startsWith('mid')
      ? addDays(first, 14)
      : first;
  while ((weekdayOf(day) ?? 1) > 5) day = addDays(day, isEnd ? -1 : 1);
  return day;
}

export function writtenDay(written: string, context: DayContext): WrittenDay {
  const text = written
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|on|from|due|before|w\/c|week (?:commencing|beginning)):?\s+(?:the\s+)?/i, '')
    .replace(/[.;,]$/, '');
  if (text === '' || /^(?:-|–|—|n\/a|none|tbc|tba)$/i.test(text)) {
    return /^(?:tbc|tba)$/i.test(text) ? unclear : { kind: 'day', on: null };
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) {
    const on = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return on === null ? unclear : { kind: 'day', on };
  }
  const weekday = weekdayIn(text);
  const bare = weekday === null ? text : text.replace(/^\p{L}+\.?,?\s+/u, '');
  const numbers = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?$/.exec(bare);
  if (numbers !== null) {
    return ofNumbers(
      numbers.slice(1).filter((part) => part !== undefined),
      weekday,
      context,
    );
  }
  const british =
    /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?([a-z]{3,9})\.?,?(?:[ -](\d{4}|'?\d{2}))?$/i.exec(bare);
  const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/i.exec(bare);
  const named =
    british !== null
      ? { day: british[1], month: british[2], year: british[3]?.replace("'", '') }
      : american !== null
        ? { day: american[2], month: american[1], year: american[3] }
        : null;
  if (named !== null) {
    const month = monthOf(named.month ?? '');
    if (month === null) return unclear;
    const on =
      named.year === undefined ? null : dayOf(fullYear(named.year), month, Number(named.day));
    const days =
      named.year === undefined
        ? inSomeYear(month, Number(named.day), context)
        : on === null
          ? []
          : [on];
    return settled(days, weekday);
  }
  const vague =
    /^(?:the )?(end|late|last day|start|beginning|early|mid|middle)?(?: ?(?:of|-) ?| )?([a-z]{3,9})\.?(?: (\d{4}|'?\d{2}))?$/i.exec(
      bare,
    );
  const month = vague === null ? null : monthOf(vague[2] ?? '');
  if (vague === null || month === null) return unclear;
  const which = (vague[1] ?? '').toLowerCase();
  const given = vague[3]?.replace("'", '');
  const year =
    given === undefined
      ? Number((inSomeYear(month, 15, context)[0] ?? context.near).slice(0, 4))
      : fullYear(given);
  const on = vagueDay(which, month, year);
  return on === null ? unclear : { kind: 'ask', because: 'vague', days: [on] };
}

export interface WrittenSpan {
  /** Undefined where the words say nothing of it. */
  readonly start: WrittenDay | undefined;
  readonly due: WrittenDay | undefined;
}

const nothing: WrittenDay = { kind: 'day', on: null };

/** "5 Nov – 27 Nov", "by 27 Nov", "from 5 Nov", "5 to 27 November"; a day alone is the day it is due. */
export function writtenSpan(written: string, context: DayContext): WrittenSpan {
  const text = written
    .normalize('NFKC')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
  if (text === '') return { start: nothing, due: nothing };
  const short = /^(\d{1,2}) ?(?:-|–|—|to) ?(\d{1,2}(?:st|nd|rd|th)? ?([a-z]{3,}.*))$/i.exec(text);
  if (short !== null && monthOf(/^[a-z]+/i.exec(short[3] ?? '')?.[0] ?? '') !== null) {
    return {
      start: writtenDay(`${short[1]} ${short[3]}`, context),
      due: writtenDay(short[2] ?? '', context),
    };
  }
  const parts = text.split(/ ?[–—] ?| - | to |\n/i).filter((part) => part.trim() !== '');
  if (parts.length === 2) {
    return { start: writtenDay(parts[0] ?? '', context), due: writtenDay(parts[1] ?? '', context) };
  }
  if (/^from\b/i.test(text)) return { start: writtenDay(text, context), due: nothing };
  if (/^by\b/i.test(text)) return { start: nothing, due: writtenDay(text, context) };
  return { start: undefined, due: writtenDay(text, context) };
}

/** "5 Nov, 3 Dec and 14 Jan"; null where one of them cannot be told. */
export function writtenDays(written: string, context: DayContext): IsoDate[] | null {
  const parts = written
    .split(/,|;|\n|&| and /i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const days: IsoDate[] = [];
  for (const part of parts) {
    const day = writtenDay(part, context);
    if (day.kind !== 'day' || day.on === null) return null;
    days.push(day.on);
  }
  return [...new Set(days)].toSorted();
}
