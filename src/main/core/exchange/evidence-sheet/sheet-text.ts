// The text of a sheet from its bytes: UTF-8 with or without its mark, UTF-16 with one, or the
// Windows-1252 that older spreadsheets write. Tells a workbook from a sheet of text.
import { err, ok, type Result } from '../../../../shared/lib/result.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** What .xlsx, .ods and .numbers are inside, and what .xls is. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** A review file, a web page: text, and no cells. */
const isOtherText = (text: string): boolean =>
  /^\uFEFF?\s*(?:\{\s*["}]|\[\s*\{|<[!?a-z])/iu.test(text);

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function sheetText(
  bytes: Uint8Array,
): Result<string, { name: 'not-a-sheet'; isWorkbook: boolean } | { name: 'sheet-empty' }> {
  if (isWorkbook(bytes)) return err({ name: 'not-a-sheet', isWorkbook: true });
  const text = decoded(bytes);
  if (text.includes('\0') || isOtherText(text))
    return err({ name: 'not-a-sheet', isWorkbook: false });
  return text.trim() === '' ? err({ name: 'sheet-empty' }) : ok(text);
}
