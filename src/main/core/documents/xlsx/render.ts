// A workbook as the bytes of an Excel file. The same workbook always gives the same bytes: no clock,
// no random number. No library: those we know write no filters, no lists and no printed pages.
import { strToU8, zipSync } from 'fflate';
import { escaped } from '../docx/xml.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';
import { columnLetters, type Sheet, type Workbook } from './workbook.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** Excel reads _x0041_ in a text as a letter by its number; an underscore before such is one itself. */
const asShared = (text: string): string =>
  `<si><t xml:space="preserve">${escaped(text.replaceAll(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_'))}</t></si>`;

const inName = (name: string): string => escaped(`'${name.replaceAll("'", "''")}'`);

function namesXml(sheets: readonly Sheet[]): string {
  const ofSheet = (
    { name, columns, rows, steadyColumns, isFiltered }: Sheet,
    index: number,
  ): string => {
    const filtered = `${inName(name)}!$A$1:$${columnLetters(columns.length - 1)}$${rows.length + 1}`;
    const across =
      steadyColumns === 0 ? '' : `${inName(name)}!$A:$${columnLetters(steadyColumns - 1)},`;
    const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${filtered}</definedName>`;
    return (
      (isFiltered ? filter : '') +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${across}${inName(name)}!$1:$1</definedName>`
    );
  };
  return `<definedNames>${sheets.map(ofSheet).join('')}</definedNames>`;
}

const relation = (number: number, type: string, target: string, base = office): string =>
  `<Relationship Id="rId${number}" Type="${base}/${type}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`;

export function renderXlsx(workbook: Workbook): Uint8Array {
  const { sheets } = workbook;
  const texts = new Map<string, number>();
  let uses = 0;
  const place = (text: string): number => {
    uses += 1;
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const sheetParts = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, place, { ...workbook, isFirst: index === 0 }),
  ]);
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`) +
      sheetParts.map(([path]) => override(path ?? '', `${spreadsheet}.worksheet+xml`)).join('') +
      override('xl/styles.xml', `${spreadsheet}.styles+xml`) +
      override('xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`) +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>',
    '_rels/.rels': relations(
      relation(1, 'officeDocument', 'xl/workbook.xml'),
      relation(2, 'metadata/core-properties', 'docProps/core.xml', `${packaged}/relationships`),
    ),
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escaped(workbook.title)}</dc:title><dc:subject>${escaped(workbook.subject)}</dc:subject><dc:creator>${escaped(workbook.author)}</dc:creator><dc:language>en-GB</dc:language>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${new Date(workbook.createdAt).toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`,
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      sheets
        .map(
          ({ name }, at) =>
            `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
        )
        .join('') +
      `</sheets>${namesXml(sheets)}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_sheet, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation(sheets.length + 1, 'styles', 'styles.xml'),
      relation(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': stylesXml(),
    ...Object.fromEntries(sheetParts),
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="${uses}" uniqueCount="${texts.size}">${[...texts.keys()].map(asShared).join('')}</sst>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(head + xml)])),
    { mtime: new Date(1980, 0, 1) },
  );
}
