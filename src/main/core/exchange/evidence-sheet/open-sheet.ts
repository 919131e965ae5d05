// A sheet that a person chose, read as carefully as anything from outside: kind and size first, then
// text, then cells, then what they say.
import { createHash } from 'node:crypto';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { readSheet } from '../../../../shared/domain/evidence-sheet/read-sheet.ts';
import type { SheetRow } from '../../../../shared/domain/evidence-sheet/sheet-row.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { mostSheetRows } from '../../../../shared/ipc/evidence-sheet.contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { ChosenFile } from '../reading/chosen-file.ts';
import { readBytes } from '../reading/read-json-file.ts';
import { sheetCells } from './sheet-cells.ts';
import { sheetText } from './sheet-text.ts';

const limitBytes = 5 * 1024 * 1024;

interface SheetFile {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly rows: readonly SheetRow[];
}

export async function openSheet(
  file: ChosenFile,
  day: IsoDate,
): Promise<Result<SheetFile, OwnFailure<'evidence-sheet.open'>>> {
  const read = await readBytes(file, limitBytes);
  if (!read.ok) {
    const { failure } = read;
    if (failure.name === 'file-unreadable') return err(failure);
    if (failure.name === 'file-too-large') return err({ ...failure, name: 'sheet-too-large' });
    return err({ name: 'sheet-empty' });
  }
  const bytes = read.value;
  const text = sheetText(bytes);
  if (!text.ok) return text;
  const cells = sheetCells(text.value);
  const count = cells.rows.length;
  // With its headings: a list of something else is told as that, however long it is.
  const sheet = readSheet({ ...cells, rows: cells.rows.slice(0, mostSheetRows + 1) }, day);
  if (!sheet.ok) {
    return err({ name: 'sheet-without-notes', headings: [...sheet.failure.headings] });
  }
  if (count > mostSheetRows + 1) {
    return err({ name: 'sheet-too-many-rows', rows: count - 1, limit: mostSheetRows });
  }
  return ok({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows: sheet.value.rows,
  });
}
