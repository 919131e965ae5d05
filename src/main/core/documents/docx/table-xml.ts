// Tables of a Word document: fixed columns that fill the text width, a heading row that stands
// again on each page, rows that stay whole unless they are taller than half a page.
import type {
  DocumentBlockOf,
  DocumentCell,
  DocumentParagraph,
  DocumentRow,
  DocumentTable,
} from '../../../../shared/domain/document-model.ts';
import { columnWidths, rowHeight } from '../layout/block-height.ts';
import {
  bandColour,
  hairlineColour,
  measures,
  textHeightOf,
  textWidthOf,
  toneColours,
  type PageLook,
} from '../look.ts';
import { paragraphOf, paragraphWith, runsXml, type ParagraphExtras } from './paragraph-xml.ts';
import type { RowMarks } from './row-marks.ts';
import { twips } from './styles.ts';
import { escaped, valued, wrapped } from './xml.ts';

/** Whole twips that add up to the whole width: what rounding leaves goes to the widest column. */
function wholeColumns(widths: readonly number[], totalPt: number): number[] {
  const whole = widths.map((width) => Math.floor(width * 20));
  const rest = Math.floor(totalPt * 20) - whole.reduce((sum, width) => sum + width, 0);
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((width, index) => (index === widest ? width + rest : width));
}

interface Frame {
  /** Widths in twips. */
  readonly columns: readonly number[];
  readonly width: number;
  readonly page: PageLook;
  readonly density: DocumentTable['density'];
  readonly hasBoxes: boolean;
}

function frameOf(
  page: PageLook,
  columns: readonly { readonly share: number }[],
  density: DocumentTable['density'],
  hasBoxes = false,
): Frame {
  const widthPt = textWidthOf(page);
  const whole = wholeColumns(columnWidths(columns, widthPt), widthPt);
  return {
    columns: whole,
    width: whole.reduce((sum, column) => sum + column, 0),
    page,
    density,
    hasBoxes,
  };
}

const line = (side: string, size: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
const noLine = (side: string): string =>
  `<w:${side} w:val="none" w:sz="0" w:space="0" w:color="auto"/>`;
const width = (name: string, size: number): string => `<w:${name} w:w="${size}" w:type="dxa"/>`;
const fill = (colour: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;

/** The order of these, here and in cells and rows, is the order of the schema. */
function tableProperties(frame: Frame, label: string): string {
  const top = twips(measures.cellTopPt[frame.density]);
  const side = twips(measures.cellSidePt);
  const upright = (name: string): string =>
    frame.hasBoxes ? line(name, 6, hairlineColour) : noLine(name);
  return wrapped(
    'tblPr',
    width('tblW', frame.width) +
      wrapped(
        'tblBorders',
        noLine('top') +
          upright('left') +
          line('bottom', 6, hairlineColour) +
          upright('right') +
          line('insideH', 6, hairlineColour) +
          upright('insideV'),
      ) +
      '<w:tblLayout w:type="fixed"/>' +
      wrapped(
        'tblCellMar',
        width('top', top) + width('left', side) + width('bottom', top) + width('right', side),
      ) +
      '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
      (label === '' ? '' : valued('tblCaption', escaped(label))),
  );
}

const cellXml = (properties: string, paragraphs: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`;
const rowXml = (properties: string, cells: string): string =>
  `<w:tr>${wrapped('trPr', properties)}${cells}</w:tr>`;

const tableOpening = (frame: Frame, label: string): string =>
  `<w:tbl>${tableProperties(frame, label)}` +
  wrapped('tblGrid', frame.columns.map((column) => `<w:gridCol w:w="${column}"/>`).join(''));
const tableEnd = '</w:tbl>';

function paragraphsXml(
  paragraphs: readonly DocumentParagraph[],
  isKept: boolean,
  mark = '',
): string {
  // A cell without a paragraph is not a valid cell.
  if (paragraphs.length === 0) return paragraphWith('cell', { runs: mark, said: '' });
  return paragraphs
    .map((paragraph, index) =>
      paragraphWith(
        paragraph.style,
        {
          runs: (index === 0 ? mark : '') + runsXml(paragraph.runs),
          said: paragraph.runs.map((run) => run.text).join(''),
        },
        undefined,
        { keepsWithNext: isKept || paragraph.staysWithNext === true },
      ),
    )
    .join('');
}

const kept: ParagraphExtras = { keepsWithNext: true };
const headingRowProperties = '<w:cantSplit/><w:tblHeader/>';

function headingRow(frame: Frame, table: DocumentTable): string {
  const look = fill(toneColours.structure) + valued('vAlign', 'center');
  const cells = table.columns.map((column, index) =>
    cellXml(
      width('tcW', frame.columns[index] ?? 0) + look,
      paragraphOf('column-heading', [{ text: column.heading }], undefined, kept),
    ),
  );
  return rowXml(headingRowProperties, cells.join(''));
}

/** A few words in each cell: no need to measure them. */
function isSurelyShort(row: DocumentRow): boolean {
  const cells = row.kind === 'group' ? [row] : row.cells;
  return cells.every(
    (cell) =>
      cell.paragraphs.length < 4 &&
      cell.paragraphs.every(
        (paragraph) =>
          paragraph.runs.length < 4 &&
          paragraph.runs.every((run) => run.text.length < 40 && !run.text.includes('\n')),
      ),
  );
}

const totalLine = wrapped('tcBorders', line('top', 8, toneColours.ink));

function bodyRow(
  frame: Frame,
  row: DocumentRow,
  columnsPt: readonly number[],
  marks: RowMarks | null,
): string {
  const isWhole =
    isSurelyShort(row) || rowHeight(row, columnsPt, frame.density) < textHeightOf(frame.page) / 2;
  const properties = isWhole ? '<w:cantSplit/>' : '';
  if (row.kind === 'group') {
    const look =
      width('tcW', frame.width) + valued('gridSpan', frame.columns.length) + fill(bandColour);
    const mark = marks?.markOf(row) ?? [];
    return rowXml(properties, cellXml(look, paragraphsXml(row.paragraphs, isWhole, mark[0])));
  }
  const above = row.kind === 'total' ? totalLine : '';
  const mark = row.kind === 'total' ? [] : (marks?.markOf(row) ?? []);
  return rowXml(properties, cellsOf(frame, row.cells, above, mark).join(''));
}

/** Every column has a cell or a part of one, whatever the row says. */
function cellsOf(
  frame: Frame,
  given: readonly DocumentCell[],
  above: string,
  [mark, again]: readonly string[],
): string[] {
  const cells: string[] = [];
  let next = 0;
  for (let index = 0; next < frame.columns.length; index += 1) {
    const { paragraphs, across = 1 } = given[index] ?? { paragraphs: [] };
    const taken = frame.columns.slice(next, next + across);
    const size = taken.reduce((sum, column) => sum + column, 0);
    const span = taken.length > 1 ? valued('gridSpan', taken.length) : '';
    next += across;
    const isLast = next >= frame.columns.length;
    const text = paragraphsXml(paragraphs, false, index === 0 ? mark : isLast ? again : '');
    cells.push(cellXml(width('tcW', size) + span + above, text));
  }
  return cells;
}

/** Row by row: a table can be as long as the document. */
export function* tableOf(
  page: PageLook,
  table: DocumentTable,
  marks: RowMarks | null = null,
): Generator<string> {
  const frame = frameOf(page, table.columns, table.density, table.hasBoxes);
  const columnsPt = frame.columns.map((column) => column / 20);
  yield tableOpening(frame, table.label) + headingRow(frame, table);
  for (const row of table.rows) yield bodyRow(frame, row, columnsPt, marks);
  yield tableEnd;
}

/** Role, name, signature, date: a table with room to write, so that it can be read aloud too. */
export function signaturesOf(page: PageLook, block: DocumentBlockOf<'signatures'>): string {
  const shares = [{ share: 28 }, { share: 26 }, { share: 30 }, { share: 16 }];
  const frame = frameOf(page, shares, 'roomy');
  const cells = (texts: readonly string[], style: 'cell' | 'cell-small', look: string) =>
    frame.columns
      .map((column, index) => {
        const text = texts[index] ?? '';
        const runs = text === '' ? [] : [{ text }];
        // People sign one page: rows stay together, and with what is said below them.
        return cellXml(width('tcW', column) + look, paragraphOf(style, runs, undefined, kept));
      })
      .join('');
  const height = `<w:cantSplit/><w:trHeight w:val="${twips(measures.signatureRowPt)}" w:hRule="atLeast"/>`;
  const rows = block.places.map((place) =>
    rowXml(height, cells([place.role, place.name ?? ''], 'cell', valued('vAlign', 'bottom'))),
  );
  const heading = rowXml(headingRowProperties, cells(block.headings, 'cell-small', ''));
  return tableOpening(frame, block.headings.join(', ')) + heading + rows.join('') + tableEnd;
}
