// A value of the plan in the words a person reads beside another one.
import { formatLongDate, formatShortDate } from '../dates.ts';
import type { MeasurePoint, RagMark } from '../plan.ts';
import { textOf, type FieldValue, type ValueField } from './written-value.ts';
import { printedMarks } from './written-state.ts';

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

const isPoint = (value: FieldValue): value is MeasurePoint =>
  typeof value === 'object' && value !== null && 'outOf' in value;

function saidPoint({ value, outOf, on, text }: MeasurePoint): string {
  const count = value === null ? '' : outOf === null ? `${value}` : `${value} of ${outOf}`;
  const words = value === null ? (text ?? '') : text === null || text === '' ? '' : `(${text})`;
  const day = on === null ? '' : `, ${formatLongDate(on)}`;
  return [count, words].filter((part) => part !== '').join(' ') + day;
}

/** Empty where there is nothing. */
export function saidValue(field: ValueField, value: FieldValue): string {
  if (value === null || value === undefined || value === '') return '';
  switch (field) {
    case 'startOn':
    case 'dueOn':
    case 'on':
      return formatLongDate(textOf(value));
    case 'monitorOn':
      return (value as readonly string[]).map(formatShortDate).join(', ');
    case 'supportRoles':
      return (value as readonly string[]).join(', ');
    case 'costPounds':
      return pounds.format(Number(value)).replace(/\.00$/, '');
    case 'coverHours':
      return typeof value === 'number' ? `${value} h` : '';
    case 'rag': {
      const { shape, word } = printedMarks[value as RagMark];
      return `${shape} ${word}`;
    }
    case 'isMet':
      return value === true ? 'Met' : 'Not yet met';
    default:
      return isPoint(value) ? saidPoint(value) : textOf(value);
  }
}
