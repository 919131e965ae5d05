// Binds a note being changed to the screen: saves as one types, takes in what changes elsewhere.
import { useEffect, useState } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EvidenceId, ReviewId } from '../../../../shared/domain/ids.ts';
import { invoke } from '../../../api/invoke.ts';
import { watchUnsaved } from '../../../ui/index.ts';
import { createNoteEdits, type NoteEdits } from './note-edits.ts';

/** Edits whose last words are not saved yet: opening the note again finds them. */
const unsaved = new Map<EvidenceId, NoteEdits>();

function editsOf(reviewId: ReviewId, note: Evidence): NoteEdits {
  const kept = unsaved.get(note.id);
  if (kept !== undefined && kept.isWaiting()) return kept;
  unsaved.delete(note.id);
  const edits = createNoteEdits(note, (change) =>
    invoke('evidence.change', { reviewId, noteId: note.id, change }),
  );
  const watched: NoteEdits = {
    ...edits,
    change: (change) => {
      edits.change(change);
      unsaved.set(note.id, watched);
      watchUnsaved(edits);
    },
  };
  return watched;
}

export function useNoteEdits(reviewId: ReviewId, note: Evidence): NoteEdits {
  const [edits] = useState(() => editsOf(reviewId, note));
  useEffect(() => {
    edits.adopt(note);
  }, [edits, note]);
  // Leaving the note saves what waits.
  useEffect(
    () => () => {
      void edits.flush();
    },
    [edits],
  );
  return edits;
}
