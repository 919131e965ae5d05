// What a person is told after a file was opened: what it held, what is stored, what found no place.
import { ImportReport } from '../../../shared/ipc/review.contract.ts';
import type { Counts } from './count-by-kind.ts';
import type { FileNotes } from './reading/file-notes.ts';
import { aboutTheFile } from './sample/kept-parts.ts';
import type { KeptPart } from '../../../shared/domain/kept-part.ts';

export interface Reported {
  readonly format: string;
  readonly held: Counts;
  readonly notes: FileNotes;
}

export const importReport = (
  { format, held, notes }: Reported,
  stored: Counts,
  keptParts: readonly KeptPart[],
): ImportReport => ({
  format,
  held,
  stored,
  couldNotPlace: notes.unplaced(),
  // What a file says of itself is kept too, but is no part of the cycle.
  keptParts: keptParts.map(({ id }) => id).filter((name) => name !== aboutTheFile),
});

/** A report stored by an older version may have another shape. */
export function storedReport(report: unknown): ImportReport | null {
  const parsed = ImportReport.safeParse(report);
  return parsed.success ? parsed.data : null;
}
