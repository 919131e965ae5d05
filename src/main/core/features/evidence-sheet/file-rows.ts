// Makes notes of the chosen rows of a sheet, in one step that can be undone as one.
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { canBeFiled, type SheetRow } from '../../../../shared/domain/evidence-sheet/sheet-row.ts';
import { EvidenceId, type PersonId } from '../../../../shared/domain/ids.ts';
import type { Output, OwnFailure, ParsedInput } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { OpenSheet } from '../../exchange/evidence-sheet/session.ts';
import { derivedId } from '../../exchange/reading/derived-id.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { emptyNote } from '../../../../shared/domain/note-content.ts';

type ChosenRow = ParsedInput<'evidence-sheet.file'>['rows'][number];
type NewNote = Omit<Evidence, 'id' | 'ref' | 'sessionRef' | 'binned' | 'mergedInto' | 'mergedFrom'>;

/** The same row of the same file is the same note, on whichever laptop it is filed. */
const noteIdOf = ({ sha256, reviewId }: OpenSheet, row: number): EvidenceId =>
  EvidenceId.parse(derivedId(sha256, `evidence of ${reviewId}`, String(row)));

const noteOf = (
  { note, takenAt, typed, row }: SheetRow,
  chosen: ChosenRow,
  reviewerId: PersonId | null,
  fileName: string,
): NewNote => ({
  ...emptyNote,
  ...note,
  activityType: chosen.activityType ?? note.activityType,
  takenAt: chosen.takenAt ?? takenAt,
  reviewerId,
  // Every cell as it was typed: what we made of it may be wrong.
  extra: { sheet: { file: fileName, row, typed } },
});

export function fileRows(
  context: CoreContext,
  sheet: OpenSheet,
  chosen: readonly ChosenRow[],
  reviewerId: PersonId | null,
): Result<Output<'evidence-sheet.file'>, OwnFailure<'evidence-sheet.file'>> {
  const { store, funnel } = context;
  const { reviewId } = sheet;
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const notes = new Map<EvidenceId, NewNote>();
  const noteIds = new Set<EvidenceId>();
  for (const one of chosen) {
    const row = rows.get(one.row);
    if (row === undefined || !canBeFiled(row)) {
      return err({ name: 'row-cannot-be-filed', row: one.row });
    }
    const id = noteIdOf(sheet, one.row);
    noteIds.add(id);
    const there = store.evidence.find(reviewId, id);
    // One that lies in the bin was chosen anew, so it comes back.
    if (there === null || there.binned !== null) {
      notes.set(id, noteOf(row, one, reviewerId, sheet.fileName));
    }
  }
  if (notes.size > 0) {
    funnel.change(reviewId, (doc) => {
      for (const [id, note] of notes) {
        writeEntity(doc, 'evidence', id, { ...note, binned: null });
      }
    });
  }
  return ok({
    filed: notes.size,
    alreadyThere: noteIds.size - notes.size,
    noteIds: [...noteIds],
  });
}
