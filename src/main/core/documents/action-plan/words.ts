// The plan's own words and the small rules of wording: counts, money, dates, points on a measure.
// British English, kind, no grades. Knows nothing of layout.
import {
  formatCompactDate,
  formatDate,
  formatShortDate,
  isRealDate,
} from '../../../../shared/domain/dates.ts';
import type { DocumentTone } from '../../../../shared/domain/document-model.ts';
import type { FindingCategory } from '../../../../shared/domain/finding.ts';
import type { MeasurePoint, RagMark } from '../../../../shared/domain/plan.ts';

/** The text without spaces around it, or null when it says nothing. */
export function said(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** What of these says something, joined. Null when nothing does. */
export function joined(parts: readonly (string | null)[], separator: string): string | null {
  const some = parts.filter((part) => part !== null);
  return some.length === 0 ? null : some.join(separator);
}

/** "a, b and c" */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Ends like a sentence: adds a full stop unless there is an ending already. */
export const sentence = (text: string): string =>
  /[\p{Sentence_Terminal}\u2026:;]["'\u2019\u201d)\]]*$/u.test(text) ? text : `${text}.`;

/** The first words of a long text, up to about so many characters, with an ellipsis. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const atWord = cut.replace(/\s+\S*$/u, '');
  // One word without end is cut where it is, but never inside a surrogate pair.
  return `${(atWord === '' ? cut : atWord).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}

/** Without its full stop, to stand as a heading. */
export const headingText = (text: string): string => text.replace(/(?<!\.)\.$/, '');

/** "1 note", "9 notes" */
export const counted = (count: number, noun: string): string =>
  `${number(count)} ${noun}${count === 1 ? '' : 's'}`;

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const wholePounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});

export const number = (value: number): string => grouped.format(value);
export const money = (value: number): string =>
  (Number.isInteger(value) ? wholePounds : pounds).format(value);

/** "9 notes, 5 kinds of evidence" */
export const evidenceCount = (finding: {
  readonly noteCount: number;
  readonly activityCount: number;
}): string =>
  finding.activityCount > 0
    ? `${counted(finding.noteCount, 'note')}, ${kindsOfEvidence(finding.activityCount)}`
    : counted(finding.noteCount, 'note');

export const kindsOfEvidence = (count: number): string =>
  `${number(count)} ${count === 1 ? 'kind' : 'kinds'} of evidence`;

export const categoryWords: Readonly<Record<FindingCategory, string>> = {
  strength: 'strength',
  'area-for-development': 'area for development',
  question: 'question',
};

/** State is always a shape and a word; colour only repeats it. */
export const ragWords: Readonly<
  Record<RagMark, { readonly shape: string; readonly word: string; readonly tone: DocumentTone }>
> = {
  R: { shape: '\u25a0', word: 'Off track', tone: 'alarm' },
  A: { shape: '\u25b2', word: 'Some slippage', tone: 'mind' },
  G: { shape: '\u25cf', word: 'On track', tone: 'good' },
  B: { shape: '\u2713', word: 'Complete', tone: 'structure' },
};

export const milestoneWords = {
  met: { shape: '\u2713', word: 'Met', tone: 'good' },
  ahead: { shape: '\u25cb', word: 'Not yet met', tone: 'soft' },
} as const satisfies Record<string, { shape: string; word: string; tone: DocumentTone }>;

/** "November 2026" */
export const monthAndYear = (day: string): string => formatDate(day).replace(/^\d+ /, '');

export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The value of a measure: its words, or "7 of 24"; null when there is neither. */
export function pointValue(point: MeasurePoint | null): string | null {
  if (point === null) return null;
  const words = said(point.text);
  if (point.value === null) return words;
  const value =
    point.outOf === null
      ? number(point.value)
      : unbroken(`${number(point.value)} of ${number(point.outOf)}`);
  return words === null ? value : `${value} (${words})`;
}

/** Says a day; which way depends on the room there is. */
type SayDay = (day: string) => string;

function pointOn(point: MeasurePoint | null, say: SayDay, word: 'on' | 'by'): string | null {
  const value = pointValue(point);
  const on = said(point?.on);
  if (value === null) return null;
  return on === null ? value : `${value} ${word} ${say(on)}`;
}

/** "from 4 of 11 on 8 October 2026 to 9 of 11 by 14 May 2027", or the half that is known. */
export function fromTo(
  baseline: MeasurePoint | null,
  target: MeasurePoint | null,
  say: SayDay = formatDate,
): string | null {
  const from = pointOn(baseline, say, 'on');
  const to = pointOn(target, say, 'by');
  if (from !== null && to !== null) return `from ${from} to ${to}`;
  return to ?? (from === null ? null : `${from} at the start`);
}

/** "6 of 7 on 28 Jan" */
export const latestPoint = (latest: MeasurePoint | null, say: SayDay): string | null =>
  pointOn(latest, say, 'on');

/** Kept on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** "5 Nov": a day of the plan in a table; with its year where a month could mean two. */
export function createDayWords(days: readonly (string | null)[]) {
  const real = days.filter((day) => day !== null && isRealDate(day)).toSorted();
  const [first, last] = [real[0] ?? null, real.at(-1) ?? null];
  const isWithinAYear =
    first !== null && last !== null && last < `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`;
  const day: SayDay = (date) =>
    unbroken(
      isRealDate(date) && isWithinAYear
        ? formatShortDate(date).replace(/^\p{L}+ /u, '')
        : formatCompactDate(date),
    );
  return {
    day,
    /** "5 Nov – 27 Nov", "by 27 Nov", "from 5 Nov" */
    span(startOn: string | null, dueOn: string | null): string | null {
      const [start, due] = [said(startOn), said(dueOn)];
      if (start === null) return due === null ? null : `by ${day(due)}`;
      if (due === null) return `from ${day(start)}`;
      return `${day(start)}\u00a0\u2013 ${day(due)}`;
    },
    /** The time in which days are said without their year; null where each has its own. */
    within: first === null || last === null || !isWithinAYear ? null : { first, last },
    /** Where the years went: "Dates run from September 2026 to May 2027." */
    range:
      first === null || last === null || !isWithinAYear
        ? null
        : monthAndYear(first) === monthAndYear(last)
          ? `All dates are in ${monthAndYear(first)}.`
          : `Dates run from ${monthAndYear(first)} to ${monthAndYear(last)}.`,
  };
}
export type DayWords = ReturnType<typeof createDayWords>;
