// A root of the document does not know its own name. The document's list does, but going through it
// at every save would cost more the more notes there are: what is written by us is remembered.
import type * as Y from 'yjs';

const names = new WeakMap<object, string>();

export const rememberName = (root: object, name: string): void => void names.set(root, name);

/** The names of these roots; the list is gone through only for those a colleague's update made. */
export function namesOf(doc: Y.Doc, roots: Iterable<object>): string[] {
  const found: string[] = [];
  const unknown = new Set<object>();
  for (const root of roots) {
    const name = names.get(root);
    if (name === undefined) unknown.add(root);
    else found.push(name);
  }
  if (unknown.size === 0) return found;
  for (const [name, root] of doc.share) {
    if (!unknown.has(root)) continue;
    rememberName(root, name);
    found.push(name);
  }
  return found;
}
