// The sheet for notes as an Excel workbook: headings, an example to write over, lists to choose from
// where there is something to choose, and the review's hypotheses. The same facts, the same bytes.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import { evidenceActivityTypes } from '../../../../shared/domain/activity.ts';
import {
  blankSheetHeadings,
  guideRow,
  harmless,
} from '../../../../shared/domain/evidence-sheet/blank-sheet.ts';

const rowsToFill = 300;

const widths: Readonly<Partial<Record<string, number>>> = {
  Activity: 24,
  'What I saw or heard': 60,
  Quote: 36,
  'My thoughts': 36,
  'Follow up': 24,
  Hypothesis: 26,
  'Kind of note': 22,
};

const columnLetter = (heading: (typeof blankSheetHeadings)[number]): string =>
  String.fromCodePoint(65 + blankSheetHeadings.indexOf(heading));

interface Choice {
  readonly heading: (typeof blankSheetHeadings)[number];
  readonly values: readonly string[];
}

const choicesOf = (hypothesisCount: number): Choice[] => {
  const numbers = Array.from({ length: hypothesisCount }, (_, index) => `H${index + 1}`);
  return [
    { heading: 'Activity', values: evidenceActivityTypes.map(({ name }) => name) },
    { heading: 'Strength (1 a hint, 2 clear, 3 compelling)', values: ['1', '2', '3'] },
    { heading: 'Kind of note', values: ['Strength', 'Area for development', 'Question'] },
    {
      heading: 'Hypothesis',
      values: ['supports', 'challenges', 'neutral'].flatMap((stance) =>
        numbers.map((number) => `${number} ${stance}`),
      ),
    },
  ];
};

/** A list is advice here: other words are taken as well, and shown before they are filed. */
function validationsXml(choices: readonly Choice[]): string {
  const each = choices.flatMap(({ heading, values }, index) => {
    if (values.length === 0) return [];
    const list = String.fromCodePoint(65 + index);
    const column = columnLetter(heading);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}2:${column}${rowsToFill}"><formula1>Lists!$${list}$2:$${list}$${values.length + 1}</formula1></dataValidation>`,
    ];
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** They stand after the cells and before what the page looks like. */
const withValidations = (xml: string, validations: string): string =>
  xml.replace(/(<\/sheetData>|<sheetData\/>)/, `$1${validations}`);

/** What a font may say, in the order of the schema; the library writes it in another. */
const fontOrder = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'scheme'];

const placeOf = (element: string): number => fontOrder.indexOf(/\w+/.exec(element)?.[0] ?? '');

const withFontsInOrder = (xml: string): string =>
  xml.replaceAll(/<font>(.*?)<\/font>/gs, (_whole, inside: string) => {
    const elements: readonly string[] = inside.match(/<[^>]+\/>/g) ?? [];
    return `<font>${elements.toSorted((a, b) => placeOf(a) - placeOf(b)).join('')}</font>`;
  });

export async function blankWorkbook(hypotheses: readonly string[]): Promise<Uint8Array> {
  const choices = choicesOf(hypotheses.length);
  const mostValues = Math.max(...choices.map(({ values }) => values.length));
  const bold = (value: string) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
  });
  const words = (value: string) => ({ value: harmless(value), type: String, wrap: true });
  const lists = Array.from({ length: mostValues }, (_, row) =>
    choices.map(({ values }) => {
      const value = values[row];
      return value === undefined ? null : words(value);
    }),
  );
  const blob = await writeWorkbook([
    {
      sheet: 'Notes',
      data: [blankSheetHeadings.map(bold), guideRow.map(words)],
      columns: blankSheetHeadings.map((heading) => ({ width: widths[heading] ?? 14 })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: 'Hypotheses',
      data: [
        [bold('Number'), bold('What the team expects to find')],
        ...hypotheses.map((statement, index) => [words(`H${index + 1}`), words(statement)]),
      ],
      columns: [{ width: 10 }, { width: 100 }],
    },
    {
      sheet: 'Lists',
      data: [choices.map(({ heading }) => bold(heading)), ...lists],
      columns: choices.map(() => ({ width: 26 })),
    },
  ]).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const notes = 'xl/worksheets/sheet1.xml';
  const looks = 'xl/styles.xml';
  const [sheet, styles] = [parts[notes], parts[looks]];
  if (sheet === undefined || styles === undefined) throw new Error('The workbook has no sheet.');
  const changed = strToU8(withValidations(strFromU8(sheet), validationsXml(choices)));
  const inOrder = strToU8(withFontsInOrder(strFromU8(styles)));
  return zipSync({ ...parts, [notes]: changed, [looks]: inOrder }, { mtime: new Date(1980, 0, 1) });
}
