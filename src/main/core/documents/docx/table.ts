// Tables of a Word document: fixed columns that fill the text width, a heading row that stands
// again on each page, rows that stay whole unless they are taller than half a page.
import type { ITableCellOptions, Paragraph, Table, TableCell, TableRow } from 'docx';
import type {
  DocumentBlockOf,
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
import { paragraphOf, type Docx } from './paragraphs.ts';
import { twips } from './styles.ts';

const none = { style: 'none', size: 0, color: 'auto' } as const;
const hairline = { style: 'single', size: 6, color: hairlineColour } as const;

/** Whole twips that add up to the whole width: what rounding leaves goes to the widest column. */
function wholeColumns(widths: readonly number[], totalPt: number): number[] {
  const whole = widths.map((width) => Math.floor(width * 20));
  const rest = Math.floor(totalPt * 20) - whole.reduce((sum, width) => sum + width, 0);
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((width, index) => (index === widest ? width + rest : width));
}

interface Frame {
  readonly docx: Docx;
  readonly columns: readonly number[];
  readonly page: PageLook;
  readonly density: DocumentTable['density'];
}

const cellOf = (frame: Frame, paragraphs: Paragraph[], rest: Partial<ITableCellOptions>) =>
  new frame.docx.TableCell({
    ...rest,
    children: paragraphs,
  });

const wide = (size: number) => ({ width: { size, type: 'dxa' as const } });

function bodyParagraphs(
  frame: Frame,
  paragraphs: readonly DocumentParagraph[],
  isKept: boolean,
): Paragraph[] {
  const made = paragraphs.map((paragraph) =>
    paragraphOf(frame.docx, paragraph.style, paragraph.runs, undefined, {
      ...(isKept || paragraph.staysWithNext === true ? { keepNext: true } : {}),
    }),
  );
  // A cell without a paragraph is not a valid cell.
  return made.length > 0 ? made : [paragraphOf(frame.docx, 'cell', [])];
}

function headingRow(frame: Frame, table: DocumentTable): TableRow {
  return new frame.docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) =>
      cellOf(
        frame,
        [
          paragraphOf(frame.docx, 'column-heading', [{ text: column.heading }], undefined, {
            keepNext: true,
          }),
        ],
        {
          ...wide(frame.columns[index] ?? 0),
          shading: { type: 'clear', color: 'auto', fill: toneColours.structure },
          verticalAlign: 'center',
        },
      ),
    ),
  });
}

function bodyRow(frame: Frame, row: DocumentRow): TableRow {
  const points = frame.columns.map((column) => column / 20);
  const isWhole = rowHeight(row, points, frame.density) < textHeightOf(frame.page) / 2;
  const cells: TableCell[] =
    row.kind === 'group'
      ? [
          cellOf(frame, bodyParagraphs(frame, row.paragraphs, isWhole), {
            ...wide(frame.columns.reduce((sum, column) => sum + column, 0)),
            columnSpan: frame.columns.length,
            shading: { type: 'clear', color: 'auto', fill: bandColour },
          }),
        ]
      : frame.columns.map((column, index) =>
          cellOf(frame, bodyParagraphs(frame, row.cells[index]?.paragraphs ?? [], false), {
            ...wide(column),
            ...(row.kind === 'total'
              ? { borders: { top: { style: 'single', size: 8, color: toneColours.ink } } }
              : {}),
          }),
        );
  return new frame.docx.TableRow({ cantSplit: isWhole, children: cells });
}

function tableWith(frame: Frame, rows: TableRow[]): Table {
  return new frame.docx.Table({
    width: { size: frame.columns.reduce((sum, column) => sum + column, 0), type: 'dxa' },
    columnWidths: [...frame.columns],
    layout: 'fixed',
    margins: {
      top: twips(measures.cellTopPt[frame.density]),
      bottom: twips(measures.cellTopPt[frame.density]),
      left: twips(measures.cellSidePt),
      right: twips(measures.cellSidePt),
      marginUnitType: 'dxa',
    },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: hairline,
      insideHorizontal: hairline,
    },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false },
    rows,
  });
}

const frameOf = (
  docx: Docx,
  page: PageLook,
  shares: readonly { readonly share: number }[],
  density: DocumentTable['density'],
): Frame => {
  const widthPt = textWidthOf(page);
  const columns = shares.map((column) => ({ heading: '', share: column.share }));
  return {
    docx,
    page,
    density,
    columns: wholeColumns(columnWidths({ columns }, widthPt), widthPt),
  };
};

export function tableOf(docx: Docx, page: PageLook, table: DocumentTable): Table {
  const frame = frameOf(docx, page, table.columns, table.density);
  return tableWith(frame, [
    headingRow(frame, table),
    ...table.rows.map((row) => bodyRow(frame, row)),
  ]);
}

/** Role, name, signature, date: a table with room to write, so that it can be read aloud too. */
export function signaturesOf(
  docx: Docx,
  page: PageLook,
  signatures: DocumentBlockOf<'signatures'>,
): Table {
  const frame = frameOf(
    docx,
    page,
    [{ share: 28 }, { share: 26 }, { share: 30 }, { share: 16 }],
    'roomy',
  );
  const heading = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: signatures.headings.map((text, index) =>
      cellOf(frame, [paragraphOf(docx, 'cell-small', [{ text }], undefined, { keepNext: true })], {
        ...wide(frame.columns[index] ?? 0),
      }),
    ),
  });
  const rows = signatures.places.map(
    (place) =>
      new docx.TableRow({
        cantSplit: true,
        height: { value: twips(measures.signatureRowPt), rule: 'atLeast' },
        children: [place.role, place.name ?? '', '', ''].map((text, index) =>
          cellOf(
            frame,
            [
              paragraphOf(docx, 'cell', text === '' ? [] : [{ text }], undefined, {
                // People sign one page: rows stay together, and with what is said below them.
                keepNext: true,
              }),
            ],
            { ...wide(frame.columns[index] ?? 0), verticalAlign: 'bottom' },
          ),
        ),
      }),
  );
  return tableWith(frame, [heading, ...rows]);
}
