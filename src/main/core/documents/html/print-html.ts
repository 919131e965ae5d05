// A document model as an HTML page to be printed as a tagged PDF: every heading, list and table is a
// real one, in reading order. Knows nothing of who prints it. No style and no script in it: what it
// looks like is in print-style.ts.
import type {
  DocumentBlock,
  DocumentBlockOf,
  DocumentModel,
  DocumentParagraph,
  DocumentRow,
  DocumentRun,
  DocumentSection,
  DocumentTable,
} from '../../../../shared/domain/document-model.ts';
import { withoutControls } from '../docx/text.ts';

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The only way for people's text into the page. */
export const htmlText = (text: string): string =>
  withoutControls(text).replaceAll(/[&<>"]/g, (sign) => special[sign] ?? sign);

const lines = (text: string): string => htmlText(text).replaceAll('\n', '<br>');

const element = (name: string, look: string, content: string): string =>
  `<${name} dir="auto" class="${look}">${content}</${name}>`;

function runHtml({ text, isStrong, tone }: DocumentRun): string {
  const said = lines(text);
  const toned = tone === undefined ? said : `<span class="tone-${tone}">${said}</span>`;
  return isStrong === true ? `<strong>${toned}</strong>` : toned;
}

const runsHtml = (runs: readonly DocumentRun[]): string => runs.map(runHtml).join('');

const paragraphHtml = (paragraph: DocumentParagraph): string =>
  element(
    'p',
    paragraph.staysWithNext === true ? `${paragraph.style} stays` : paragraph.style,
    runsHtml(paragraph.runs),
  );

const paragraphsHtml = (paragraphs: readonly DocumentParagraph[]): string =>
  paragraphs.map(paragraphHtml).join('');

const columnsHtml = (shares: readonly number[]): string => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columns = shares.map((share) => `<col width="${((share / total) * 100).toFixed(3)}%">`);
  return `<colgroup>${columns.join('')}</colgroup>`;
};

const headHtml = (headings: readonly string[]): string =>
  `<thead><tr>${headings.map((text) => `<th scope="col" dir="auto">${htmlText(text)}</th>`).join('')}</tr></thead>`;

/** A caption would part the table from what stands above it: Chromium begins a new page there. */
const labelOf = (label: string): string => (label === '' ? '' : ` aria-label="${htmlText(label)}"`);

function rowHtml(row: DocumentRow, columnCount: number): string {
  if (row.kind === 'group') {
    return `<tr class="group"><th scope="rowgroup" colspan="${columnCount}">${paragraphsHtml(row.paragraphs)}</th></tr>`;
  }
  const cells = row.cells.map((cell) => `<td>${paragraphsHtml(cell.paragraphs)}</td>`).join('');
  return `<tr class="${row.kind}">${cells}</tr>`;
}

const tableHtml = (table: DocumentTable): string =>
  `<table class="${table.density}${table.hasBoxes === true ? ' boxes' : ''}"${labelOf(table.label)}>` +
  columnsHtml(table.columns.map(({ share }) => share)) +
  headHtml(table.columns.map(({ heading }) => heading)) +
  `<tbody>${table.rows.map((row) => rowHtml(row, table.columns.length)).join('')}</tbody></table>`;

function signaturesHtml({ headings, places }: DocumentBlockOf<'signatures'>): string {
  const rows = places.map(
    ({ role, name }) =>
      `<tr><th scope="row" dir="auto">${htmlText(role)}</th><td dir="auto">${htmlText(name ?? '')}</td><td></td><td></td></tr>`,
  );
  return `<table class="signatures">${columnsHtml([28, 26, 30, 16])}${headHtml(headings)}<tbody>${rows.join('')}</tbody></table>`;
}

const listItems = (items: readonly string[]): string =>
  items.map((item) => `<li dir="auto">${item}</li>`).join('');

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'title':
      return element('h1', 'title', htmlText(block.text));
    case 'heading':
      // The title is the h1.
      return element(`h${block.level + 1}`, `heading-${block.level}`, htmlText(block.text));
    case 'paragraph':
      return paragraphHtml(block);
    case 'question':
      return element('p', 'question', lines(block.text));
    case 'facts':
      // A paragraph each: Chromium gives a definition list no tags at all.
      return block.items
        .map(
          ({ label, value }) =>
            `<p dir="auto" class="fact"><span class="label">${htmlText(label)}</span><span>${lines(value)}</span></p>`,
        )
        .join('');
    case 'numbered':
      return `<ol>${listItems(block.items.map(({ paragraphs }) => paragraphsHtml(paragraphs)))}</ol>`;
    case 'bullets':
      return `<ul>${listItems(block.items.map(({ runs }) => runsHtml(runs)))}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'signatures':
      return signaturesHtml(block);
    case 'space':
      return `<div class="space-${block.size}"></div>`;
    case 'page-break':
      return '<div class="page-break"></div>';
  }
}

const sectionHtml = (section: DocumentSection): string =>
  `<section class="${section.orientation}">${section.blocks.map(blockHtml).join('')}</section>`;

/** @param styleAddress where print-style.ts is served. */
export function printHtml(model: DocumentModel, styleAddress: string): string {
  const { title, language, watermark } = model.meta;
  // Drawn behind each page and heard by nobody: the header says it in words.
  const mark =
    watermark === undefined
      ? ''
      : `<div class="${watermark.length > 12 ? 'watermark phrase' : 'watermark'}" aria-hidden="true">${htmlText(watermark)}</div>`;
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<title>${htmlText(title)}</title><link rel="stylesheet" href="${styleAddress}"></head>` +
    `<body>${mark}<main>${model.sections.map(sectionHtml).join('')}</main></body></html>`
  );
}
