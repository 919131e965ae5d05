// The style sheet of a printed document, from the same description of its look that Word files are
// made from. Nothing of what people wrote is in it.
import {
  bandColour,
  bodyFont,
  hairlineColour,
  measures,
  onStructureColour,
  pages,
  spacePoints,
  textLooks,
  toneColours,
  type TextLook,
} from '../look.ts';

const points = (value: number): string => `${value.toFixed(2)}pt`;

/** Natural line height of the typeface times ours. */
const lineHeight = ({ line }: TextLook): string => (line * 1.2207).toFixed(3);

const lookRules = Object.entries(textLooks as Readonly<Record<string, TextLook>>).map(
  ([name, look]) =>
    `.${name}{font-size:${points(look.sizePt)};line-height:${lineHeight(look)};` +
    `margin:${points(look.beforePt)} 0 ${points(look.afterPt)};` +
    `font-weight:${look.isBold ? 700 : 400};color:#${toneColours[look.tone]}}`,
);

const toneRules = Object.entries(toneColours).map(
  ([tone, colour]) => `.tone-${tone}{color:#${colour}}`,
);

const pageRules = Object.entries(pages).map(
  ([name, page]) =>
    `@page ${name}{size:A4 ${name};margin:${points(page.topPt)} ${points(page.sidePt)} ${points(page.bottomPt)}}` +
    `section.${name}{page:${name}}`,
);

const spaceRules = Object.entries(spacePoints).map(
  ([size, height]) => `.space-${size}{height:${points(height)}}`,
);

const top = measures.cellTopPt;
const side = points(measures.cellSidePt);
const line = `0.75pt solid #${hairlineColour}`;

const plainStyle: string = [
  ...pageRules,
  `html{font-family:${bodyFont},Carlito,'Segoe UI',sans-serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}`,
  'body,main{margin:0}',
  'section+section{break-before:page}',
  ...lookRules,
  ...toneRules,
  ...spaceRules,
  'section>:first-child{margin-top:0}',
  'p,h1,h2,h3,h4,li,td,th{overflow-wrap:anywhere;orphans:2;widows:2}',
  'h1,h2,h3,h4,.lead,.stays{break-after:avoid;break-inside:avoid}',
  '.page-break{break-after:page}',
  `.question{border-left:3.4pt solid #${toneColours.act};padding-left:${points(measures.questionIndentPt - 3.4)};break-inside:avoid}`,
  `.fact{display:flex;break-inside:avoid}.label{flex:none;box-sizing:border-box;width:${points(measures.factLabelPt)};padding-right:6pt;color:#${toneColours.soft}}`,
  `ul,ol{margin:0;font-size:${points(textLooks.item.sizePt)};line-height:${lineHeight(textLooks.item)};color:#${toneColours.ink}}`,
  `ul{padding-left:${points(measures.bulletIndentPt)}}ol{padding-left:${points(measures.itemIndentPt * 1.2)}}`,
  `ul li{margin-bottom:3pt}ol>li{border-top:${line};padding:6pt 0;break-inside:avoid}`,
  `table{width:100%;table-layout:fixed;border-collapse:collapse;border-bottom:${line};margin-bottom:8pt}`,
  `thead th{background:#${toneColours.structure};color:#${onStructureColour};font-size:${points(textLooks['column-heading'].sizePt)};line-height:1.25;text-align:start;vertical-align:middle}`,
  `th,td{border-top:${line};padding:${points(top.roomy)} ${side};text-align:start;vertical-align:top}`,
  `.boxes th,.boxes td{border:${line}}`,
  `.dense th,.dense td{padding-top:${points(top.dense)};padding-bottom:${points(top.dense)}}`,
  'tr{break-inside:avoid}',
  `tr.group th{background:#${bandColour};font-weight:400;break-after:avoid}`,
  `tr.total td{border-top:1pt solid #${toneColours.ink}}`,
  `.signatures tbody th,.signatures tbody td{height:${points(measures.signatureRowPt)};vertical-align:bottom;font-size:${points(textLooks.cell.sizePt)};font-weight:400}`,
  `.signatures thead th{background:none;color:#${toneColours.soft};font-weight:400;border-top:0}`,
  'td>:last-child,th>:last-child{margin-bottom:0}',
  '.watermark{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;font-size:96pt;font-weight:700;color:#e6e3dc;transform:rotate(-35deg);z-index:-1}',
  '.watermark.phrase{font-size:40pt;white-space:nowrap}',
].join('\n');

/** @param colours ours, each with the one to use instead. Every colour here begins with a hash. */
export const printStyle = (colours: ReadonlyMap<string, string>): string =>
  plainStyle.replaceAll(/#([\dA-F]{6})\b/gu, (whole, colour: string) => {
    const other = colours.get(colour);
    return other === undefined ? whole : `#${other}`;
  });
