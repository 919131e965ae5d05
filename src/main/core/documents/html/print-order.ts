// What the shell needs to print a document: the page, its style, and what stands in the margins.
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import type { PrintOrder } from '../../../../shared/ipc/messages.ts';
import { pages, textLooks, toneColours } from '../look.ts';
import {
  colourMap,
  inOurName,
  logoSize,
  ourOwnLook,
  type DocumentLook,
} from '../our-look/document-look.ts';
import { htmlText, printHtml } from './print-html.ts';
import { printStyle } from './print-style.ts';

/** Margins are drawn by the browser on their own, without our style sheet. */
function marginHtml(content: string): string {
  const { sizePt, tone } = textLooks.footer;
  const side = pages.portrait.sidePt.toFixed(1);
  return (
    `<div style="box-sizing:border-box;display:flex;justify-content:space-between;width:100%;` +
    `padding:0 ${side}pt;font:${sizePt}pt Calibri,Carlito,sans-serif;color:#${toneColours[tone]}">${content}</div>`
  );
}

/** The margins are no part of what is read aloud; the picture says what it is all the same. */
function logoHtml({ logo }: DocumentLook): string {
  if (logo === null) return '';
  const { widthPt, heightPt } = logoSize(logo);
  const data = Buffer.from(logo.bytes).toString('base64');
  return (
    `<img alt="${htmlText(logo.alternative)}" src="data:image/${logo.type};base64,${data}" ` +
    `style="width:${widthPt.toFixed(1)}pt;height:${heightPt.toFixed(1)}pt">`
  );
}

export const printOrderOf = (plain: DocumentModel, look: DocumentLook = ourOwnLook): PrintOrder => {
  const model = inOurName(plain, look);
  const [first] = model.sections;
  const said = (text: string | null | undefined): string => `<span>${htmlText(text ?? '')}</span>`;
  return {
    html: printHtml(model, 'document.css'),
    css: printStyle(colourMap(look)),
    header: marginHtml(said(first?.header) + logoHtml(look)),
    footer: marginHtml(
      `${said(first?.footer)}<span><span class="pageNumber"></span> of <span class="totalPages"></span></span>`,
    ),
  };
};
