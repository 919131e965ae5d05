// Which note holds what another one held: a note that was merged away passed its photos on.
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import type { Store } from '../../store/store.ts';

export function noteThatHolds(store: Store, reviewId: string, noteId: EvidenceId): EvidenceId {
  const seen = new Set<EvidenceId>();
  let at = noteId;
  for (;;) {
    seen.add(at);
    const note = store.evidence.find(reviewId, at);
    // In the bin for being merged; one that stands again keeps what is its own.
    const next = note === null || note.binned === null ? null : note.mergedInto;
    if (next === null || seen.has(next.noteId)) return at;
    at = next.noteId;
  }
}
