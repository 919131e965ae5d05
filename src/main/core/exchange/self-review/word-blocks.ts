// From the text of a Word document (document.xml) to paragraphs and tables. Goes through it once,
// expands no entities but the five of XML, and leaves out what was deleted with changes tracked.
import type { SourceBlock } from '../../../../shared/domain/self-review/source-blocks.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const lastCodePoint = 0x10ffff;

function character(code: number): string {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= lastCodePoint && !isHalf ? String.fromCodePoint(code) : '\uFFFD';
}

const decoded = (text: string): string =>
  text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu,
    (whole, hex, number, name) =>
      hex !== undefined
        ? character(Number.parseInt(String(hex), 16))
        : number !== undefined
          ? character(Number(number))
          : (entities[String(name)] ?? String(whole)),
  );

interface Paragraph {
  text: string;
  isHeading: boolean;
  hasText: boolean;
  isAllBold: boolean;
}
interface Table {
  readonly rows: string[][];
  cell: { lines: string[]; span: number } | null;
}

const deepest = 40;
/** A line of bold words is a heading to whoever wrote it. */
const longestBoldHeading = 250;
const headingStyle = /^(?:heading|title|subtitle|berschrift)/iu;

/** What a font of signs shows for these codes. */
const signs: Readonly<Record<string, string>> = {
  A8: '☐',
  '6F': '☐',
  A3: '☐',
  FD: '☒',
  FE: '☒',
  FC: '✓',
  '52': '☒',
  '53': '☒',
};

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s(?:w|w14):${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? null;
const isOn = (tag: string): boolean => !/^(?:0|false|off|none)$/u.test(attribute(tag, 'val') ?? '');

/** Null where it is no such document, or is nested beyond any document. */
export function wordBlocks(xml: string): SourceBlock[] | null {
  const blocks: SourceBlock[] = [];
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const placeholders: { isShown: boolean }[] = [];
  let isInText = false;
  let isBold = false;
  let isInRunLook = false;
  let skipped: { name: string; depth: number } | null = null;
  let hasBody = false;

  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || placeholders.some(({ isShown }) => isShown)) return;
    paragraph.text += text;
    if (text.trim() !== '') {
      paragraph.hasText = true;
      paragraph.isAllBold &&= isBold;
    }
  };

  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined || paragraph.text.trim() === '') return;
    const cell = tables.at(-1)?.cell;
    if (cell !== undefined && cell !== null) cell.lines.push(paragraph.text.trim());
    else {
      const isBoldLine = paragraph.isAllBold && paragraph.text.length <= longestBoldHeading;
      const isHeading = paragraph.isHeading || isBoldLine;
      blocks.push({ kind: 'paragraph', text: paragraph.text.trim(), isHeading });
    }
  };

  const endTable = (): void => {
    const table = tables.pop();
    if (table === undefined) return;
    const outer = tables.at(-1)?.cell;
    if (outer !== undefined && outer !== null) {
      for (const row of table.rows) {
        const line = row.filter((text) => text !== '').join(' ');
        if (line !== '') outer.lines.push(line);
      }
    } else blocks.push({ kind: 'table', rows: table.rows });
  };

  const open = (name: string, tag: string): boolean => {
    const paragraph = paragraphs.at(-1);
    const table = tables.at(-1);
    switch (name) {
      case 'w:body':
        hasBody = true;
        break;
      case 'w:p':
        paragraphs.push({ text: '', isHeading: false, hasText: false, isAllBold: true });
        break;
      case 'w:tbl':
        tables.push({ rows: [], cell: null });
        break;
      case 'w:tr':
        table?.rows.push([]);
        break;
      case 'w:tc':
        if (table !== undefined) table.cell = { lines: [], span: 1 };
        break;
      case 'w:gridSpan':
        if (table?.cell) table.cell.span = Math.min(60, Number(attribute(tag, 'val')) || 1);
        break;
      case 'w:pStyle':
        if (paragraph && headingStyle.test(attribute(tag, 'val') ?? '')) paragraph.isHeading = true;
        break;
      case 'w:outlineLvl':
        if (paragraph && Number(attribute(tag, 'val')) < 9) paragraph.isHeading = true;
        break;
      case 'w:r':
        isBold = false;
        break;
      case 'w:rPr':
        isInRunLook = true;
        break;
      case 'w:b':
        if (isInRunLook) isBold = isOn(tag);
        break;
      case 'w:t':
        isInText = true;
        break;
      case 'w:tab':
        if (!isInRunLook) write(' ');
        break;
      case 'w:br':
      case 'w:cr':
        write('\n');
        break;
      case 'w:noBreakHyphen':
        write('-');
        break;
      case 'w:sym':
        write(signs[(attribute(tag, 'char') ?? '').slice(-2).toUpperCase()] ?? '');
        break;
      case 'w:checkBox':
        write('☐');
        break;
      case 'w:checked':
        if (paragraph && isOn(tag)) paragraph.text = paragraph.text.replace(/☐$/u, '☒');
        break;
      case 'w:sdt':
        placeholders.push({ isShown: false });
        break;
      case 'w:showingPlcHdr': {
        const control = placeholders.at(-1);
        if (control !== undefined) control.isShown = isOn(tag);
        break;
      }
    }
    return paragraphs.length <= deepest && tables.length <= deepest;
  };

  const close = (name: string): void => {
    const table = tables.at(-1);
    if (name === 'w:p') endParagraph();
    else if (name === 'w:tbl') endTable();
    else if (name === 'w:t') isInText = false;
    else if (name === 'w:rPr') isInRunLook = false;
    else if (name === 'w:sdt') placeholders.pop();
    else if (name === 'w:tc' && table?.cell) {
      const row = table.rows.at(-1);
      row?.push(table.cell.lines.join('\n'));
      for (let extra = 1; extra < table.cell.span; extra += 1) row?.push('');
      table.cell = null;
    }
  };

  for (let at = 0; at < xml.length;) {
    const next = xml.indexOf('<', at);
    const until = next === -1 ? xml.length : next;
    if (isInText && until > at && skipped === null) write(decoded(xml.slice(at, until)));
    if (next === -1) break;
    if (xml.startsWith('<!--', next)) {
      const end = xml.indexOf('-->', next);
      if (end === -1) return null;
      at = end + 3;
      continue;
    }
    const end = xml.indexOf('>', next);
    if (end === -1 || xml.startsWith('<!', next)) return null;
    const tag = xml.slice(next, end + 1);
    at = end + 1;
    const isEnd = tag.startsWith('</');
    const isAlone = tag.endsWith('/>');
    const name = /^<\/?([\w:.-]+)/u.exec(tag)?.[1] ?? '';
    if (skipped !== null) {
      if (name === skipped.name && !isAlone) skipped.depth += isEnd ? -1 : 1;
      if (skipped.depth === 0) skipped = null;
      continue;
    }
    // Older programs' copy of a shape, and what was deleted.
    if (!isEnd && !isAlone && (name === 'mc:Fallback' || name === 'w:del')) {
      skipped = { name, depth: 1 };
      continue;
    }
    if (isEnd) close(name);
    else {
      if (!open(name, tag)) return null;
      if (isAlone) close(name);
    }
  }
  return hasBody ? blocks : null;
}
