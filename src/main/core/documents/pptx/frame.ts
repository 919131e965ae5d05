// What every deck has: theme, master, two layouts and the master of the notes, in our paper and ink.
// Titles, texts, footers and slide numbers are placeholders, so that outline and screen reader work.
import { bandColour, hairlineColour, onStructureColour, toneColours } from '../look.ts';

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const slideSize = { width: 12_192_000, height: 6_858_000 } as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const left = 796_000;
const wide = 10_600_000;
export const boxes = {
  kicker: { x: left, y: 420_000, width: wide, height: 380_000 },
  title: { x: left, y: 800_000, width: wide, height: 1_000_000 },
  body: { x: left, y: 2_020_000, width: wide, height: 3_500_000 },
  foot: { x: left, y: 5_600_000, width: wide, height: 560_000 },
  footer: { x: left, y: 6_320_000, width: 8_600_000, height: 320_000 },
  number: { x: 10_196_000, y: 6_320_000, width: 1_200_000, height: 320_000 },
  openingTitle: { x: left, y: 2_200_000, width: wide, height: 1_500_000 },
  openingText: { x: left, y: 3_900_000, width: wide, height: 1_600_000 },
} as const satisfies Record<string, Box>;

export const placed = ({ x, y, width, height }: Box, name = 'a:xfrm'): string =>
  `<${name}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></${name}>`;

const colour = (value: string): string => `<a:solidFill><a:srgbClr val="${value}"/></a:solidFill>`;
export const groupProperties =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The places of a layout that a slide fills. */
export const placeholders = {
  title: '<p:ph type="title"/>',
  openingTitle: '<p:ph type="ctrTitle"/>',
  openingText: '<p:ph type="subTitle" idx="1"/>',
  body: '<p:ph type="body" idx="1"/>',
  kicker: '<p:ph type="body" sz="quarter" idx="13"/>',
  foot: '<p:ph type="body" sz="quarter" idx="14"/>',
  footer: '<p:ph type="ftr" sz="quarter" idx="11"/>',
  number: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
} as const;
export type PlaceholderName = keyof typeof placeholders;

const level = (number: number, size: number, tone: string, more = ''): string =>
  `<a:lvl${number}pPr marL="0" indent="0"${more}><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buNone/><a:defRPr sz="${size}">${colour(tone)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl${number}pPr>`;

function place(
  id: number,
  name: PlaceholderName,
  said: string,
  look: {
    readonly size: number;
    readonly tone: string;
    readonly isBold?: boolean;
    readonly align?: string;
    readonly anchor?: string;
  },
): string {
  const { size, tone, isBold = false, align = 'l', anchor = 't' } = look;
  const style = `<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="${align}"><a:buNone/><a:defRPr sz="${size}"${isBold ? ' b="1"' : ''}>${colour(tone)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>`;
  const text =
    name === 'number'
      ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>'
      : `<a:r><a:rPr lang="en-GB"/><a:t>${said}</a:t></a:r>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${said}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholders[name]}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${placed(boxes[name])}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="${anchor}"><a:noAutofit/></a:bodyPr>${style}<a:p>${text}</a:p></p:txBody></p:sp>`
  );
}

/** Drawn and said to nobody. */
const rule = (id: number, y: number): string =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Rule"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>` +
  `<p:spPr>${placed({ x: left + 91_440, y, width: wide - 182_880, height: 0 })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525">${colour(hairlineColour)}</a:ln></p:spPr></p:cxnSp>`;

const small = { size: 1200, tone: toneColours.soft } as const;
const titleLook = { size: 3600, tone: toneColours.ink, isBold: true, anchor: 't' } as const;
const bodyLook = { size: 2800, tone: toneColours.ink } as const;
const running = (from: number): string =>
  place(from, 'footer', 'Footer', { ...small, anchor: 'ctr' }) +
  place(from + 1, 'number', 'Slide number', { ...small, align: 'r', anchor: 'ctr' });

const paper = `<p:bg><p:bgPr>${colour('FFFFFF')}<a:effectLst/></p:bgPr></p:bg>`;
const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export const masterXml = (): string =>
  `${head}<p:sldMaster ${namespaces}><p:cSld>${paper}<p:spTree>${groupProperties}` +
  place(2, 'title', 'Title', titleLook) +
  place(3, 'body', 'Text', bodyLook) +
  running(4) +
  rule(6, 6_280_000) +
  `</p:spTree></p:cSld>${colourMap}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>` +
  '<p:hf hdr="0" dt="0"/>' +
  `<p:txStyles><p:titleStyle>${level(1, 3600, toneColours.ink, ' algn="l"')}</p:titleStyle><p:bodyStyle>${levels.map((each) => level(each, 2800, toneColours.ink)).join('')}</p:bodyStyle><p:otherStyle>${levels.map((each) => level(each, 1800, toneColours.ink)).join('')}</p:otherStyle></p:txStyles></p:sldMaster>`;

const layout = (name: string, type: string, shapes: string): string =>
  `${head}<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${name}"><p:spTree>${groupProperties}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

export const openingLayoutXml = (): string =>
  layout(
    'Opening',
    'title',
    place(2, 'openingTitle', 'Title', { ...titleLook, size: 4400, anchor: 'b' }) +
      place(3, 'openingText', 'Text', { size: 2000, tone: toneColours.soft }) +
      running(4),
  );

export const contentLayoutXml = (): string =>
  layout(
    'Title and text',
    'obj',
    place(2, 'title', 'Title', titleLook) +
      place(3, 'kicker', 'Kind of slide', {
        size: 1600,
        tone: toneColours.act,
        isBold: true,
        anchor: 'b',
      }) +
      place(4, 'body', 'Text', bodyLook) +
      place(5, 'foot', 'Note at the foot', { size: 1600, tone: toneColours.soft, anchor: 'b' }) +
      running(6),
  );

const themeFont = (name: string): string =>
  `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const themeColour = (name: string, value: string): string =>
  `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const phFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

export const themeXml = (name: string): string =>
  `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">` +
  themeColour('dk1', toneColours.ink) +
  themeColour('lt1', onStructureColour) +
  themeColour('dk2', toneColours.structure) +
  themeColour('lt2', bandColour) +
  themeColour('accent1', toneColours.act) +
  themeColour('accent2', toneColours.structure) +
  themeColour('accent3', toneColours.good) +
  themeColour('accent4', toneColours.mind) +
  themeColour('accent5', toneColours.alarm) +
  themeColour('accent6', toneColours.soft) +
  themeColour('hlink', toneColours.act) +
  themeColour('folHlink', toneColours.soft) +
  `</a:clrScheme><a:fontScheme name="${name}">${themeFont('majorFont')}${themeFont('minorFont')}</a:fontScheme>` +
  `<a:fmtScheme name="${name}"><a:fillStyleLst>${phFill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${phFill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${phFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const notePlace = (id: number, name: string, type: string, box: Box, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${type === 'sldImg' ? ' noRot="1" noChangeAspect="1"' : ''}/></p:cNvSpPr><p:nvPr><p:ph type="${type}" idx="${id}"/></p:nvPr></p:nvSpPr><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${text}</p:sp>`;

export const notesMasterXml = (): string =>
  `${head}<p:notesMaster ${namespaces}><p:cSld>${paper}<p:spTree>${groupProperties}` +
  notePlace(
    2,
    'Slide',
    'sldImg',
    { x: 685_800, y: 1_143_000, width: 5_486_400, height: 3_086_100 },
    '',
  ) +
  notePlace(
    3,
    'Notes',
    'body',
    { x: 685_800, y: 4_400_550, width: 5_486_400, height: 3_600_450 },
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Notes</a:t></a:r></a:p></p:txBody>',
  ) +
  `</p:spTree></p:cSld>${colourMap}<p:notesStyle>${level(1, 1200, toneColours.ink)}</p:notesStyle></p:notesMaster>`;
