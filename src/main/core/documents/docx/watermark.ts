// A word across each page of a Word document, the way Word itself makes a watermark: a drawing in
// the header, behind the text, with its word as alternative text.
import { strFromU8, strToU8 } from 'fflate';
import { withoutControls } from './text.ts';
import { escaped } from './xml.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

const headerPart = /^word\/header\d+\.xml$/;

/** The shape Word calls "text plain": what the drawing's own type refers to. */
const shapeType =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
  '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>' +
  '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
  '<v:textpath on="t" fitshape="t"/></v:shapetype>';

/** A phrase runs across the page in a line; one word is as big as fits. */
const sizeOf = (word: string): string =>
  word.length > 12 ? 'width:520pt;height:42pt' : 'width:380pt;height:150pt';

const drawing = (word: string, number: number): string =>
  `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${shapeType}` +
  `<v:shape id="Watermark${number}" o:spid="_x0000_s${2048 + number}" type="#_x0000_t136" alt="${word}" ` +
  `style="position:absolute;margin-left:0;margin-top:0;${sizeOf(word)};rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" ` +
  'o:allowincell="f" fillcolor="#d9d4c9" stroked="f"><v:fill opacity=".5"/>' +
  `<v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="${word}"/></v:shape></w:pict></w:r>`;

/** @param text the word as it is said; escaped here. */
export const watermarkXml = (text: string, number: number): string =>
  drawing(escaped(withoutControls(text)).replaceAll('"', '&quot;'), number);

/** Every section must have a header of its own to carry it. */
export function withWatermark(parts: Parts, text: string): Parts {
  const word = escaped(withoutControls(text)).replaceAll('"', '&quot;');
  let number = 0;
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      if (!headerPart.test(path)) return [path, bytes];
      number += 1;
      const xml = strFromU8(bytes);
      const end = xml.indexOf('</w:p>');
      if (end < 0) throw new Error('The library made a header without a paragraph');
      return [path, strToU8(xml.slice(0, end) + drawing(word, number) + xml.slice(end))];
    }),
  );
}
