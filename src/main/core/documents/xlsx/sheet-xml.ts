// One sheet of a workbook as SpreadsheetML: typed cells, filters, steady headings, words to choose
// from, and pages of A4 on its side. A text never becomes a formula.
import { daysBetween } from '../../../../shared/domain/dates.ts';
import { escaped } from '../docx/xml.ts';
import { rowHeight } from './row-height.ts';
import { cellStyles, markTones } from './styles.ts';
import {
  cellText,
  columnLetters,
  type Sheet,
  type SheetCell,
  type SheetColumn,
} from './workbook.ts';

/** Gives the place of a text in the table of texts that the sheets share. */
export type TextPlace = (text: string) => number;

/** What a spreadsheet may take for a formula when somebody edits or pastes it. */
const beginsLikeAFormula = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Days since the last of 1899, as Excel counts; null before it counts rightly. */
function serialOf(day: string): number | null {
  const days = daysBetween('1899-12-30', day);
  return days === null || days < 61 ? null : days;
}

function textCell(at: string, text: string, place: TextPlace): string {
  const clean = cellText(text);
  if (clean === null) return '';
  // White space at the head goes with the trim, so that nothing hides before a sign.
  const style = beginsLikeAFormula.test(clean) ? cellStyles.guarded : cellStyles.text;
  return `<c r="${at}" s="${style}" t="s"><v>${place(clean)}</v></c>`;
}

function cellXml(at: string, cell: SheetCell, column: SheetColumn, place: TextPlace): string {
  const empty = `<c r="${at}" s="${column.kind === 'date' ? cellStyles.date : column.kind === 'money' ? cellStyles.money : cellStyles.text}"/>`;
  if (cell === null) return empty;
  if (typeof cell === 'string') return textCell(at, cell, place) || empty;
  if (typeof cell === 'number') {
    const style = column.kind === 'money' ? cellStyles.money : cellStyles.number;
    return Number.isFinite(cell) ? `<c r="${at}" s="${style}"><v>${cell}</v></c>` : empty;
  }
  const serial = serialOf(cell.day);
  if (serial === null) return textCell(at, cell.day, place) || empty;
  return `<c r="${at}" s="${cellStyles.date}"><v>${serial}</v></c>`;
}

const quoted = (word: string): string => escaped(word.replaceAll('"', '""'));

function validationXml(column: SheetColumn, range: string): string {
  const rule = (type: string, more: string, title: string, words: string, formulas: string) =>
    `<dataValidation type="${type}"${more} allowBlank="1" showErrorMessage="1" errorTitle="${title}" error="${words}" sqref="${range}">${formulas}</dataValidation>`;
  switch (column.kind) {
    case 'text':
      return '';
    case 'date':
      return rule(
        'date',
        ' operator="greaterThan"',
        'A day is needed',
        'Type a day such as 14/05/2027.',
        '<formula1>36526</formula1>',
      );
    case 'number':
    case 'money':
      return rule(
        'decimal',
        ' operator="greaterThanOrEqual"',
        'A number is needed',
        'Type a number without words. Leave the cell empty where it is not known.',
        '<formula1>0</formula1>',
      );
    case 'choice':
    case 'suggestion': {
      const list = `<formula1>"${(column.words ?? []).map(quoted).join(',')}"</formula1>`;
      if (column.kind === 'choice') {
        return rule(
          'list',
          '',
          'Choose from the list',
          'Take one of the words of the list, or leave it empty.',
          list,
        );
      }
      return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}">${list}</dataValidation>`;
    }
  }
}

function conditionsXml(column: SheetColumn, letters: string, range: string, from: number): string {
  return Object.entries(column.marks ?? {})
    .map(
      ([word, tone], index) =>
        `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="${markTones.indexOf(tone)}" priority="${from + index}"><formula>$${letters}2="${quoted(word)}"</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}

/** In a header or footer "&" begins a command. */
const plain = (text: string): string => escaped(text.replaceAll('&', '&&').slice(0, 120));

function viewXml(sheet: Sheet, isFirst: boolean): string {
  const steady = sheet.steadyColumns;
  const corner = `${columnLetters(steady)}2`;
  const pane = steady === 0 ? 'bottomLeft' : 'bottomRight';
  const across = steady === 0 ? '' : ` xSplit="${steady}"`;
  return (
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} showGridLines="0" workbookViewId="0">` +
    `<pane${across} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

export function sheetXml(
  sheet: Sheet,
  place: TextPlace,
  said: { readonly header: string; readonly footer: string; readonly isFirst: boolean },
): string {
  const { columns, rows } = sheet;
  const lastRow = rows.length + 1;
  const filled = `A1:${columnLetters(columns.length - 1)}${lastRow}`;
  const rangeOf = (index: number): string =>
    `${columnLetters(index)}2:${columnLetters(index)}${lastRow + sheet.roomForRows}`;
  const heads = columns
    .map(
      ({ heading }, index) =>
        `<c r="${columnLetters(index)}1" s="${cellStyles.heading}" t="s"><v>${place(heading)}</v></c>`,
    )
    .join('');
  const body = rows
    .map((row, at) => {
      const cells = columns.map((column, index) =>
        cellXml(`${columnLetters(index)}${at + 2}`, row[index] ?? null, column, place),
      );
      return `<row r="${at + 2}" ht="${rowHeight(columns, row)}">${cells.join('')}</row>`;
    })
    .join('');
  const widths = columns
    .map(
      ({ width, isHidden }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${isHidden === true ? ' hidden="1"' : ''}/>`,
    )
    .join('');
  const validations = columns.map((column, index) => validationXml(column, rangeOf(index)));
  const rules = validations.filter((rule) => rule !== '');
  let priority = 1;
  const conditions = columns.map((column, index) => {
    const made = conditionsXml(column, columnLetters(index), rangeOf(index), priority);
    priority += Object.keys(column.marks ?? {}).length;
    return made;
  });
  const breaks = columns.flatMap(({ startsPage }, index) =>
    startsPage === true ? [`<brk id="${index}" max="1048575" man="1"/>`] : [],
  );
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<dimension ref="${filled}"/>${viewXml(sheet, said.isFirst)}<sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${widths}</cols><sheetData><row r="1" ht="32" customHeight="1">${heads}</row>${body}</sheetData>` +
    `${sheet.isFiltered ? `<autoFilter ref="${filled}"/>` : ''}${conditions.join('')}` +
    (rules.length === 0
      ? ''
      : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`) +
    '<pageMargins left="0.31" right="0.31" top="0.5" bottom="0.55" header="0.25" footer="0.25"/>' +
    `<pageSetup paperSize="9" scale="${sheet.scale}" orientation="landscape"/>` +
    `<headerFooter><oddHeader>&amp;L${plain(said.header)}&amp;R${plain(sheet.name)}</oddHeader><oddFooter>&amp;L${plain(said.footer)}&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>` +
    (breaks.length === 0
      ? ''
      : `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</colBreaks>`) +
    '</worksheet>'
  );
}
