// Notes as a reviewer would write them, for tests that need a few.
import { ulid } from 'ulid';
import { EvidenceId } from '../../src/shared/domain/ids.ts';
import { emptyNote, type NoteContent } from '../../src/shared/domain/note-content.ts';
import type { TestCore } from './test-core.ts';

export const noteOf = (content: Partial<NoteContent> | string): NoteContent => ({
  ...emptyNote,
  ...(typeof content === 'string' ? { description: content } : content),
});

export const newNoteId = (): EvidenceId => EvidenceId.parse(ulid());

export async function fileNote(
  core: TestCore,
  reviewId: string,
  content: Partial<NoteContent> | string,
  takenAt = '2026-11-24T10:15',
): Promise<EvidenceId> {
  const noteId = newNoteId();
  await core.ask('evidence.file', {
    reviewId: reviewId as never,
    noteId,
    content: noteOf(content),
    takenAt,
  });
  return noteId;
}
