// Who put a thing in the bin, and when: said the same way for every kind of thing.
import type { Binned } from '../../../shared/domain/bin.ts';
import type { CoreContext } from '../context.ts';

export const binMark = ({ now, store }: CoreContext, documentId: string): Binned => ({
  at: now().toISOString(),
  by: store.local.writingAs(documentId),
});
