// Puts the trust's colour and logo into the parts of a Word file of our own design.
import { strFromU8, strToU8 } from 'fflate';
import { escaped } from '../docx/xml.ts';
import { colourMap, logoSize, logoTopPt, type DocumentLook } from './document-look.ts';

type Parts = Record<string, Uint8Array>;
const emuPerPoint = 12_700;

/** Colours stand in these attributes alone; text that says "41536B" is never one of them. */
export function recoloured(xml: string, colours: ReadonlyMap<string, string>): string {
  return xml.replaceAll(
    /(<w:(?:color|top|left|bottom|right|insideH|shd|between)\b[^>]*? w:(?:val|color|fill)=")([\dA-F]{6})"/gu,
    (_whole, before: string, colour: string) => `${before}${colours.get(colour) ?? colour}"`,
  );
}

const drawing = (logo: NonNullable<DocumentLook['logo']>, id: string, number: number): string => {
  const { widthPt, heightPt } = logoSize(logo);
  const [cx, cy] = [widthPt, heightPt].map((points) => Math.round(points * emuPerPoint));
  const description = escaped(logo.alternative).replaceAll('\n', ' ');
  const extent = `cx="${cx}" cy="${cy}"`;
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
    '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>' +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${Math.round(logoTopPt * emuPerPoint)}</wp:posOffset></wp:positionV>` +
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${9_000 + number}" name="Logo" descr="${description}"/>` +
    '<wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    `<pic:nvPicPr><pic:cNvPr id="${9_000 + number}" name="Logo" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
  );
};

const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const logoId = 'rIdLogo';

function withLogo(parts: Parts, logo: NonNullable<DocumentLook['logo']>): void {
  const file = `our-logo.${logo.type === 'png' ? 'png' : 'jpeg'}`;
  const headers = Object.keys(parts).filter((path) => /^word\/header\d+\.xml$/u.test(path));
  for (const [index, path] of headers.entries()) {
    const linksPath = path.replace('word/', 'word/_rels/') + '.rels';
    const links = parts[linksPath];
    const header = strFromU8(parts[path] ?? new Uint8Array());
    const end = header.indexOf('</w:p>');
    if (links === undefined || end < 0) throw new Error('The library made a header we do not know');
    const link = `<Relationship Id="${logoId}" Type="${imageType}" Target="media/${file}"/>`;
    const known = strFromU8(links);
    parts[linksPath] = strToU8(
      known.includes('</Relationships>')
        ? known.replace('</Relationships>', `${link}</Relationships>`)
        : known.replace(/\/>\s*$/u, `>${link}</Relationships>`),
    );
    parts[path] = strToU8(header.slice(0, end) + drawing(logo, logoId, index) + header.slice(end));
  }
  parts[`word/media/${file}`] = logo.bytes;
}

export function inOurLook(given: Readonly<Parts>, look: DocumentLook): Parts {
  const parts: Parts = { ...given };
  const colours = colourMap(look);
  if (colours.size > 0) {
    for (const [path, bytes] of Object.entries(parts)) {
      if (!/^word\/(?:document|styles|numbering)\.xml$/u.test(path)) continue;
      parts[path] = strToU8(recoloured(strFromU8(bytes), colours));
    }
  }
  if (look.logo !== null) withLogo(parts, look.logo);
  return parts;
}
