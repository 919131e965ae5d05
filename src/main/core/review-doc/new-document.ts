// A new, empty document that stays quick with many things in it. Yjs looks up the name of a root by
// going through all roots, once for each change it writes; a review has thousands of both.
import * as Y from 'yjs';

type Root = ReturnType<Y.Doc['share']['get']> & object;
type Entry = [string, Root];

/** More than the roots that one thing has: its map and its shared texts. */
const recentKept = 12;

/**
 * The roots by name, gone through from where the last look stopped: changes are written in the order
 * they were made, so the next one is nearly always of the same thing or of the one after it.
 */
class RootsByName extends Map<string, Root> {
  readonly #recent: Entry[] = [];
  #cursor: MapIterator<Entry> | undefined;

  override *entries(): MapIterator<Entry> {
    for (let back = this.#recent.length - 1; back >= 0; back -= 1) {
      const entry = this.#recent[back];
      if (entry !== undefined) yield entry;
    }
    // Once round from here: every root is met, wherever the round began.
    for (let step = 0; step <= this.size; step += 1) {
      const entry = this.#step();
      if (entry === undefined) return;
      this.#recent.push(entry);
      if (this.#recent.length > recentKept) this.#recent.shift();
      yield entry;
    }
  }

  #step(): Entry | undefined {
    const next = this.#cursor?.next();
    if (next !== undefined && next.done !== true) return next.value;
    this.#cursor = super.entries();
    const first = this.#cursor.next();
    return first.done === true ? undefined : first.value;
  }
}

export function newDocument(): Y.Doc {
  const doc = new Y.Doc();
  doc.share = new RootsByName() as Y.Doc['share'];
  return doc;
}
