// A document model as the bytes of a Word file. The same model always gives the same bytes: no
// clock, no random number. The docx library is loaded when the first document is written.
import type { Footer, Header, ISectionOptions } from 'docx';
import type { DocumentModel, DocumentSection } from '../../../../shared/domain/document-model.ts';
import { pages, textWidthOf, type PageLook } from '../look.ts';
import { sectionChildren, type Setting } from './blocks.ts';
import { createNumbering } from './numbering.ts';
import { paragraphOf, paragraphWith, textRunsOf, type Docx } from './paragraphs.ts';
import { coreProperties } from './properties.ts';
import { createStyles, twips } from './styles.ts';
import { withoutControls } from './text.ts';
import { settleZipTimes } from './zip-times.ts';

function footerOf(docx: Docx, page: PageLook, text: string | null): Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const children = [
    ...textRunsOf(docx, text === null ? [] : [{ text }]),
    new docx.TextRun({ children: [new docx.Tab(), CURRENT, ' of ', TOTAL_PAGES] }),
  ];
  const position = twips(textWidthOf(page));
  return new docx.Footer({
    children: [
      paragraphWith(docx, 'footer', { children, said: '' }, undefined, {
        tabStops: [{ type: 'right', position }],
      }),
    ],
  });
}

const headerOf = (docx: Docx, text: string): Header =>
  new docx.Header({ children: [paragraphOf(docx, 'small', [{ text }])] });

function sectionOf(docx: Docx, section: DocumentSection, nextList: () => number): ISectionOptions {
  const page = pages[section.orientation];
  const setting: Setting = { docx, page, nextList };
  const portrait = pages.portrait;
  return {
    properties: {
      type: 'nextPage',
      page: {
        // The library turns the sheet itself: it always wants the upright size.
        size: {
          width: twips(portrait.widthPt),
          height: twips(portrait.heightPt),
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
    ...(section.header === null ? {} : { headers: { default: headerOf(docx, section.header) } }),
    footers: { default: footerOf(docx, page, section.footer) },
    children: sectionChildren(setting, section.blocks),
  };
}

export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const docx = await import('docx');
  let lists = 0;
  const nextList = () => (lists += 1);
  const document = new docx.Document({
    title: withoutControls(model.meta.title),
    subject: withoutControls(model.meta.subject),
    creator: withoutControls(model.meta.author),
    lastModifiedBy: withoutControls(model.meta.author),
    styles: createStyles(),
    numbering: createNumbering(),
    compatibility: { version: 15 },
    defaultTabStop: 720,
    sections: model.sections.map((section) => sectionOf(docx, section, nextList)),
  });
  const packed = await docx.Packer.pack(document, 'uint8array', undefined, [
    coreProperties(model.meta),
  ]);
  return settleZipTimes(packed);
}
