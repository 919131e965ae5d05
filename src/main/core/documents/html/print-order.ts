// What the shell needs to print a document: the page, its style, and what stands in the margins.
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import type { PrintOrder } from '../../../../shared/ipc/messages.ts';
import { pages, textLooks, toneColours } from '../look.ts';
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

export const printOrderOf = (model: DocumentModel): PrintOrder => {
  const [first] = model.sections;
  const said = (text: string | null | undefined): string => `<span>${htmlText(text ?? '')}</span>`;
  return {
    html: printHtml(model, 'document.css'),
    css: printStyle,
    header: marginHtml(said(first?.header)),
    footer: marginHtml(
      `${said(first?.footer)}<span><span class="pageNumber"></span> of <span class="totalPages"></span></span>`,
    ),
  };
};
