// The answer of the check without a window: one line of JSON for each note.
import { checkNote } from '../../../shared/domain/note-checks/check-note.ts';

/** Rows are numbered from 1, the header not counted. */
export function checkNoteRows(notes: readonly string[]): string {
  return notes
    .map((note, at) => {
      const warnings = checkNote(note);
      const kinds = [...new Set(warnings.map(({ kind }) => kind))].sort();
      return `${JSON.stringify({ row: at + 1, kinds, warnings })}\n`;
    })
    .join('');
}
