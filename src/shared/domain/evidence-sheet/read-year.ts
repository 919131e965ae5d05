// Finds the one year group that a place names: "Yr 6 room 1", "Year 2 (writing)", "Y5 (2)". A place
// that names two, or none, gives none.

const yearPattern = /\b(?:year|yr|y)\s?(\d{1,2})\b/giu;
const lastYear = 13;

/** "Y6", "Year 6". */
export const isYearAlone = (place: string): boolean =>
  /^(?:(?:year|yr|y)\s?\d{1,2}|reception)$/iu.test(place.trim());

/** @returns as the rest of Fieldfare writes it: "Y6", "Reception". */
export function yearInPlace(place: string): string | null {
  const found = new Set<string>();
  for (const [, figure] of place.matchAll(yearPattern)) {
    const year = Number(figure);
    if (year >= 1 && year <= lastYear) found.add(`Y${year}`);
  }
  if (/\breception\b(?! area| desk)/iu.test(place)) found.add('Reception');
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
