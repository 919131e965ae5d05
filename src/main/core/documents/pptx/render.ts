// A deck as the bytes of a .pptx. The same deck always gives the same bytes: no clock, no random
// number.
import { strToU8, zipSync } from 'fflate';
import { escaped } from '../docx/xml.ts';
import type { Deck } from './deck.ts';
import { slidesThatFit } from './fit.ts';
import {
  contentLayoutXml,
  head,
  masterXml,
  namespaces,
  notesMasterXml,
  openingLayoutXml,
  slideSize,
  themeXml,
} from './frame.ts';
import { notesXml, slideXml } from './slide-xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const presentation = 'application/vnd.openxmlformats-officedocument.presentationml';

type Target = readonly [type: string, target: string, base?: string];
/** Counted from rId1, in this order. */
const relations = (...targets: readonly Target[]): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">${targets
    .map(
      ([type, target, base = office], index) =>
        `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const coreXml = (deck: Deck): string =>
  `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escaped(deck.title)}</dc:title><dc:subject>${escaped(deck.subject)}</dc:subject><dc:creator>${escaped(deck.author)}</dc:creator><dc:language>en-GB</dc:language>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${new Date(deck.createdAt).toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`;

export function renderPptx(deck: Deck): Uint8Array {
  const slides = deck.slides.flatMap(slidesThatFit);
  const hasNotes = slides.some(({ notes }) => notes.trim() !== '');
  const parts: Record<string, string> = {};
  const types: string[] = [];
  const add = (path: string, type: string, xml: string): void => {
    parts[path] = xml;
    types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  };
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
  add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    coreXml(deck),
  );
  add('ppt/theme/theme1.xml', theme, themeXml('Fieldfare'));
  add('ppt/slideMasters/slideMaster1.xml', `${presentation}.slideMaster+xml`, masterXml());
  add('ppt/slideLayouts/slideLayout1.xml', `${presentation}.slideLayout+xml`, openingLayoutXml());
  add('ppt/slideLayouts/slideLayout2.xml', `${presentation}.slideLayout+xml`, contentLayoutXml());
  parts['ppt/slideMasters/_rels/slideMaster1.xml.rels'] = relations(
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['slideLayout', '../slideLayouts/slideLayout2.xml'],
    ['theme', '../theme/theme1.xml'],
  );
  for (const number of [1, 2]) {
    parts[`ppt/slideLayouts/_rels/slideLayout${number}.xml.rels`] = relations([
      'slideMaster',
      '../slideMasters/slideMaster1.xml',
    ]);
  }
  if (hasNotes) {
    add('ppt/notesMasters/notesMaster1.xml', `${presentation}.notesMaster+xml`, notesMasterXml());
    add('ppt/theme/theme2.xml', theme, themeXml('Fieldfare notes'));
    parts['ppt/notesMasters/_rels/notesMaster1.xml.rels'] = relations([
      'theme',
      '../theme/theme2.xml',
    ]);
  }
  for (const [index, slide] of slides.entries()) {
    const number = index + 1;
    const layout: Target = [
      'slideLayout',
      `../slideLayouts/slideLayout${slide.layout === 'opening' ? 1 : 2}.xml`,
    ];
    const isNoted = slide.notes.trim() !== '';
    add(`ppt/slides/slide${number}.xml`, `${presentation}.slide+xml`, slideXml(slide, deck.footer));
    parts[`ppt/slides/_rels/slide${number}.xml.rels`] = relations(
      layout,
      ...(isNoted ? [['notesSlide', `../notesSlides/notesSlide${number}.xml`] as const] : []),
    );
    if (!isNoted) continue;
    add(
      `ppt/notesSlides/notesSlide${number}.xml`,
      `${presentation}.notesSlide+xml`,
      notesXml(slide.notes),
    );
    parts[`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`] = relations(
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    );
  }
  const notesAt = slides.length + 3;
  add(
    'ppt/presentation.xml',
    `${presentation}.presentation.main+xml`,
    `${head}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
      (hasNotes
        ? `<p:notesMasterIdLst><p:notesMasterId r:id="rId${notesAt}"/></p:notesMasterIdLst>`
        : '') +
      `<p:sldIdLst>${slides.map((_slide, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`).join('')}</p:sldIdLst>` +
      `<p:sldSz cx="${slideSize.width}" cy="${slideSize.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  );
  parts['ppt/_rels/presentation.xml.rels'] = relations(
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['theme', 'theme/theme1.xml'],
    ...slides.map((_slide, index): Target => ['slide', `slides/slide${index + 1}.xml`]),
    ...(hasNotes ? [['notesMaster', 'notesMasters/notesMaster1.xml'] as const] : []),
  );
  parts['_rels/.rels'] = relations(
    ['officeDocument', 'ppt/presentation.xml'],
    ['metadata/core-properties', 'docProps/core.xml', `${packaged}/relationships`],
  );
  const contents = `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`;
  return zipSync(
    Object.fromEntries(
      [['[Content_Types].xml', contents] as const, ...Object.entries(parts)].map(([path, xml]) => [
        path,
        strToU8(xml),
      ]),
    ),
    { mtime: new Date(1980, 0, 1) },
  );
}
