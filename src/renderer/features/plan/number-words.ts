// Reads a number as people type it ("£1,240", "1.5", "3 hours") and writes it the way it is read.
import { err, ok, type Result } from '../../../shared/lib/result.ts';

export type NumberProblem =
  | { readonly name: 'not-a-number' }
  /** "1,5": a point meant, or a comma between thousands? */
  | { readonly name: 'comma-as-point'; readonly meant: string }
  | { readonly name: 'negative' }
  | { readonly name: 'too-large' };

const grouped = /^(?:\d{1,3}(?:[, ]\d{3})+|\d+)?(?:\.\d*)?$/;
const decimalComma = /^\d+,\d{1,2}$/;

/** An empty text is no number: null. `maximum` is the largest that is kept. */
export function readNumber(typed: string, maximum: number): Result<number | null, NumberProblem> {
  const bare = typed
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/^£\s*/, '')
    .replace(/\s*(?:hours?|hrs?|h)\.?$/i, '')
    .replace(/^[\u2212\u2013]/, '-')
    .trim();
  if (bare === '') return typed.trim() === '' ? ok(null) : err({ name: 'not-a-number' });
  if (decimalComma.test(bare)) {
    return err({ name: 'comma-as-point', meant: bare.replace(',', '.') });
  }
  if (bare.startsWith('-') && grouped.test(bare.slice(1)) && /\d/.test(bare)) {
    return err({ name: 'negative' });
  }
  if (!grouped.test(bare) || !/\d/.test(bare)) return err({ name: 'not-a-number' });
  const number = Number(bare.replaceAll(/[, ]/g, ''));
  return number > maximum ? err({ name: 'too-large' }) : ok(number);
}

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const pence = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** "1,240", "1.5" */
export const formatNumber = (value: number): string => plain.format(value);

/** "1,240" and "12.50": pounds without their sign. */
export const formatPounds = (value: number): string =>
  Number.isInteger(value) ? plain.format(value) : pence.format(value);

/** "£1,240", "£12.50" */
export const formatMoney = (value: number): string => `£${formatPounds(value)}`;
