// Turns "the text is now this" into the smallest edit of a shared text, so that a colleague's edit
// elsewhere in it survives the merge.
import diff from 'fast-diff';
import type * as Y from 'yjs';

/** Y.Text writes its words through toJSON; its toString is the same, but untyped for a linter. */
export const plainText = (shared: Y.Text): string => shared.toJSON();

export function writeText(shared: Y.Text, next: string): void {
  const current = plainText(shared);
  if (current === next) return;
  let at = 0;
  for (const [operation, part] of diff(current, next)) {
    if (operation === diff.EQUAL) at += part.length;
    else if (operation === diff.DELETE) shared.delete(at, part.length);
    else {
      shared.insert(at, part);
      at += part.length;
    }
  }
}
