// Where a key leads in the list of notes, and where the focus goes when a line is gone. Pure.

const pageStep = 10;

/** The line that a key leads to, or null where the key is no way through the list. */
export function lineAfterKey(
  lines: readonly { readonly id: string }[],
  current: string | null,
  key: string,
): string | null {
  const last = lines.length - 1;
  if (last < 0) return null;
  const at = Math.max(
    0,
    lines.findIndex(({ id }) => id === current),
  );
  const to = (index: number): string | null =>
    lines[Math.min(Math.max(index, 0), last)]?.id ?? null;
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + pageStep);
    case 'PageUp':
      return to(at - pageStep);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    default:
      return null;
  }
}

/** Where the focus goes once a line is gone: to the next one, else to the one before. */
export function lineAfterRemoval(
  lines: readonly { readonly id: string }[],
  removed: string,
): string | null {
  const at = lines.findIndex(({ id }) => id === removed);
  return (lines[at + 1] ?? lines[at - 1])?.id ?? null;
}
