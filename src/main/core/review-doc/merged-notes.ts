// Notes that were merged into others, read so that no word is ever out of sight. A merge is made of
// marks that two laptops may set apart; what they mean together is worked out here, on each reading,
// the same everywhere. Nothing is written.
import { createHash } from 'node:crypto';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { EvidenceId } from '../../../shared/domain/ids.ts';

export type ReadNote = (id: string) => Evidence | null;

type Words = Pick<Evidence, 'description' | 'quote' | 'interpretation' | 'followUp' | 'answers'>;

/** Of what a person wrote in a note. */
export const fingerprintOf = (words: Words): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        words.description,
        words.quote,
        words.interpretation,
        words.followUp,
        Object.entries(words.answers).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    )
    .digest('hex')
    .slice(0, 32);

/** Where the note's words went, or null where they are its own still. */
function nextOf(note: Evidence | null): EvidenceId | null {
  if (note === null || note.binned === null || note.mergedInto === null) return null;
  // Words came later, on a laptop that did not know of the merge: they are nowhere else.
  return fingerprintOf(note) === note.mergedInto.fingerprint ? note.mergedInto.noteId : null;
}

/**
 * The note that holds the words now; null where the note itself does: it was never merged, has words
 * of its own since, or what it was merged into is not here, or went to the bin apart.
 */
function holderOf(note: Evidence, read: ReadNote): EvidenceId | null {
  const way: EvidenceId[] = [note.id];
  for (let next = nextOf(note); next !== null;) {
    const repeated = way.indexOf(next);
    if (repeated >= 0) {
      // Two laptops merged the same notes into each other: the first of them stands for all.
      const first = way.slice(repeated).toSorted()[0] ?? note.id;
      return first === note.id ? null : first;
    }
    const there = read(next);
    if (there === null) return null;
    const beyond = nextOf(there);
    if (beyond === null) {
      const stands = there.binned === null || there.mergedInto !== null;
      return stands ? there.id : null;
    }
    way.push(next);
    next = beyond;
  }
  return null;
}

/** A note that was merged, but whose words are not all in the other one, is not in the bin. */
export function asItStands(note: Evidence, read: ReadNote): Evidence {
  if (note.binned === null || note.mergedInto === null) return note;
  return holderOf(note, read) === null ? { ...note, binned: null } : note;
}

/** What a finding rests on, each link led to the note that holds the words now. */
export function linksThroughMerges(
  links: Finding['evidence'],
  read: ReadNote,
): Finding['evidence'] {
  const roles = new Map<EvidenceId, Finding['evidence'][number]['role']>();
  const add = (id: EvidenceId, role: Finding['evidence'][number]['role']): void => {
    // What a finding rests on, it goes on resting on.
    if (roles.get(id) !== 'rests-on') roles.set(id, role);
  };
  for (const { evidenceId, role } of links) {
    const note = read(evidenceId);
    const mergedInto = note === null || note.binned === null ? null : note.mergedInto;
    const holder = note === null || mergedInto === null ? null : holderOf(note, read);
    if (holder === null) add(evidenceId, role);
    if (mergedInto === null) continue;
    // One that stands again shares its words with the other, so the finding rests on both.
    const other = holder ?? mergedInto.noteId;
    const there = read(other);
    if (there !== null && there.id !== evidenceId && asItStands(there, read).binned === null) {
      add(there.id, role);
    }
  }
  return [...roles]
    .map(([evidenceId, role]) => ({ evidenceId, role }))
    .toSorted((a, b) => (a.evidenceId < b.evidenceId ? -1 : 1));
}
