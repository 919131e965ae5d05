// The note that is being written on this laptop, as its own rows keep it.
import { EvidenceId } from '../../../../shared/domain/ids.ts';
import { emptyNote, type NoteContent } from '../../../../shared/domain/note-content.ts';
import { NoteDraft } from '../../../../shared/ipc/evidence.contract.ts';
import type { CoreContext } from '../../context.ts';
import { isPlainObject } from '../../exchange/reading/plain-json.ts';

export function newDraft(context: CoreContext, content: NoteContent): NoteDraft {
  return { noteId: EvidenceId.parse(context.newId()), content, savedAt: null };
}

/** A draft of an older Fieldfare does not know every field; its words are kept all the same. */
const withEveryField = (stored: unknown): unknown =>
  isPlainObject(stored) && isPlainObject(stored['content'])
    ? { ...stored, content: { ...emptyNote, ...stored['content'] } }
    : stored;

export function readDraft(context: CoreContext, reviewId: string): NoteDraft {
  const draft = NoteDraft.safeParse(withEveryField(context.store.local.readDraft(reviewId)));
  return draft.success ? draft.data : newDraft(context, emptyNote);
}
