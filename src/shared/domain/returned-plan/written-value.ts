// What the words of a printed field mean as values of an action: days, money, points on a measure, a
// state, words. What cannot be understood says so and is never guessed.
import type { IsoDate } from '../dates.ts';
import type { MeasurePoint, RagMark } from '../plan.ts';
import type { PrintedField } from './plan-columns.ts';
import {
  type DayContext,
  type WhyAsk,
  writtenDay,
  writtenDays,
  writtenSpan,
} from './written-day.ts';
import { isMarkWord, printedMarks, writtenState } from './written-state.ts';

/** A mark of red, amber, green or blue is its letter. */
export type FieldValue = string | number | null | readonly string[] | MeasurePoint | boolean;

export const textOf = (value: FieldValue | undefined): string =>
  typeof value === 'string' ? value : '';

/** A field of an objective, an action or a milestone. */
export type ValueField =
  | Exclude<PrintedField, 'dates' | 'takes' | 'change'>
  | 'startOn'
  | 'dueOn'
  | 'costPounds'
  | 'coverHours'
  | 'baseline'
  | 'target'
  | 'objectiveId';

export type Meaning =
  | { readonly kind: 'value'; readonly value: FieldValue }
  | { readonly kind: 'ask-day'; readonly because: WhyAsk; readonly days: readonly IsoDate[] }
  | { readonly kind: 'unclear' };
export type Meanings = Partial<Record<ValueField, Meaning>>;

const value = (given: FieldValue): Meaning => ({ kind: 'value', value: given });
const unclear: Meaning = { kind: 'unclear' };

function ofDay(day: ReturnType<typeof writtenDay>): Meaning {
  return day.kind === 'day'
    ? value(day.on)
    : { kind: 'ask-day', because: day.because, days: day.days };
}

const numberIn = (text: string): number => Number(text.replaceAll(',', ''));

/** "£60 · 3 h cover"; undefined where the words say nothing of it, null where they say there is none. */
function takesOf(written: string): Meanings {
  const text = written.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  if (text === '') return { costPounds: value(null), coverHours: value(null) };
  const cover = /([\d,.]+) ?(?:h|hrs?|hours?)\b(?: (?:of )?cover)?/i.exec(text);
  const noCover = /\bno cover\b/i.exec(text);
  const withoutCover = text.replace(cover?.[0] ?? noCover?.[0] ?? '', '');
  const cost = /£ ?(\d[\d,]*(?:\.\d{1,2})?)|^(\d[\d,]*(?:\.\d{1,2})?)(?: pounds)?/i.exec(
    withoutCover.replace(/^[ ·,;+]+/, ''),
  );
  const free = /\b(?:no cost|nil|free)\b/i.exec(withoutCover);
  const rest = withoutCover
    .replace(cost?.[0] ?? free?.[0] ?? '', '')
    .replaceAll(/and|[ ·,;+]/gi, '');
  if (rest !== '') return { costPounds: unclear, coverHours: unclear };
  return {
    costPounds: value(
      cost === null ? (free === null ? null : 0) : numberIn(cost[1] ?? cost[2] ?? ''),
    ),
    coverHours: value(cover === null ? (noCover === null ? null : 0) : numberIn(cover[1] ?? '')),
  };
}

/** "7 of 24 (in books) on 8 Oct" */
function pointOf(written: string, context: DayContext): MeasurePoint | null {
  const text = written
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/ at the start$/i, '');
  if (text === '') return null;
  const dated = /^(.*\S) (?:on|by) (\S.*)$/iu.exec(text);
  const day = dated === null ? null : writtenDay(dated[2] ?? '', context);
  const on = day?.kind === 'day' ? day.on : null;
  const said = on === null ? text : (dated?.[1] ?? '');
  const counted = /^(\d[\d,.]*)(?: (?:of|out of) (\d[\d,.]*)|\/(\d[\d,.]*))?(?: \((.+)\))?$/u.exec(
    said,
  );
  if (counted === null) return { value: null, outOf: null, on, text: said };
  const outOf = counted[2] ?? counted[3];
  return {
    value: numberIn(counted[1] ?? ''),
    outOf: outOf === undefined ? null : numberIn(outOf),
    on,
    text: counted[4] ?? null,
  };
}

/** "From 4 of 11 on 8 Oct to 9 of 11 by 14 May" */
function changeOf(written: string, sent: string, context: DayContext): Meanings {
  const text = written.replaceAll(/\s+/g, ' ').trim();
  const point = (part: string): Meaning => value(pointOf(part, context));
  if (text === '') return { baseline: value(null), target: value(null) };
  if (/ at the start$/i.test(text)) return { baseline: point(text), target: value(null) };
  if (!/^from /i.test(text)) return { baseline: value(null), target: point(text) };
  const inner = text.slice('from '.length);
  const splits = [...inner.matchAll(/ to /gi)].map(({ index }) => [
    inner.slice(0, index),
    inner.slice(index + ' to '.length),
  ]);
  const before = sent.replaceAll(/\s+/g, ' ');
  const known = splits.find(
    ([from = '', to = '']) =>
      before.toLowerCase().startsWith(`from ${from} to `.toLowerCase()) ||
      before.endsWith(` to ${to}`),
  );
  const [from, to] = known ?? splits[0] ?? [];
  if (from === undefined || to === undefined) return { baseline: unclear, target: unclear };
  return { baseline: point(from), target: point(to) };
}

function stateOf(written: string, field: 'rag' | 'status'): Meanings {
  if (written.trim() === '') return field === 'rag' ? { rag: value(null) } : { status: value('') };
  const state = writtenState(written);
  if (state === null) return { status: value(written) };
  if (field === 'status' && state.rag === null) return { status: value(written) };
  const status = state.status ?? null;
  return { rag: value(state.rag), ...(status === null ? {} : { status: value(status) }) };
}

function daysOf(written: string, context: DayContext): Meaning {
  const days = writtenDays(written, context);
  return days === null ? unclear : value(days);
}

const rolesOf = (written: string): readonly string[] =>
  written
    .split(/,|;|\n/)
    .map((role) => role.trim())
    .filter((role) => role !== '');

/** @param sent what the field said when it was given out. */
export function meaningsOf(
  field: PrintedField,
  written: string,
  sent: string,
  context: DayContext,
): Meanings {
  switch (field) {
    case 'dates': {
      const { start, due } = writtenSpan(written, context);
      return {
        ...(start === undefined ? {} : { startOn: ofDay(start) }),
        ...(due === undefined ? {} : { dueOn: ofDay(due) }),
      };
    }
    case 'takes':
      return takesOf(written);
    case 'change':
      return changeOf(written, sent, context);
    case 'latest':
      return { latest: value(pointOf(written, context)) };
    case 'rag':
    case 'status':
      return stateOf(written, field);
    case 'monitorOn':
      return { monitorOn: daysOf(written, context) };
    case 'on':
      return { on: ofDay(writtenDay(written, context)) };
    case 'isMet':
      return {
        isMet: /\b(?:not|no|ahead)\b|^○/i.test(written)
          ? value(false)
          : /\b(?:met|done|yes|complete)\b|[✓✔☑]/i.test(written)
            ? value(true)
            : unclear,
      };
    case 'supportRoles':
      return { supportRoles: value(rolesOf(written)) };
    default:
      return { [field]: value(written) };
  }
}

/** The status that goes with a mark, where the one before only said the word of the mark before. */
export const statusBeside = (rag: RagMark | null, statusNow: string): string | null =>
  !isMarkWord(statusNow) ? null : rag === null ? '' : printedMarks[rag].word.toLowerCase();
