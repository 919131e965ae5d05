// Takes away photos that nothing speaks of any more: undone before the last restart, or left by a
// core that fell between the photo and its note. Runs at the start, when nothing can be redone.
import type { CoreContext } from '../context.ts';

/** What speaks of a photo may come later than the photo itself: in the next file of a colleague. */
const keptForDays = 14;
const millisecondsOfDay = 24 * 60 * 60 * 1_000;

/** Photos that some review speaks of, also from its bin. */
function spokenOf({ store }: CoreContext): Set<string> {
  return new Set(
    store.log
      .listDocuments()
      .flatMap(({ id }) => store.entities.list(id, 'photo', 'all'))
      .flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256])),
  );
}

export function forgetUnusedPhotos(context: CoreContext): void {
  const { attachments, now } = context;
  const stored = attachments.list();
  if (stored.length === 0) return;
  const inUse = spokenOf(context);
  const oldest = now().getTime() - keptForDays * millisecondsOfDay;
  for (const { sha256, writtenAt } of stored) {
    if (!inUse.has(sha256) && writtenAt.getTime() < oldest) attachments.remove(sha256);
  }
}
