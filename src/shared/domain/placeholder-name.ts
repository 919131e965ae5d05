// How a placeholder is written in a Word file, and which known one somebody may have meant.

/** `{{name}}`, `{{#name}}`, `{{^name}}` or `{{/name}}`; the sign and the name are groups. */
export const placeholderPattern = /\{\{\s*([#/^]?)\s*([^{}\n]{1,80}?)\s*\}\}/gu;

/** "Agreed On", "agreed_on" and "agreed–on" are `agreed-on`: Word and people change such signs. */
export const plainName = (written: string): string =>
  written
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_\u00ad\u2010-\u2015\u2212]+/gu, '-');

/** How many letters have to be put in, left out, changed or swapped. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const mostLetters = 60;

/** The nearest known name, or null where none is near: a third of its letters may differ. */
export function nearestName(written: string, known: readonly string[]): string | null {
  const name = plainName(written).slice(0, mostLetters);
  const ranked = known
    .map((each) => {
      const isPart = name.length > 3 && (each.includes(name) || name.includes(each));
      return { each, far: isPart ? Math.min(1.5, distance(name, each)) : distance(name, each) };
    })
    .toSorted((a, b) => a.far - b.far || (a.each < b.each ? -1 : 1));
  const [best] = ranked;
  return best !== undefined && best.far <= Math.max(2, name.length / 3) ? best.each : null;
}
