// The package around the text: styles, lists, footers, page sizes, properties, made by the docx
// library from a document that has all of these and no text. The text itself is written by us: the
// library makes an object of every run, which takes ten times as long for a long report, and it
// looks for names of its own inside what people wrote ("{counted-1}" became a number).
import type { Footer, Header, IPropertiesOptions, ISectionOptions } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { DocumentModel, DocumentSection } from '../../../../shared/domain/document-model.ts';
import { pages, textWidthOf } from '../look.ts';
import { createNumbering, numberingOf } from './numbering.ts';
import { coreProperties } from './properties.ts';
import { createStyles, styleIds, twips } from './styles.ts';
import { withoutControls } from './text.ts';
import { withWatermark } from './watermark.ts';

/** Loaded when the first document is written: it is large. */
const library = () => import('docx');
type Docx = Awaited<ReturnType<typeof library>>;

export interface Skeleton {
  /** The parts of the package but for the document itself. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The document up to the place where its text begins. */
  readonly opening: string;
  /** The properties of each section, in order. */
  readonly sections: readonly string[];
  readonly countedLists: readonly number[];
  readonly bulletList: number;
}

export const documentPath = 'word/document.xml';

function footerOf(docx: Docx, section: DocumentSection): Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const position = twips(textWidthOf(pages[section.orientation]));
  const text = section.footer === null ? [] : [new docx.TextRun(withoutControls(section.footer))];
  const count = new docx.TextRun({ children: [new docx.Tab(), CURRENT, ' of ', TOTAL_PAGES] });
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: 'right', position }],
        children: [...text, count],
      }),
    ],
  });
}

const headerOf = (docx: Docx, text: string): Header =>
  new docx.Header({
    children: [new docx.Paragraph({ style: styleIds.small, text: withoutControls(text) })],
  });

function sectionOf(
  docx: Docx,
  section: DocumentSection,
  hasWatermark: boolean,
  children: ISectionOptions['children'],
) {
  // The header carries the watermark.
  const header = section.header ?? (hasWatermark ? '' : null);
  const page = pages[section.orientation];
  const upright = pages.portrait;
  return {
    properties: {
      type: 'nextPage',
      page: {
        // The library turns the sheet itself: it always wants the upright size.
        size: {
          width: twips(upright.widthPt),
          height: twips(upright.heightPt),
          orientation: section.orientation,
        },
        margin: {
          left: twips(page.sidePt),
          right: twips(page.sidePt),
          top: twips(page.topPt),
          bottom: twips(page.bottomPt),
          header: twips(page.footerPt),
          footer: twips(page.footerPt),
        },
      },
    },
    ...(header === null ? {} : { headers: { default: headerOf(docx, header) } }),
    footers: { default: footerOf(docx, section) },
    children,
  } satisfies ISectionOptions;
}

/** One paragraph for each list, so that the library gives each list its id. */
function listParagraphs(docx: Docx, countedCount: number) {
  const counted = Array.from({ length: countedCount }, (_, index) =>
    numberingOf('counted', index + 1),
  );
  return [...counted, numberingOf('bullets', 0)].map(
    (numbering) => new docx.Paragraph({ numbering }),
  );
}

const countedBlocks = (model: DocumentModel): number =>
  model.sections.reduce(
    (sum, section) => sum + section.blocks.filter((block) => block.kind === 'numbered').length,
    0,
  );

export async function createSkeleton(model: DocumentModel): Promise<Skeleton> {
  const docx = await library();
  const { watermark } = model.meta;
  const lists = listParagraphs(docx, countedBlocks(model));
  const options: IPropertiesOptions = {
    title: withoutControls(model.meta.title),
    styles: createStyles(),
    numbering: createNumbering(),
    compatibility: { version: 15 },
    defaultTabStop: 720,
    sections: model.sections.map((section, index) =>
      sectionOf(
        docx,
        section,
        watermark !== undefined,
        index === 0 ? lists : [new docx.Paragraph({})],
      ),
    ),
  };
  const packed = await docx.Packer.pack(new docx.Document(options), 'uint8array', undefined, [
    coreProperties(model.meta),
  ]);
  const { [documentPath]: empty, ...parts } = unzipSync(packed);
  if (empty === undefined) throw new Error('The library made no document');
  const xml = strFromU8(empty);
  const listIds = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => Number(match[1]));
  const bulletList = listIds.pop();
  if (bulletList === undefined || listIds.length !== lists.length - 1) {
    throw new Error('The library numbered its lists in a way we do not know');
  }
  const sections = [...xml.matchAll(/<w:sectPr\b.*?<\/w:sectPr>/gs)].map((match) => match[0]);
  if (sections.length !== model.sections.length) {
    throw new Error('The library made sections in a way we do not know');
  }
  return {
    parts: watermark === undefined ? parts : withWatermark(parts, watermark),
    opening: xml.slice(0, xml.indexOf('<w:body>') + '<w:body>'.length),
    sections,
    countedLists: listIds,
    bulletList,
  };
}
