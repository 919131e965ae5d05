// The tables of a Word document that came back: rows, cells, paragraphs, the marks of our own and what
// was suggested with tracked changes, read as if it were accepted and said to be a suggestion.
import {
  type ReturnedCell,
  type ReturnedParagraph,
  type ReturnedRow,
  type ReturnedTable,
  type Suggested,
} from '../../../../shared/domain/returned-plan/returned-table.ts';
import { readBookmark } from '../../../../shared/domain/sent-document.ts';
import { attribute, walkXml } from './xml-walk.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Row extends Mutable<Omit<ReturnedRow, 'cells' | 'marks'>> {
  marks: { place: number; id: string }[];
  cells: Cell[];
}
interface Cell extends Mutable<Omit<ReturnedCell, 'paragraphs'>> {
  paragraphs: Mutable<ReturnedParagraph>[];
  /** The mark of the last paragraph was taken away: the next one goes on in it. */
  runsOn: boolean;
}

/** Where a comment begins and which words it stands beside. */
export interface CommentPlace {
  readonly row: { readonly table: number; readonly row: number } | null;
  readonly beside: string;
}

export interface WordTables {
  readonly tables: readonly ReturnedTable[];
  readonly commentPlaces: ReadonlyMap<string, CommentPlace>;
}

/** Tags within tags; Word's own stay far below it. */
const deepest = 250;
const longestBeside = 300;
/** The second telling of a drawing, and what fields are made from. */
const unsaid = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);
const added = new Set(['w:ins', 'w:moveTo']);
const isOn = (tag: string): boolean => !/^(?:0|false|off)$/u.test(attribute(tag, 'val') ?? '');

const suggestedBy = (tag: string): Suggested => ({
  by: (attribute(tag, 'author') ?? '').slice(0, 200),
  at: attribute(tag, 'date')?.slice(0, 40) ?? null,
});

/** Null where it is no such document, or is nested beyond any document. */
export function wordTables(xml: string): WordTables | null {
  const tables: { rows: Row[] }[] = [];
  const commentPlaces = new Map<string, { row: CommentPlace['row']; beside: string }>();
  const openComments = new Set<string>();
  const path: { readonly name: string; readonly end: (() => void) | null }[] = [];
  let [depth, silent] = [0, 0];
  const suggestions: Suggested[] = [];
  let isDeep = false;
  const row = (): Row | undefined => tables.at(-1)?.rows.at(-1);
  const cell = (): Cell | undefined => row()?.cells.at(-1);
  let isInCell = false;

  const write = (words: string): void => {
    for (const id of openComments) {
      const place = commentPlaces.get(id);
      if (place !== undefined && place.beside.length < longestBeside) place.beside += words;
    }
    const paragraph = isInCell ? cell()?.paragraphs.at(-1) : undefined;
    if (paragraph === undefined) return;
    paragraph.text += words;
    const suggestion = suggestions.at(-1);
    if (suggestion !== undefined) paragraph.suggested ??= suggestion;
  };

  const beginParagraph = (): void => {
    const inside = isInCell ? cell() : undefined;
    if (inside === undefined) return;
    if (inside.runsOn) inside.runsOn = false;
    else inside.paragraphs.push({ text: '', suggested: null });
  };

  /** In the properties of a row or of a paragraph mark, tracked changes say what became of it. */
  const markChange = (name: string, tag: string): boolean => {
    const parent = path.at(-1)?.name;
    if (parent === 'w:trPr' && depth === 1) {
      const current = row();
      if (current !== undefined && name === 'w:ins') current.added = suggestedBy(tag);
      if (current !== undefined && name === 'w:del') current.taken = suggestedBy(tag);
      return true;
    }
    if (parent !== 'w:rPr' || path.at(-2)?.name !== 'w:pPr') return false;
    const inside = cell();
    if (isInCell && inside !== undefined && name === 'w:del') inside.runsOn = true;
    return true;
  };

  /** What a tracked change or a part that is not said begins; what ends it. */
  const beginChange = (name: string, tag: string): (() => void) | null => {
    if ((name === 'w:ins' || name === 'w:del') && markChange(name, tag)) return null;
    if (unsaid.has(name)) {
      silent += 1;
      const paragraph = isInCell ? cell()?.paragraphs.at(-1) : undefined;
      if (paragraph !== undefined && (name === 'w:del' || name === 'w:moveFrom')) {
        paragraph.suggested ??= suggestedBy(tag);
      }
      return () => {
        silent -= 1;
      };
    }
    if (!added.has(name)) return null;
    suggestions.push(suggestedBy(tag));
    return () => void suggestions.pop();
  };

  const open = (name: string, tag: string): void => {
    const end = beginChange(name, tag);
    path.push({ name, end });
    isDeep ||= path.length > deepest;
    switch (name) {
      case 'w:tbl':
        depth += 1;
        if (depth === 1) tables.push({ rows: [] });
        break;
      case 'w:tr':
        if (depth === 1) {
          tables
            .at(-1)
            ?.rows.push({ marks: [], isHeading: false, added: null, taken: null, cells: [] });
        }
        break;
      case 'w:tc':
        if (depth !== 1) break;
        isInCell = true;
        row()?.cells.push({ span: 1, isMerged: false, paragraphs: [], runsOn: false });
        break;
      case 'w:tblHeader': {
        const current = row();
        if (depth === 1 && current !== undefined) current.isHeading = isOn(tag);
        break;
      }
      case 'w:gridSpan': {
        const inside = cell();
        if (depth === 1 && inside !== undefined) {
          inside.span = Math.min(60, Math.max(1, Number(attribute(tag, 'val')) || 1));
        }
        break;
      }
      case 'w:vMerge':
      case 'w:cellMerge': {
        const inside = cell();
        if (depth === 1 && inside !== undefined) inside.isMerged = true;
        break;
      }
      case 'w:bookmarkStart': {
        const mark = readBookmark(attribute(tag, 'name') ?? '');
        if (mark !== null && depth === 1) row()?.marks.push(mark);
        break;
      }
      case 'w:commentRangeStart':
      case 'w:commentReference': {
        const id = attribute(tag, 'id') ?? '';
        if (name === 'w:commentRangeStart') openComments.add(id);
        if (commentPlaces.has(id)) break;
        const at =
          depth === 0
            ? null
            : { table: tables.length - 1, row: (tables.at(-1)?.rows.length ?? 1) - 1 };
        commentPlaces.set(id, { row: at, beside: '' });
        break;
      }
      case 'w:commentRangeEnd':
        openComments.delete(attribute(tag, 'id') ?? '');
        break;
      case 'w:p':
        beginParagraph();
        break;
      case 'w:tab':
        if (silent === 0 && path.at(-2)?.name === 'w:r') write(' ');
        break;
      case 'w:br':
      case 'w:cr':
        if (silent === 0) write('\n');
        break;
      case 'w:noBreakHyphen':
        if (silent === 0) write('-');
        break;
    }
  };

  const walked = walkXml(xml, {
    open,
    close: (name) => {
      path.pop()?.end?.();
      if (name === 'w:tc' && depth === 1) isInCell = false;
      if (name === 'w:tbl') depth -= 1;
    },
    text: (words) => {
      if (silent === 0 && path.at(-1)?.name === 'w:t') write(words);
    },
  });
  if (!walked || isDeep || !xml.includes('<w:body')) return null;
  return { tables, commentPlaces };
}
