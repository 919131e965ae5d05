// An update with only some of its roots in it. What belongs to the others becomes a hole of the same
// length: nothing of what it said is left, and what was kept still fits the writer's count.
import * as Y from 'yjs';

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];

const byte = 0x80;

function number(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  while (left >= byte) {
    bytes.push((left % byte) + byte);
    left = Math.floor(left / byte);
  }
  return [...bytes, left];
}

interface Place {
  readonly client: number;
  readonly clock: number;
}

/** The struct that a place is in, among one writer's in order. */
function structAt(structs: readonly Struct[], { clock }: Place): Struct | null {
  let [low, high] = [0, structs.length - 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const struct = structs[middle];
    if (struct === undefined) return null;
    if (clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct;
  }
  return null;
}

function byWriter(structs: readonly Struct[]): Map<number, Struct[]> {
  const found = new Map<number, Struct[]>();
  for (const struct of structs) {
    const own = found.get(struct.id.client) ?? [];
    own.push(struct);
    found.set(struct.id.client, own);
  }
  return found;
}

/** Which root an item belongs to; it says so itself or through what it was put beside. */
function rootFinder(writers: ReadonlyMap<number, readonly Struct[]>) {
  const known = new Map<Struct, string | null>();
  return (start: Struct): string | null => {
    const chain: Struct[] = [];
    let struct: Struct | null = start;
    let name: string | null = null;
    while (struct instanceof Y.Item) {
      const before = known.get(struct);
      if (before !== undefined) {
        name = before;
        break;
      }
      chain.push(struct);
      const parent: unknown = struct.parent;
      if (typeof parent === 'string') {
        name = parent;
        break;
      }
      const next: Place | null = (parent as Place | null) ?? struct.origin ?? struct.rightOrigin;
      struct = next === null ? null : structAt(writers.get(next.client) ?? [], next);
    }
    for (const each of chain) known.set(each, name);
    return name;
  };
}

function bytesOf(structs: readonly Struct[]): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  for (const struct of structs) struct.write(encoder, 0);
  return encoder.toUint8Array();
}

/** Holes beside each other are one: how many things there were is nobody's business. */
function withHoles(own: readonly Struct[], isKept: (struct: Struct) => boolean): Struct[] {
  const result: Struct[] = [];
  for (const struct of own) {
    if (struct instanceof Y.Skip || isKept(struct)) {
      result.push(struct);
      continue;
    }
    const last = result.at(-1);
    if (last instanceof Y.GC)
      result[result.length - 1] = new Y.GC(last.id, last.length + struct.length);
    else result.push(new Y.GC(struct.id, struct.length));
  }
  return result;
}

/** @param update a whole document; one that builds on another would lose its footing. */
export function keepRoots(update: Uint8Array, isKept: (rootName: string) => boolean): Uint8Array {
  const { structs, ds } = Y.decodeUpdate(update);
  const writers = byWriter(structs);
  const rootOf = rootFinder(writers);
  const parts: Uint8Array[] = [Uint8Array.from(number(writers.size))];
  for (const [client, own] of writers) {
    const kept = withHoles(own, (struct) => {
      const root = rootOf(struct);
      return root !== null && isKept(root);
    });
    const first = own[0]?.id.clock ?? 0;
    parts.push(
      Uint8Array.from([...number(kept.length), ...number(client), ...number(first)]),
      bytesOf(kept),
    );
  }
  const deletes = [...ds.clients];
  parts.push(Uint8Array.from(number(deletes.length)));
  for (const [client, ranges] of deletes) {
    parts.push(Uint8Array.from([...number(client), ...number(ranges.length)]));
    for (const { clock, len } of ranges) {
      parts.push(Uint8Array.from([...number(clock), ...number(len)]));
    }
  }
  return new Uint8Array(Buffer.concat(parts));
}
