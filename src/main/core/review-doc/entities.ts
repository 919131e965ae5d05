// Reads and writes things in the shared document. A thing is a root map "kind/id"; its shared texts
// are roots "kind/id/field". Root names are made from ids, so two laptops never make a thing twice.
import type * as Y from 'yjs';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Field } from './field.ts';
import { isKindName, kinds, type EntityOf, type KindName } from './kinds.ts';
import { asItStands, linksThroughMerges } from './merged-notes.ts';
import { withOneVerdict } from './one-verdict.ts';
import { rememberName } from './root-names.ts';
import { plainText, writeText } from './text-change.ts';
import { wellFormed } from './well-formed.ts';

export interface EntityKey {
  readonly kind: KindName;
  readonly id: string;
}

const rootName = (kind: KindName, id: string): string => `${kind}/${id}`;

/** Which thing a root of the document belongs to; null for a root of a later version's making. */
export function entityKeyOf(name: string): EntityKey | null {
  const [kind, id] = name.split('/', 2);
  if (kind === undefined || id === undefined || !isKindName(kind)) return null;
  return { kind, id };
}

/** Every thing that has at least one entry. */
export function listEntities(doc: Y.Doc): EntityKey[] {
  const found: EntityKey[] = [];
  for (const name of [...doc.share.keys()]) {
    const key = entityKeyOf(name);
    if (key !== null && name === rootName(key.kind, key.id) && doc.getMap(name).size > 0) {
      found.push(key);
    }
  }
  return found;
}

type Plain = Record<string, unknown>;

function readField(
  doc: Y.Doc,
  root: Y.Map<unknown>,
  path: string,
  name: string,
  field: Field,
): unknown {
  switch (field.lies) {
    case 'value':
      return root.get(name);
    case 'text':
      // Before a field became a shared text it was a value of the thing itself.
      return doc.share.has(`${path}/${name}`)
        ? plainText(doc.getText(`${path}/${name}`))
        : root.get(name);
    case 'set':
      return [...entriesUnder(root, name).keys()].toSorted();
    case 'entries':
      return field.toList(entriesUnder(root, name));
    case 'record':
      return Object.fromEntries(entriesUnder(root, name));
  }
}

function entriesUnder(root: Y.Map<unknown>, name: string): Map<string, unknown> {
  const prefix = `${name}:`;
  const found = new Map<string, unknown>();
  for (const [key, entry] of root.entries()) {
    if (key.startsWith(prefix) && entry !== null) found.set(key.slice(prefix.length), entry);
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The thing as plain data, or null where the document does not hold it. A field whose value does not
 * fit its schema (another program wrote it) reads as absent; the rest of the thing stays readable.
 */
export function readEntity<Name extends KindName>(
  doc: Y.Doc,
  kind: Name,
  id: string,
): EntityOf[Name] | null {
  const entity = readStored(doc, kind, id);
  if (entity === null) return null;
  const readNote = (noteId: string) => readStored(doc, 'evidence', noteId);
  if (kind === 'evidence') return asItStands(entity as Evidence, readNote) as EntityOf[Name];
  if (kind !== 'finding') return entity;
  const finding = withOneVerdict(entity as Finding);
  if (!finding.evidence.some(({ evidenceId }) => isMarkedMerged(doc, evidenceId))) {
    return finding as EntityOf[Name];
  }
  return {
    ...finding,
    evidence: linksThroughMerges(finding.evidence, readNote),
  } as EntityOf[Name];
}

/** Reading every note of every finding would be slow; nearly none was ever merged. */
function isMarkedMerged(doc: Y.Doc, noteId: string): boolean {
  const path = rootName('evidence', noteId);
  return doc.share.has(path) && (doc.getMap(path).get('mergedInto') ?? null) !== null;
}

/** As it was written, whatever became of it by being merged. */
function readStored<Name extends KindName>(
  doc: Y.Doc,
  kind: Name,
  id: string,
): EntityOf[Name] | null {
  const path = rootName(kind, id);
  if (!doc.share.has(path)) return null;
  const root = doc.getMap<unknown>(path);
  if (root.size === 0) return null;
  const { fields, absent, schema } = kinds[kind];
  const entity: Plain = { id };
  for (const [name, field] of Object.entries(fields as Record<string, Field>)) {
    const stored = readField(doc, root, path, name, field);
    const shape = schema.shape[name];
    const parsed = stored === undefined ? undefined : shape?.safeParse(stored);
    entity[name] = parsed?.success === true ? parsed.data : (absent as Plain)[name];
  }
  return entity as unknown as EntityOf[Name];
}

/** A field that is undefined is left as it is. */
export type Patch<Name extends KindName> = {
  readonly [Field in keyof Omit<EntityOf[Name], 'id'>]?: EntityOf[Name][Field] | undefined;
};

function writeEntries(
  root: Y.Map<unknown>,
  name: string,
  next: ReadonlyMap<string, unknown>,
): void {
  const current = entriesUnder(root, name);
  for (const key of current.keys()) if (!next.has(key)) root.set(`${name}:${key}`, null);
  for (const [key, entry] of next) {
    if (!isSame(current.get(key), entry)) root.set(`${name}:${key}`, entry);
  }
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b));

function writeField(
  doc: Y.Doc,
  root: Y.Map<unknown>,
  path: string,
  name: string,
  field: Field,
  next: unknown,
): void {
  switch (field.lies) {
    case 'value':
      if (!isSame(root.get(name), next)) root.set(name, next);
      return;
    case 'text':
      writeText(sharedText(doc, `${path}/${name}`), String(next));
      return;
    case 'set':
      writeEntries(root, name, new Map((next as readonly string[]).map((word) => [word, true])));
      return;
    case 'entries':
      writeEntries(root, name, field.toEntries(next as readonly unknown[]));
      return;
    case 'record':
      writeEntries(root, name, new Map(Object.entries(next as Plain)));
      return;
  }
}

/** Marks a thing as existing even while all its fields are absent. */
const existsKey = 'exists';

function sharedText(doc: Y.Doc, name: string): Y.Text {
  const shared = doc.getText(name);
  rememberName(shared, name);
  return shared;
}

/** Writes the given fields and nothing else; call inside a transaction of the document. */
export function writeEntity<Name extends KindName>(
  doc: Y.Doc,
  kind: Name,
  id: string,
  patch: Patch<Name>,
): void {
  const path = rootName(kind, id);
  const root = doc.getMap<unknown>(path);
  rememberName(root, path);
  if (!root.has(existsKey)) root.set(existsKey, true);
  const fields = kinds[kind].fields as Record<string, Field>;
  for (const [name, next] of Object.entries(patch)) {
    const field = fields[name];
    if (field === undefined) throw new Error(`${kind} has no field ${name}`);
    if (next !== undefined) writeField(doc, root, path, name, field, wellFormed(next));
  }
}

/** Takes a thing away for good; for things of a file whose newer edition no longer has them. */
export function removeEntity(doc: Y.Doc, kind: KindName, id: string): void {
  const root = doc.getMap<unknown>(rootName(kind, id));
  for (const key of [...root.keys()]) root.delete(key);
}
