// Turns "the text is now this" into the smallest edits of a shared text, so that a colleague's edit
// elsewhere in it survives the merge.
import type * as Y from 'yjs';
import { textEdits } from './text-edits.ts';

/** Y.Text writes its words through toJSON; its toString is the same, but untyped for a linter. */
export const plainText = (shared: Y.Text): string => shared.toJSON();

export function writeText(shared: Y.Text, next: string): void {
  // From the end, so that places counted in the text as it was stay true.
  for (const { at, removed, inserted } of textEdits(plainText(shared), next).toReversed()) {
    if (removed !== '') shared.delete(at, removed.length);
    if (inserted !== '') shared.insert(at, inserted);
  }
}
