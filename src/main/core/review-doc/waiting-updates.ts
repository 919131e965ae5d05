// What a document has been told and cannot place yet, because what it builds on has not arrived.
import type * as Y from 'yjs';

type Waiting = readonly (Uint8Array | null)[];

export const waitingIn = ({ store }: Y.Doc): Waiting => [
  store.pendingStructs?.update ?? null,
  store.pendingDs,
];

export const isSameWaiting = (one: Waiting, other: Waiting): boolean =>
  one.every((bytes, index) => {
    const others = other[index] ?? null;
    if (bytes === null || others === null) return bytes === others;
    return bytes.length === others.length && bytes.every((byte, place) => byte === others[place]);
  });
