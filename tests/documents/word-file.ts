// Opens a .docx the way a strict reader would: its parts as text, the words of its paragraphs in
// order. No Word library, so that what writes the file is not also what reads it.
import { strFromU8, unzipSync } from 'fflate';

export interface WordFile {
  readonly paths: readonly string[];
  /** The text of a part; throws when there is no such part. */
  readonly part: (path: string) => string;
  readonly document: string;
  readonly styles: string;
  readonly footers: readonly string[];
}

export function openWord(bytes: Uint8Array): WordFile {
  const files = unzipSync(bytes);
  const paths = Object.keys(files).toSorted();
  const part = (path: string): string => {
    const file = files[path];
    if (file === undefined) throw new Error(`No part ${path} in ${paths.join(', ')}`);
    return strFromU8(file);
  };
  return {
    paths,
    part,
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    footers: paths.filter((path) => /^word\/footer\d+\.xml$/.test(path)).map(part),
  };
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

export interface WordParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

export function paragraphsOf(xml: string): WordParagraph[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map((match) => {
    const body = match[1] ?? '';
    const style = /<w:pStyle w:val="([^"]+)"/.exec(body)?.[1] ?? '';
    const said = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
      .map((piece) => (piece[2] === undefined ? unescaped(piece[1] ?? '') : ' '))
      .join('');
    return { style, text: said, xml: body };
  });
}

/** Without any white space, so that line breaks and no-break spaces do not matter. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

export const wordText = (file: WordFile): string =>
  paragraphsOf(file.document)
    .map((paragraph) => paragraph.text)
    .join('\n');

/** Each table with its rows, in reading order. Our documents have no table inside a table. */
export const tablesOf = (xml: string): { xml: string; rows: string[] }[] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map((match) => ({
    xml: match[0],
    rows: [...match[0].matchAll(/<w:tr>.*?<\/w:tr>/gs)].map((row) => row[0]),
  }));
