// Fills the empty cells of a Word table as a person would, for tests of forms that come back.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param rows for each row after the head, the words of the cells by column; others stay. */
export function fillWordTable(
  bytes: Uint8Array,
  rows: Readonly<Record<number, Readonly<Record<number, string>>>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  let row = -1;
  const filled = xml.replaceAll(/<w:tr[ >].*?<\/w:tr>/gs, (whole) => {
    row += 1;
    const words = rows[row];
    if (words === undefined) return whole;
    let column = -1;
    return whole.replaceAll(/<w:tc>.*?<\/w:tc>/gs, (cell) => {
      column += 1;
      const text = words[column];
      if (text === undefined) return cell;
      const paragraph = `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
      return cell.replace(/<w:p[ >].*<\/w:p>|<w:p\/>/s, paragraph);
    });
  });
  if (row < 1) throw new Error('The document has no table to fill.');
  return zipSync({ ...parts, 'word/document.xml': strToU8(filled) });
}
