// Reads the column `note` of a CSV file as spreadsheets write it: with or without a byte order mark,
// in UTF-8 or Windows-1252, with commas, semicolons or tabs, and with line breaks inside quotes.
import Papa from 'papaparse';
import { err, ok, type Result } from '../../../shared/lib/result.ts';

const column = 'note';

export function readNoteColumn(bytes: Uint8Array): Result<readonly string[], string> {
  if (bytes.length === 0)
    return err('The file is empty; a CSV file with a column `note` is needed.');
  const notText = whatItIs(bytes);
  if (notText !== undefined)
    return err(`This is ${notText}, not a CSV file. Save it as CSV first.`);
  const text = decode(bytes);
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
  });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    return err(
      `Row ${String(broken.row ?? '?')} has a quote that is not closed; this is no sound CSV file.`,
    );
  }
  const [header, ...rows] = parsed.data;
  const at = (header ?? []).findIndex((name) => name.trim().toLowerCase() === column);
  if (header === undefined || at < 0) {
    const there = (header ?? []).map((name) => name.trim()).filter((name) => name !== '');
    const named = there
      .slice(0, 12)
      .map((name) => `"${name.slice(0, 40)}"`)
      .join(', ');
    return err(
      `There is no column \`${column}\` in the first line. It has: ${named === '' ? 'nothing' : named}.`,
    );
  }
  // A line break at the end of the file is no note; an empty note in between keeps its number.
  while (rows.length > 0 && (rows.at(-1) ?? []).every((cell) => cell === '')) rows.pop();
  return ok(rows.map((row) => row[at] ?? ''));
}

function whatItIs(bytes: Uint8Array): string | undefined {
  const starts = (...marks: number[]): boolean => marks.every((mark, at) => bytes[at] === mark);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'a workbook or an archive';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'an old Office file';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'a PDF';
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return undefined;
  return bytes.subarray(0, 65_536).includes(0) ? 'a file that is not text' : undefined;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The mark that divides the first line; a file of one column has none. */
function delimiterOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length - 1 }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0] !== undefined && counts[0].count > 0 ? counts[0].mark : ',';
}
