// Turns "the text is now this" into the smallest edit of a shared text, so that a colleague's edit
// elsewhere in it survives the merge.
import diff from 'fast-diff';
import type * as Y from 'yjs';

export function writeText(shared: Y.Text, next: string): void {
  const current = shared.toString();
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
