// A sheet that a person chose, read as carefully as anything from outside: kind and size first, then
// text, then cells, then what they say.
import { createHash } from 'node:crypto';
import type { HypothesisId } from '../../../../shared/domain/ids.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { readSheet, type SheetCells } from '../../../../shared/domain/evidence-sheet/read-sheet.ts';
import type { SheetRow } from '../../../../shared/domain/evidence-sheet/sheet-row.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { mostSheetRows } from '../../../../shared/ipc/evidence-sheet.contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { ChosenFile } from '../reading/chosen-file.ts';
import { readBytes } from '../reading/read-json-file.ts';
import { formCells } from './form-cells.ts';
import { isLockedOffice, isZip, readOfficeFile } from './office-file.ts';
import { sheetCells } from './sheet-cells.ts';
import { sheetText } from './sheet-text.ts';
import { workbookCells } from './workbook-cells.ts';

const limitBytes = 5 * 1024 * 1024;

interface SheetFile {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly rows: readonly SheetRow[];
}

/** Out of a Word form or a workbook, or of the text of a sheet. */
async function cellsOf(
  bytes: Uint8Array,
): Promise<Result<SheetCells, OwnFailure<'evidence-sheet.open'>>> {
  if (isLockedOffice(bytes)) return err({ name: 'sheet-locked' });
  if (!isZip(bytes)) {
    const text = sheetText(bytes);
    return text.ok ? ok(sheetCells(text.value)) : text;
  }
  const office = readOfficeFile(bytes);
  if (!office.ok) return office;
  const document = office.value.parts.get('word/document.xml');
  if (office.value.kind === 'word' && document !== undefined) return ok(formCells(document));
  if (office.value.kind !== 'excel') return err({ name: 'not-a-sheet', isWorkbook: true });
  const cells = await workbookCells(office.value);
  return cells === null ? err({ name: 'sheet-damaged' }) : ok(cells);
}

export async function openSheet(
  file: ChosenFile,
  day: IsoDate,
  hypotheses: readonly HypothesisId[],
): Promise<Result<SheetFile, OwnFailure<'evidence-sheet.open'>>> {
  const read = await readBytes(file, limitBytes);
  if (!read.ok) {
    const { failure } = read;
    if (failure.name === 'file-unreadable') return err(failure);
    if (failure.name === 'file-too-large') return err({ ...failure, name: 'sheet-too-large' });
    return err({ name: 'sheet-empty' });
  }
  const bytes = read.value;
  const found = await cellsOf(bytes);
  if (!found.ok) return found;
  const cells = found.value;
  const count = cells.rows.length;
  // With its headings: a list of something else is told as that, however long it is.
  const sheet = readSheet(
    { ...cells, rows: cells.rows.slice(0, mostSheetRows + 1) },
    day,
    hypotheses,
  );
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
