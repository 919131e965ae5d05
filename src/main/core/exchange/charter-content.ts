// All that the document of a charter holds: the lens, and what the file said beyond it.
import type * as Y from 'yjs';
import type { KeptPart } from '../../../shared/domain/kept-part.ts';
import { itemsOf, type Lens } from '../../../shared/domain/lens.ts';
import type { Store } from '../store/store.ts';
import type { Counts } from './count-by-kind.ts';
import { writeWhole } from './review-content.ts';

export interface CharterContent {
  readonly documentId: string;
  readonly lens: Lens;
  readonly keptParts: readonly KeptPart[];
}

export function readCharterContent(store: Store, documentId: string): CharterContent | null {
  const lens = store.entities.list(documentId, 'lens')[0]?.lens ?? null;
  if (lens === null) return null;
  return { documentId, lens, keptParts: store.entities.list(documentId, 'kept-part') };
}

export function writeCharterContent(
  doc: Y.Doc,
  { documentId, lens, keptParts }: CharterContent,
): void {
  writeWhole(doc, 'lens', { id: documentId, lens });
  for (const part of keptParts) writeWhole(doc, 'kept-part', part);
}

export const countCharter = ({ lens }: CharterContent): Counts => ({
  lensGroups: lens.groups.length,
  lensItems: itemsOf(lens).length,
  evidenceTypes: lens.evidenceTypes?.length ?? 0,
  scaleSteps: lens.scale.length,
});
