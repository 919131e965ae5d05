// One search over everything a school knows of itself. Every word that is typed must be there; what
// has it in its name comes first.

export interface Findable {
  readonly label: string;
  /** Searched as well. */
  readonly about?: string | undefined;
  /** Searched and never shown. */
  readonly words?: string | undefined;
}

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

/** @returns nothing while fewer than two letters are typed. */
export function findIn<Thing extends Findable>(
  things: readonly Thing[],
  text: string,
  most: number,
): Thing[] {
  const sought = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (sought.join('').length < 2) return [];
  const inAll = (haystack: string): boolean => sought.every((word) => haystack.includes(word));
  const found = things.flatMap((thing) => {
    const label = fold(thing.label);
    if (inAll(label)) return [{ thing, rank: label.startsWith(sought[0] ?? '') ? 0 : 1 }];
    const rest = `${label} ${fold(thing.about ?? '')} ${fold(thing.words ?? '')}`;
    return inAll(rest) ? [{ thing, rank: 2 }] : [];
  });
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ thing }) => thing);
}
