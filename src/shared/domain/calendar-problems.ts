// What cannot be right in a school calendar that people put in themselves. Facts only, by the place
// of the line they are about; the page words them. Knows no clock and no screen.
import { IsoDate, z } from '../lib/schema.ts';
import { calendarSpan, type Calendar } from './calendar.ts';
import { daysBetween, isWeekend } from './dates.ts';

const Place = z.number().int().min(0);

export const SchoolYearProblem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-terms') }),
  /** A slip in a year makes a calendar of centuries; counting its days would never end. */
  z.object({ kind: z.literal('too-long'), start: IsoDate, end: IsoDate }),
  z.object({ kind: z.literal('term-ends-before-it-starts'), index: Place }),
  z.object({ kind: z.literal('holiday-ends-before-it-starts'), index: Place }),
  z.object({ kind: z.literal('terms-overlap'), index: Place, other: Place }),
  z.object({ kind: z.literal('holidays-overlap'), index: Place, other: Place }),
  z.object({ kind: z.literal('holiday-in-term'), index: Place, term: Place }),
  z.object({ kind: z.literal('bank-holiday-twice'), index: Place, date: IsoDate }),
  z.object({ kind: z.literal('inset-twice'), index: Place, date: IsoDate }),
  z.object({ kind: z.literal('inset-outside-terms'), index: Place, date: IsoDate }),
  z.object({ kind: z.literal('inset-at-weekend'), index: Place, date: IsoDate }),
  z.object({ kind: z.literal('inset-on-bank-holiday'), index: Place, date: IsoDate }),
  /** A school's own training day stands in for one that is not in the list. */
  z.object({ kind: z.literal('swap-without-inset'), index: Place, date: IsoDate }),
  z.object({ kind: z.literal('swap-outside-terms'), index: Place, date: IsoDate }),
]);
export type SchoolYearProblem = z.infer<typeof SchoolYearProblem>;

interface Span {
  readonly start: string;
  readonly end: string;
}

/** Two school years and a half, with room; a plan never runs further. */
const mostDays = 4 * 366;

const isInOrder = ({ start, end }: Span): boolean => start <= end;

// A span that runs backwards is told of once, not again for everything it seems to touch.
const overlap = (a: Span, b: Span): boolean =>
  isInOrder(a) && isInOrder(b) && a.start <= b.end && b.start <= a.end;

/** Each span with the first one before it in the list that shares a day with it. */
const overlaps = (spans: readonly Span[]): { index: number; other: number }[] =>
  spans.flatMap((span, index) => {
    const other = spans.slice(0, index).findIndex((earlier) => overlap(earlier, span));
    return other === -1 ? [] : [{ index, other }];
  });

const backwards = (spans: readonly Span[]): number[] =>
  spans.flatMap((span, index) => (isInOrder(span) ? [] : [index]));

const repeated = (dates: readonly string[]): { index: number; date: string }[] =>
  dates.flatMap((date, index) => (dates.indexOf(date) < index ? [{ index, date }] : []));

function spanProblems({ terms, holidays }: Calendar): SchoolYearProblem[] {
  return [
    ...backwards(terms).map((index) => ({ kind: 'term-ends-before-it-starts' as const, index })),
    ...overlaps(terms).map((pair) => ({ kind: 'terms-overlap' as const, ...pair })),
    ...backwards(holidays).map((index) => ({
      kind: 'holiday-ends-before-it-starts' as const,
      index,
    })),
    ...overlaps(holidays).map((pair) => ({ kind: 'holidays-overlap' as const, ...pair })),
    ...holidays.flatMap((holiday, index) => {
      const term = terms.findIndex((each) => overlap(each, holiday));
      return term === -1 ? [] : [{ kind: 'holiday-in-term' as const, index, term }];
    }),
  ];
}

function dayProblems(calendar: Calendar): SchoolYearProblem[] {
  const { terms, insetDays, schoolVariations } = calendar;
  const bankHolidays = calendar.bankHolidays.map(({ date }) => date);
  const isInTerm = (date: string): boolean =>
    terms.some(({ start, end }) => start <= date && date <= end);
  const wrongInset = (date: string, index: number): SchoolYearProblem[] => {
    if (!isInTerm(date)) return [{ kind: 'inset-outside-terms', index, date }];
    if (isWeekend(date)) return [{ kind: 'inset-at-weekend', index, date }];
    if (bankHolidays.includes(date)) return [{ kind: 'inset-on-bank-holiday', index, date }];
    return [];
  };
  const wrongSwap = (swap: { insetOff: string; insetOn: string }, index: number) => {
    const problems: SchoolYearProblem[] = [];
    if (!insetDays.includes(swap.insetOff))
      problems.push({ kind: 'swap-without-inset', index, date: swap.insetOff });
    if (!isInTerm(swap.insetOn))
      problems.push({ kind: 'swap-outside-terms', index, date: swap.insetOn });
    return problems;
  };
  return [
    ...repeated(insetDays).map((twice) => ({ kind: 'inset-twice' as const, ...twice })),
    ...insetDays.flatMap(wrongInset),
    ...repeated(bankHolidays).map((twice) => ({ kind: 'bank-holiday-twice' as const, ...twice })),
    ...schoolVariations.flatMap(({ swap }, index) => wrongSwap(swap, index)),
  ];
}

/** Everything that cannot be so, in the order of the lists; empty for a calendar that can be used. */
export function calendarProblems(calendar: Calendar): SchoolYearProblem[] {
  if (calendar.terms.length === 0) return [{ kind: 'no-terms' }];
  const { start, end } = calendarSpan(calendar);
  const isTooLong = (daysBetween(start, end) ?? 0) > mostDays;
  return [
    ...(isTooLong ? [{ kind: 'too-long' as const, start, end }] : []),
    ...spanProblems(calendar),
    ...dayProblems(calendar),
  ];
}
