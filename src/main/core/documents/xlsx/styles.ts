// How cells of a workbook look: one line of the style table for each kind of cell. Knows no sheet.
import { bandColour, hairlineColour, onStructureColour, toneColours } from '../look.ts';

/** Their places in the style table, in its order. */
export const cellStyles = {
  plain: 0,
  heading: 1,
  text: 2,
  /** Text that begins like a formula: Excel is told that it is none, even when somebody edits it. */
  guarded: 3,
  date: 4,
  number: 5,
  money: 6,
} as const;

export const markTones = ['good', 'mind', 'alarm', 'structure'] as const;

const grounds: Readonly<Record<(typeof markTones)[number], string>> = {
  good: 'E3EBDD',
  mind: 'F3E7CC',
  alarm: 'F4DEDA',
  structure: 'E1E6ED',
};

const font = (extra: string, colour: string): string =>
  `<font>${extra}<sz val="11"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`;
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const hairline = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="hair"><color rgb="FF${hairlineColour}"/></${side}>`)
  .join('');

const cell = (format: number, across: string, more = ''): string =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"${more}>` +
  `<alignment${across} vertical="top" wrapText="1"/></xf>`;

/** Where a marked word gets its ground; the ink stays dark enough on it. */
const differential = (tone: (typeof markTones)[number]): string =>
  `<dxf><font><b/><color rgb="FF${toneColours[tone]}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${grounds[tone]}"/><bgColor rgb="FF${grounds[tone]}"/></patternFill></fill></dxf>`;

export const stylesXml = (): string =>
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="&quot;£&quot;#,##0.##"/></numFmts>' +
  `<fonts count="2">${font('', toneColours.ink)}${font('<b/>', onStructureColour)}</fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid(toneColours.structure)}${solid(bandColour)}</fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${hairline}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
  `${cell(49, '')}${cell(49, '', ' quotePrefix="1"')}${cell(164, ' horizontal="left"')}${cell(2, '').replace('numFmtId="2"', 'numFmtId="0"')}${cell(165, '')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  `<dxfs count="${markTones.length}">${markTones.map(differential).join('')}</dxfs>` +
  '</styleSheet>';
