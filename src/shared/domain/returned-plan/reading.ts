// Whether what a field says in the file can be taken as it is, has to be asked about, or cannot be
// taken: the school's calendar and the lengths of fields have their say.
import type { IsoDate } from '../dates.ts';
import type { SentRow } from '../sent-document.ts';
import type { Difference } from './difference.ts';
import { same, type PlanNow } from './plan-now.ts';
import type { FieldValue, Meaning, ValueField } from './written-value.ts';

const longest = { line: 1_000, text: 20_000 };

export const isDayField = (field: string): boolean =>
  field === 'startOn' || field === 'dueOn' || field === 'on';

export interface Asking {
  readonly now: PlanNow;
  readonly days: ReadonlyMap<SentRow, { readonly first: IsoDate; readonly last: IsoDate }>;
  readonly today: IsoDate;
}

export function readingOf(
  meaning: Meaning,
  field: ValueField,
  before: FieldValue | undefined,
  { now }: Asking,
): Difference['reading'] {
  if (meaning.kind === 'unclear') return { kind: 'unclear', because: 'words' };
  if (meaning.kind === 'ask-day') {
    const days = meaning.days.flatMap((day) => now.wrongDay(day)?.nearest ?? [day]);
    return { kind: 'ask-day', because: meaning.because, days: [...new Set(days)] };
  }
  const { value } = meaning;
  if (isDayField(field) && typeof value === 'string' && value !== before) {
    const wrong = now.wrongDay(value);
    if (wrong !== null) {
      return { kind: 'ask-day', because: 'not-school-day', days: [...wrong.nearest] };
    }
  }
  const old = Array.isArray(before) ? before : [];
  if (field === 'monitorOn' && Array.isArray(value)) {
    const isWrong = value.some((day: string) => !old.includes(day) && now.wrongDay(day) !== null);
    if (isWrong) return { kind: 'unclear', because: 'not-school-day' };
  }
  if (typeof value === 'object' && value !== null && 'on' in value && value.on !== null) {
    if (now.wrongDay(value.on) !== null && !same(before, value)) {
      return { kind: 'unclear', because: 'not-school-day' };
    }
  }
  const isLine = ['leadRole', 'costNote', 'measureSource', 'monitorRole', 'status'].includes(field);
  if (typeof value === 'string' && value.length > (isLine ? longest.line : longest.text)) {
    return { kind: 'unclear', because: 'too-long' };
  }
  return { kind: 'clear' };
}

export const valueOf = (meaning: Meaning | undefined): FieldValue | undefined =>
  meaning?.kind === 'value' ? meaning.value : undefined;
