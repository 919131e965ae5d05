// Text that can be written down: half of a character (a file or a cut text may hold one) has no
// bytes of its own, and would be another text in memory than in the log.

const halves = /\p{Surrogate}/gu;

/** The same value with the mark for "no such character" in place of every half of one. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(halves, '\uFFFD');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [wellFormed(key), wellFormed(part)]),
  );
}
