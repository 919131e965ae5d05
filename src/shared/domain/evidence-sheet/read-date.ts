// Reads a day as people type it in England: 8/10/2026, 8.10.26, 2026-10-08, "8 October 2026",
// "Thu 8 Oct". A day without its year takes the year given.
import { isRealDate, type IsoDate } from '../dates.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const century = 2_000;

const two = (part: number): string => String(part).padStart(2, '0');

function dayOf(day: number, month: number, yearTyped: string | undefined, year: string) {
  const typed = yearTyped === undefined ? Number(year) : Number(yearTyped);
  const full = typed < 100 ? typed + century : typed;
  const date = `${String(full).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isRealDate(date) ? date : null;
}

export function readDate(typed: string, yearWithout: string): IsoDate | null {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[3]), Number(iso[2]), iso[1], yearWithout);
  const figures = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text);
  if (figures !== null) {
    return dayOf(Number(figures[1]), Number(figures[2]), figures[3], yearWithout);
  }
  const named =
    /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([a-z]{3,9})\.?,?(?:[\s-]+(\d{4}|\d{2}))?$/.exec(
      text,
    );
  if (named === null) return null;
  const month = months.indexOf((named[2] ?? '').slice(0, 3)) + 1;
  return month === 0 ? null : dayOf(Number(named[1]), month, named[3], yearWithout);
}
