// What an update would bring to a document, thing by thing and by whom, found on two copies before
// the update goes anywhere near the review itself.
import * as Y from 'yjs';
import type { NewsKind, ThingKind } from '../../../../shared/ipc/bundle.contract.ts';
import { changedEntities } from '../../review-doc/changed-entities.ts';
import { readEntity, type EntityKey } from '../../review-doc/entities.ts';
import { newDocument } from '../../review-doc/new-document.ts';

interface NewsItem {
  readonly kind: ThingKind;
  readonly what: NewsKind;
  /** Whose it is; null where only the laptop it came from is known. */
  readonly personId: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const isBinned = (thing: Thing): boolean => (thing['binned'] ?? null) !== null;
const without = (thing: Thing, ...names: readonly string[]): string =>
  JSON.stringify(Object.entries(thing).filter(([name]) => !names.includes(name)));
const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const peopleBehind = (thing: Thing | null): readonly string[] =>
  Array.isArray(thing?.['agreedBy']) ? (thing['agreedBy'] as string[]) : [];

function whatBecame(before: Thing | null, after: Thing): NewsKind | null {
  if (before === null) return 'new';
  if (isBinned(before) !== isBinned(after)) return isBinned(after) ? 'binned' : 'put-back';
  return without(before, 'agreedBy') === without(after, 'agreedBy') ? null : 'changed';
}

function newsOf(kind: ThingKind, before: Thing | null, after: Thing): NewsItem[] {
  const items: NewsItem[] = [];
  const what = whatBecame(before, after);
  if (what !== null) {
    // A note says whose it is; what somebody changed in it since, it does not say.
    const isTheirs = kind === 'evidence' && what === 'new';
    items.push({ kind, what, personId: isTheirs ? stringOrNull(after['reviewerId']) : null });
  }
  const behindBefore = new Set(peopleBehind(before));
  for (const personId of peopleBehind(after)) {
    if (!behindBefore.has(personId)) items.push({ kind, what: 'stood-behind', personId });
  }
  return items;
}

export interface News {
  readonly items: readonly NewsItem[];
  /** The name by which the update knows a person; null where it knows nobody of that id. */
  nameOf(personId: string): string | null;
}

/** @param here the document as it is on this laptop, or null where the review is not here. */
export function newsIn(update: Uint8Array, here: Uint8Array | null): News {
  const before = newDocument();
  const after = newDocument();
  if (here !== null) {
    Y.applyUpdate(before, here);
    Y.applyUpdate(after, here);
  }
  const touched = new Map<string, EntityKey>();
  after.on('afterTransaction', (transaction: Y.Transaction) => {
    for (const key of changedEntities(after, transaction)) {
      touched.set(`${key.kind}/${key.id}`, key);
    }
  });
  Y.applyUpdate(after, update);
  const items = [...touched.values()].flatMap(({ kind, id }) => {
    const thing = readEntity(after, kind, id);
    return thing === null
      ? []
      : newsOf(kind, readEntity(before, kind, id) as Thing | null, thing as unknown as Thing);
  });
  const people = new Map<string, string>();
  const personIds = new Set(items.flatMap(({ personId }) => (personId === null ? [] : [personId])));
  for (const personId of personIds) {
    const person = readEntity(after, 'person', personId);
    if (person !== null) people.set(personId, person.name);
  }
  before.destroy();
  after.destroy();
  return { items, nameOf: (personId) => people.get(personId) ?? null };
}
