// What a document that has come becomes here, where one side is an improvement champion's copy and
// the other is not, or where both are copies of different handovers. Copies share ids with the review
// and no history: what the champion made comes whole with its history, what both had is compared with
// what was handed over, and only what somebody changed since is written.
import * as Y from 'yjs';
import {
  entityKeyOf,
  listEntities,
  readEntity,
  writeEntity,
  type EntityKey,
} from '../../review-doc/entities.ts';
import {
  hasAllOf,
  nameOf,
  readBroughtBack,
  readHandedOver,
  writeBroughtBack,
  writeHandedOver,
  type HandedOver,
} from '../../review-doc/handed-over.ts';
import { keepRoots } from '../../review-doc/keep-roots.ts';
import { newDocument } from '../../review-doc/new-document.ts';
import { buildAddition } from '../build-document.ts';
import { changedFields, isSame, type Plain } from './changed-fields.ts';

interface Write {
  readonly key: EntityKey;
  readonly fields: Plain;
}

function documentOf(update: Uint8Array): Y.Doc {
  const doc = newDocument();
  Y.applyUpdate(doc, update);
  return doc;
}

const plain = (doc: Y.Doc, { kind, id }: EntityKey): Plain | null =>
  readEntity(doc, kind, id) as unknown as Plain | null;

const fieldsOf = ({ id: _id, ...fields }: Plain): Plain => fields;

/** Things of the copy that were not handed over: the champion made them. */
function rootsMadeIn(copy: Y.Doc, ...handed: readonly HandedOver[]): Set<string> {
  return new Set(
    listEntities(copy)
      .map(nameOf)
      .filter((name) => !handed.some(({ things }) => things.has(name))),
  );
}

const isOneOf =
  (names: ReadonlySet<string>) =>
  (root: string): boolean =>
    names.has(root.split('/').slice(0, 2).join('/'));

function vectorOf(doc: Y.Doc): Map<number, number> {
  return Y.decodeStateVector(Y.encodeStateVector(doc));
}

/** A champion's copy comes to the whole review. */
function bringHome(here: Uint8Array, incoming: Uint8Array, own: Y.Doc, copy: Y.Doc): Uint8Array {
  const handed = readHandedOver(copy);
  if (handed === null) throw new Error('Only a copy is brought home.');
  const last = readBroughtBack(own);
  const vector = vectorOf(copy);
  // The copy has had more since, or it is another champion's.
  const isLater = hasAllOf(vector, last.vector);
  const isEarlier = hasAllOf(last.vector, vector);
  const writes: Write[] = [];
  const brought = new Map<string, Plain>();
  for (const [name, wasHanded] of isEarlier ? [] : handed.things) {
    const key = entityKeyOf(name);
    const theirs = key === null ? null : plain(copy, key);
    const mine = key === null ? null : plain(own, key);
    if (key === null || theirs === null || mine === null) continue;
    const before = last.things.get(name);
    const isSameHandover = last.edition === handed.edition;
    const bases: readonly [Plain, ...Plain[]] =
      before === undefined
        ? [wasHanded]
        : isLater && isSameHandover
          ? [before, wasHanded]
          : [wasHanded, before];
    const fields = changedFields(key.kind, { bases, mine, theirs });
    if (fields !== null) writes.push({ key, fields });
    if (!isSame(theirs, before ?? wasHanded)) brought.set(name, theirs);
  }
  const made = rootsMadeIn(copy, handed);
  const parts = made.size === 0 ? [] : [keepRoots(incoming, isOneOf(made))];
  if (writes.length > 0 || brought.size > 0) {
    const both = new Map(last.vector);
    for (const [client, clock] of vector) both.set(client, Math.max(both.get(client) ?? 0, clock));
    parts.push(
      buildAddition(here, (doc) => {
        for (const { key, fields } of writes) writeEntity(doc, key.kind, key.id, fields);
        writeBroughtBack(doc, { edition: handed.edition, vector: both, things: brought });
      }),
    );
  }
  return parts.length === 0 ? nothing() : Y.mergeUpdates(parts);
}

const nothing = (): Uint8Array => Y.encodeStateAsUpdate(new Y.Doc());

/** A later handover, or a copy made from another one, comes to a copy. */
function bringToCopy(here: Uint8Array, incoming: Uint8Array, own: Y.Doc, other: Y.Doc): Uint8Array {
  const [ours, handed] = [readHandedOver(own), readHandedOver(other)];
  if (ours === null || handed === null) throw new Error('Both are copies.');
  const brought = readBroughtBack(other);
  const writes: Write[] = [];
  const things = new Map<string, Plain>();
  for (const name of handed.things.keys()) {
    const key = entityKeyOf(name);
    const theirs = key === null ? null : plain(other, key);
    if (key === null || theirs === null) continue;
    const mine = plain(own, key);
    const base = ours.things.get(name);
    if (mine === null) {
      writes.push({ key, fields: fieldsOf(theirs) });
      things.set(name, theirs);
    } else if (base !== undefined) {
      // What we had sent before, where the new handover knows of it.
      const sent = brought.things.get(name);
      const bases: readonly [Plain, ...Plain[]] = sent === undefined ? [base] : [base, sent];
      const fields = changedFields(key.kind, { bases, mine, theirs });
      if (fields !== null) writes.push({ key, fields });
      things.set(name, theirs);
    }
    // What was made here is here already, with its history.
  }
  const made = rootsMadeIn(other, handed, ours);
  const addition = buildAddition(here, (doc) => {
    for (const { key, fields } of writes) writeEntity(doc, key.kind, key.id, fields);
    writeHandedOver(doc, { edition: handed.edition, origin: ours.origin, things });
  });
  return made.size === 0
    ? addition
    : Y.mergeUpdates([keepRoots(incoming, isOneOf(made)), addition]);
}

/**
 * What is to be received of a document that has come.
 * @param here the document of the same review on this laptop.
 * @returns null where the whole review came to a champion's copy: it holds what a champion may not see.
 */
export function arrivalOf(incoming: Uint8Array, here: Uint8Array | null): Uint8Array | null {
  if (here === null) return incoming;
  const [own, other] = [documentOf(here), documentOf(incoming)];
  try {
    const [ours, theirs] = [readHandedOver(own), readHandedOver(other)];
    if (theirs === null) return ours === null ? incoming : null;
    if (ours === null) return bringHome(here, incoming, own, other);
    if (ours.origin === theirs.origin) return incoming;
    return bringToCopy(here, incoming, own, other);
  } finally {
    own.destroy();
    other.destroy();
  }
}
