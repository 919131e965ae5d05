// One slide and its notes as PresentationML. What people wrote is escaped here and nowhere else.
import { beginsAtTheRight } from '../docx/text.ts';
import { escaped } from '../docx/xml.ts';
import { bandColour, hairlineColour, onStructureColour, toneColours } from '../look.ts';
import type { DeckSlide } from './deck.ts';
import { bodySizeOf, titleSizeOf } from './fit.ts';
import {
  boxes,
  groupProperties,
  head,
  namespaces,
  placed,
  placeholders,
  type PlaceholderName,
} from './frame.ts';

const run = (text: string, look: string): string => {
  const lines = text
    .split('\n')
    .map((line) => `<a:r><a:rPr lang="en-GB"${look}</a:rPr><a:t>${escaped(line)}</a:t></a:r>`);
  return lines.join(`<a:br><a:rPr lang="en-GB"${look}</a:rPr></a:br>`);
};

interface ParagraphLook {
  readonly size?: number;
  readonly isCounted?: boolean;
  readonly colour?: string;
  readonly isBold?: boolean;
}

function paragraph(
  text: string,
  { size, isCounted = false, colour, isBold = false }: ParagraphLook = {},
): string {
  const clean = text.replaceAll(/\r\n?|\u2028|\u2029/g, '\n');
  const way = beginsAtTheRight(clean) ? ' algn="r" rtl="1"' : '';
  const properties = isCounted
    ? `<a:pPr marL="514350" indent="-514350"${way}><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/></a:pPr>`
    : `<a:pPr${way}/>`;
  const fill =
    colour === undefined ? '' : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const look = `${size === undefined ? '' : ` sz="${size * 100}"`}${isBold ? ' b="1"' : ''}>${fill}`;
  return `<a:p>${properties}${run(clean, look)}</a:p>`;
}

const shape = (id: number, name: string, place: PlaceholderName, paragraphs: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholders[place]}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

const numberField =
  '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld></a:p>';

const edge = (name: string): string =>
  `<a:${name} w="9525"><a:solidFill><a:srgbClr val="${hairlineColour}"/></a:solidFill></a:${name}>`;
const cell = (text: string, ground: string, look: ParagraphLook): string =>
  `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(text, look)}</a:txBody><a:tcPr marL="91440" marR="91440" marT="64008" marB="64008">${edge('lnL')}${edge('lnR')}${edge('lnT')}${edge('lnB')}<a:solidFill><a:srgbClr val="${ground}"/></a:solidFill></a:tcPr></a:tc>`;

const rowHeight = 420_000;
function tableXml(id: number, { label, headings, rows }: NonNullable<DeckSlide['table']>): string {
  const row = (cells: string): string => `<a:tr h="${rowHeight}">${cells}</a:tr>`;
  const width = boxes.body.width;
  const [first, second] = [Math.round(width * 0.5), width - Math.round(width * 0.5)];
  const top = headings.map((heading) =>
    cell(heading, toneColours.structure, { size: 18, isBold: true, colour: onStructureColour }),
  );
  const body = rows.map((each, index) =>
    row(
      each
        .map((text) =>
          cell(text, index % 2 === 0 ? 'FFFFFF' : bandColour, {
            size: 18,
            colour: toneColours.ink,
          }),
        )
        .join(''),
    ),
  );
  const box = { ...boxes.body, height: rowHeight * (rows.length + 1) };
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table" descr="${escaped(label)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `${placed(box, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid><a:gridCol w="${first}"/><a:gridCol w="${second}"/></a:tblGrid>${row(top.join(''))}${body.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

/** The title comes first: that is the order in which a slide is read aloud. */
function shapesOf(slide: DeckSlide, footer: string): string {
  const { layout, title, kicker, paragraphs, points, table, foot } = slide;
  const isOpening = layout === 'opening';
  const shapes: string[] = [];
  const add = (name: string, place: PlaceholderName, content: string): void => {
    shapes.push(shape(shapes.length + 2, name, place, content));
  };
  const size = titleSizeOf(title);
  add(
    'Title',
    isOpening ? 'openingTitle' : 'title',
    paragraph(title, isOpening && size === 36 ? {} : { size }),
  );
  if (isOpening) {
    const texts = [kicker, ...paragraphs, ...foot].filter((text) => text.trim() !== '');
    if (texts.length > 0) add('Text', 'openingText', texts.map((text) => paragraph(text)).join(''));
  } else {
    if (kicker.trim() !== '') add('Kind of slide', 'kicker', paragraph(kicker));
    const texts = [...paragraphs, ...points];
    if (texts.length > 0) {
      const bodySize = bodySizeOf(texts);
      const said = [
        ...paragraphs.map((text) => paragraph(text, { size: bodySize })),
        ...points.map((text) => paragraph(text, { size: bodySize, isCounted: points.length > 1 })),
      ];
      add('Text', 'body', said.join(''));
    }
    if (table !== null && table.rows.length > 0) shapes.push(tableXml(shapes.length + 2, table));
    if (foot.length > 0)
      add('Note at the foot', 'foot', foot.map((text) => paragraph(text)).join(''));
  }
  if (footer.trim() !== '') add('Footer', 'footer', paragraph(footer));
  add('Slide number', 'number', numberField);
  return shapes.join('');
}

export const slideXml = (slide: DeckSlide, footer: string): string =>
  `${head}<p:sld ${namespaces}><p:cSld><p:spTree>${groupProperties}${shapesOf(slide, footer)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

export const notesXml = (notes: string): string =>
  `${head}<p:notes ${namespaces}><p:cSld><p:spTree>${groupProperties}` +
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraph(notes)}</p:txBody></p:sp>` +
  '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>';
