// The pages of a document: drawn once out of sight at the size of the paper, measured, and parted
// where the pages end. Where Word breaks a page a line earlier or later, Word is right.
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DocumentModel } from '../../../shared/domain/document-model.ts';
import { type MeasuredBlock, type Page, pagesOfSheet, wholeSheet } from './pieces.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** `data-part` marks what may part from its block, `data-head` what is said again above it. */
function measure(block: Element): MeasuredBlock {
  const head = block.querySelector('[data-head]');
  return {
    height: heightOf(block),
    parts: [...block.querySelectorAll('[data-part]')].map(heightOf),
    head: head === null ? 0 : heightOf(head),
  };
}

function pagesAsMeasured(sheets: readonly Sheet[], drawn: Element): Page[] {
  const texts = [...drawn.querySelectorAll('[data-sheet-text]')];
  return sheets.flatMap((sheet, index) => {
    const text = texts[index];
    if (text === undefined) return [wholeSheet(sheet)];
    const measured = [...text.children].map(measure);
    const room = Number(text.getAttribute('data-sheet-text')) * heightOfOneRem();
    return pagesOfSheet(sheet, measured, room);
  });
}

const heightOfOneRem = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export interface Pages {
  readonly sheets: readonly Sheet[];
  /** Null until the sheets have been drawn and measured. */
  readonly pages: readonly Page[] | null;
  /** Goes on what holds the sheets that are measured. */
  readonly drawn: RefObject<HTMLDivElement | null>;
}

export function usePages(model: DocumentModel): Pages {
  const sheets = useMemo(() => sheetsOf(model), [model]);
  const drawn = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<{
    readonly of: readonly Sheet[];
    readonly pages: Page[];
  } | null>(null);
  useLayoutEffect(() => {
    if (drawn.current !== null)
      setMade({ of: sheets, pages: pagesAsMeasured(sheets, drawn.current) });
  }, [sheets]);
  return { sheets, pages: made !== null && made.of === sheets ? made.pages : null, drawn };
}
