// The words of a Word file, as far as a form needs them: its running text and its tables, cell by
// cell. Reads one part of the package and nothing else, with limits; knows nothing of factual checks.
import { Unzip, UnzipInflate } from 'fflate';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';

const partName = 'word/document.xml';
const mostBytes = 20 * 1024 * 1024;
const mostEntries = 2_000;
const inflateStep = 32 * 1024;

export interface WordText {
  readonly text: string;
  /** Tables, of rows, of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export type WordProblem = 'no-word-file' | 'damaged';

function documentPart(bytes: Uint8Array): Result<string, WordProblem> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return err('no-word-file');
  const chunks: Uint8Array[] = [];
  let [length, entries] = [0, 0];
  let [isFound, isWhole] = [false, false];
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > mostEntries) throw new Error('too many entries');
    if (file.name !== partName || isFound) return;
    isFound = true;
    file.ondata = (error, chunk, isFinal) => {
      if (error !== null) throw error;
      length += chunk.length;
      if (length > mostBytes) throw new Error('too large');
      chunks.push(chunk);
      isWhole = isFinal;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += inflateStep) {
      unzip.push(bytes.subarray(at, at + inflateStep), at + inflateStep >= bytes.length);
    }
    if (!isFound) return err('no-word-file');
    if (!isWhole) return err('damaged');
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return err('damaged');
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name)] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** What was taken away with changes tracked, and the second telling of a drawing, are not said. */
const unsaid = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);

export function readWordText(bytes: Uint8Array): Result<WordText, WordProblem> {
  const part = documentPart(bytes);
  if (!part.ok) return part;
  const xml = part.value;
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml) || !/<\/w:document>\s*$/.test(xml)) return err('damaged');

  const tables: string[][][] = [];
  let text = '';
  let cell: string | null = null;
  let [depth, silent] = [0, 0];
  let isText = false;
  const add = (words: string): void => {
    text += words;
    if (cell !== null) cell += words;
  };
  for (const [, close, name = '', rest = '', words] of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g,
  )) {
    if (words !== undefined) {
      if (isText && silent === 0) add(decoded(words));
      continue;
    }
    const isEnd = close === '/';
    const isEmpty = rest.endsWith('/');
    if (unsaid.has(name) && !isEmpty) silent += isEnd ? -1 : 1;
    switch (name) {
      case 'w:t':
        isText = !isEnd && !isEmpty;
        break;
      case 'w:tab':
        if (!isEnd) add(' ');
        break;
      case 'w:br':
      case 'w:cr':
        if (!isEnd) add('\n');
        break;
      case 'w:p':
        if (isEnd) add('\n');
        break;
      case 'w:tbl':
        depth += isEnd ? -1 : isEmpty ? 0 : 1;
        if (!isEnd && depth === 1) tables.push([]);
        break;
      case 'w:tr':
        if (!isEnd && depth === 1) tables.at(-1)?.push([]);
        break;
      case 'w:tc':
        if (depth !== 1) break;
        if (isEnd) {
          tables
            .at(-1)
            ?.at(-1)
            ?.push((cell ?? '').trim());
          cell = null;
        } else cell = '';
        break;
    }
  }
  return ok({ text, tables });
}
