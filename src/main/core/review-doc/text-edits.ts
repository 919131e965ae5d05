// The edits that turn one text into another, word by word: short ones, so that a colleague's edit
// elsewhere survives the merge, and whole words, so that two people's words are never mingled.

export interface TextEdit {
  /** In the text as it was, counted in UTF-16 units as JavaScript does. */
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Two texts further apart than this have little in common: one takes the other's place. */
const mostDifferences = 1_000;

/** Words, stretches of space, and any other character by itself; never half of a character. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|./gsu) ?? [];

export function textEdits(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const [old, next] = [tokensOf(before), tokensOf(after)];
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, next.length) - start;
  while (end < most && old[old.length - 1 - end] === next[next.length - 1 - end]) end += 1;

  const oldMiddle = old.slice(start, old.length - end);
  const nextMiddle = next.slice(start, next.length - end);
  const kept = keptTokens(oldMiddle, nextMiddle) ?? [];
  const edits: TextEdit[] = [];
  let at = old.slice(0, start).join('').length;
  let [fromOld, fromNext] = [0, 0];
  // The end of both counts as kept, so that what comes before it is an edit too.
  for (const [toOld, toNext] of [...kept, [oldMiddle.length, nextMiddle.length] as const]) {
    const removed = oldMiddle.slice(fromOld, toOld).join('');
    const inserted = nextMiddle.slice(fromNext, toNext).join('');
    if (removed !== inserted) edits.push(withoutWhatIsSame({ at, removed, inserted }));
    at += removed.length + (oldMiddle[toOld]?.length ?? 0);
    [fromOld, fromNext] = [toOld + 1, toNext + 1];
  }
  return edits;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** "word" to "words" is one letter more, not another word. */
function withoutWhatIsSame({ at, removed, inserted }: TextEdit): TextEdit {
  const most = Math.min(removed.length, inserted.length);
  let start = 0;
  while (start < most && removed[start] === inserted[start]) start += 1;
  if (start > 0 && isHighSurrogate(removed.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (
    end < most - start &&
    removed[removed.length - 1 - end] === inserted[inserted.length - 1 - end]
  ) {
    end += 1;
  }
  if (end > 0 && isLowSurrogate(removed.charCodeAt(removed.length - end))) end -= 1;
  return {
    at: at + start,
    removed: removed.slice(start, removed.length - end),
    inserted: inserted.slice(start, inserted.length - end),
  };
}

/**
 * The places of tokens that both have, in order, by the greedy algorithm of Myers ("An O(ND)
 * difference algorithm and its variations", 1986); null where they are too far apart.
 */
function keptTokens(old: readonly string[], next: readonly string[]): [number, number][] | null {
  const most = Math.min(mostDifferences, old.length + next.length);
  // How far each diagonal reaches, by its number plus one more than the lowest there can be.
  const middle = most + 1;
  const reach = new Int32Array(2 * middle + 1);
  const rounds: Reach[] = [];
  for (let round = 0; round <= most; round += 1) {
    const known = reach.slice(middle - round - 1, middle + round + 2);
    rounds.push((diagonal) => known[diagonal + round + 1] ?? 0);
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      const at = middle + diagonal;
      const left = (reach[at - 1] ?? 0) + 1;
      const above = reach[at + 1] ?? 0;
      let x = diagonal === -round || (diagonal !== round && left <= above) ? above : left;
      while (x < old.length && x - diagonal < next.length && old[x] === next[x - diagonal]) x += 1;
      reach[at] = x;
      if (x >= old.length && x - diagonal >= next.length) {
        return walkedBack(old.length, next.length, rounds);
      }
    }
  }
  return null;
}

/** How far each diagonal reached before a round. */
type Reach = (diagonal: number) => number;

function walkedBack(
  oldLength: number,
  nextLength: number,
  rounds: readonly Reach[],
): [number, number][] {
  const kept: [number, number][] = [];
  let [x, y] = [oldLength, nextLength];
  for (const [back, known] of rounds.toReversed().entries()) {
    const round = rounds.length - 1 - back;
    const diagonal = x - y;
    const isFromAbove =
      diagonal === -round || (diagonal !== round && known(diagonal - 1) < known(diagonal + 1));
    const from = isFromAbove ? diagonal + 1 : diagonal - 1;
    const fromX = round === 0 ? 0 : known(from);
    const fromY = round === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      kept.push([x, y]);
    }
    [x, y] = [fromX, fromY];
  }
  return kept.toReversed();
}
