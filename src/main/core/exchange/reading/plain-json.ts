// Makes parsed JSON safe to keep: names that JavaScript treats as special, halves of characters and
// numbers beyond all bounds would be lost or changed on the way through the document, so they are put
// into a form that survives. Walks with its own stack: no depth of nesting can overflow ours.

export type PlainObject = Record<string, unknown>;

export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper than any review; a reader that calls itself for each level stays far from its limit. */
export const maximumDepth = 60;

/** Names that JavaScript or the document would take for something else, and what they become. */
const specialNames = new Map([
  ['__proto__', '_proto_'],
  ['constructor', 'constructor_'],
]);

const halfCharacter = /\p{Surrogate}/gu;

const safeScalar = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(halfCharacter, '\uFFFD');
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return Object.is(value, -0) ? 0 : value;
};

function safeKey(key: string, taken: PlainObject): string {
  let name = (specialNames.get(key) ?? key).replace(halfCharacter, '\uFFFD');
  while (Object.hasOwn(taken, name)) name += '_';
  return name;
}

/** @returns a copy that is safe to keep, or null where the nesting is too deep. */
export function safeJson(json: unknown): { readonly value: unknown } | null {
  const root: { value: unknown } = { value: undefined };
  const waiting: { from: unknown; depth: number; put: (copy: unknown) => void }[] = [
    { from: json, depth: 0, put: (copy) => (root.value = copy) },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, depth, put } = next;
    if (typeof from !== 'object' || from === null) {
      put(safeScalar(from));
      continue;
    }
    if (depth >= maximumDepth) return null;
    if (Array.isArray(from)) {
      const copy: unknown[] = Array.from({ length: from.length });
      put(copy);
      from.forEach((item, index) => {
        waiting.push({ from: item, depth: depth + 1, put: (value) => (copy[index] = value) });
      });
      continue;
    }
    const copy: PlainObject = {};
    put(copy);
    for (const [key, item] of Object.entries(from)) {
      const name = safeKey(key, copy);
      // Keeps the order of the keys, which the copying itself does not follow.
      copy[name] = null;
      waiting.push({ from: item, depth: depth + 1, put: (value) => (copy[name] = value) });
    }
  }
  return root;
}
