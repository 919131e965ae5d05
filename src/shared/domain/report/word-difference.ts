// What changed between two texts, word by word: for showing a person an old suggestion and a new one.

export interface DifferencePiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

const wordsOf = (text: string): string[] => text.match(/\s*\S+/g) ?? [];

/** Beyond this many words on both sides together the middle is told as replaced whole. */
const mostCells = 4_000_000;

function steps(before: readonly string[], after: readonly string[]): DifferencePiece[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > mostCells) {
    return [
      ...before.map((text) => ({ kind: 'gone' as const, text })),
      ...after.map((text) => ({ kind: 'new' as const, text })),
    ];
  }
  const same = (a: number, b: number): boolean => before[a]?.trim() === after[b]?.trim();
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (a: number, b: number): number => longest[a * width + b] ?? 0;
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      longest[a * width + b] = same(a, b)
        ? at(a + 1, b + 1) + 1
        : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pieces: DifferencePiece[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    if (a < before.length && b < after.length && same(a, b)) {
      pieces.push({ kind: 'same', text: after[b] ?? '' });
      a += 1;
      b += 1;
    } else if (a < before.length && (b >= after.length || at(a + 1, b) >= at(a, b + 1))) {
      pieces.push({ kind: 'gone', text: before[a] ?? '' });
      a += 1;
    } else {
      pieces.push({ kind: 'new', text: after[b] ?? '' });
      b += 1;
    }
  }
  return pieces;
}

/** The pieces in reading order; those of the same kind next to each other are one. */
export function wordDifference(before: string, after: string): DifferencePiece[] {
  const joined: { kind: DifferencePiece['kind']; text: string }[] = [];
  for (const { kind, text } of steps(wordsOf(before), wordsOf(after))) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined.map(({ kind, text }, index) => ({
    kind,
    text: index === 0 ? text.trimStart() : text,
  }));
}
