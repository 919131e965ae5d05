// How our documents look: sizes, spaces, colours and pages, in points and millimetres. One place,
// so that what is measured before writing is what is written. Knows nothing of Word.
import type { DocumentTone } from '../../../shared/domain/document-model.ts';

const pointsPerMillimetre = 72 / 25.4;

/** Word's Calibri; LibreOffice shows Carlito, which has the same widths. */
export const bodyFont = 'Calibri';

/** Natural line height of Calibri and Carlito, in em. */
const naturalLineHeight = 1.2207;

/** Every pair of text and ground is at least 4.5:1. */
export const toneColours: Readonly<Record<DocumentTone, string>> = {
  ink: '26303D',
  soft: '566274',
  structure: '41536B',
  act: '8A4322',
  mind: '7A5200',
  good: '3F6239',
  alarm: '9C2F22',
};
export const hairlineColour = 'CFC6B4';
export const bandColour = 'F1EADD';
export const onStructureColour = 'FFFFFF';

export interface TextLook {
  readonly sizePt: number;
  /** Multiple of the natural line height. */
  readonly line: number;
  readonly beforePt: number;
  readonly afterPt: number;
  readonly isBold: boolean;
  readonly tone: DocumentTone;
}

const look = (
  sizePt: number,
  beforePt: number,
  afterPt: number,
  rest: Partial<Pick<TextLook, 'line' | 'isBold' | 'tone'>> = {},
): TextLook => ({ sizePt, beforePt, afterPt, line: 1.15, isBold: false, tone: 'ink', ...rest });

export const textLooks = {
  body: look(10.5, 0, 4),
  lead: look(10.5, 0, 8, { tone: 'soft' }),
  small: look(9, 0, 3, { tone: 'soft' }),
  organisation: look(10.5, 0, 0, { tone: 'soft' }),
  title: look(26, 0, 8, { line: 1, isBold: true }),
  subtitle: look(15, 0, 20, { line: 1.05 }),
  question: look(13, 8, 24, { tone: 'structure' }),
  fact: look(10, 0, 2.5, { line: 1.1 }),
  'heading-1': look(14, 22, 6, { line: 1.05, isBold: true, tone: 'structure' }),
  'heading-2': look(11.5, 13, 3, { line: 1.05, isBold: true }),
  'heading-3': look(10.5, 10, 2, { line: 1.05, isBold: true }),
  item: look(10.5, 7, 6),
  'item-more': look(10.5, 0, 6),
  'item-small': look(9, 0, 2.5, { tone: 'soft' }),
  bullet: look(10.5, 0, 3),
  cell: look(9.5, 0, 1, { line: 1.05 }),
  'cell-small': look(8.5, 0, 1, { line: 1.05, tone: 'soft' }),
  'column-heading': look(9.5, 0, 0, { line: 1.05, isBold: true }),
  footer: look(8.5, 0, 0, { line: 1, tone: 'soft' }),
} as const satisfies Record<string, TextLook>;
export type TextLookName = keyof typeof textLooks;

export const lineHeightOf = (text: TextLook): number => text.sizePt * naturalLineHeight * text.line;

/** White space of a cover. */
export const spacePoints = { small: 14, medium: 34, large: 62, huge: 170 } as const;

export const measures = {
  factLabelPt: 42 * pointsPerMillimetre,
  itemIndentPt: 9 * pointsPerMillimetre,
  itemNumberSizePt: 15,
  /** Between the line above a counted item and its text. */
  itemLineSpacePt: 6,
  bulletIndentPt: 5 * pointsPerMillimetre,
  questionIndentPt: 5.2 * pointsPerMillimetre,
  cellSidePt: 2 * pointsPerMillimetre,
  cellTopPt: { roomy: 1.6 * pointsPerMillimetre, dense: 0.9 * pointsPerMillimetre },
  signatureRowPt: 13 * pointsPerMillimetre,
} as const;

export interface PageLook {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly sidePt: number;
  readonly topPt: number;
  readonly bottomPt: number;
  readonly footerPt: number;
}

const millimetres = (value: number): number => value * pointsPerMillimetre;

export const pages: Readonly<Record<'portrait' | 'landscape', PageLook>> = {
  portrait: {
    widthPt: millimetres(210),
    heightPt: millimetres(297),
    sidePt: millimetres(22),
    topPt: millimetres(22),
    bottomPt: millimetres(21),
    footerPt: millimetres(10),
  },
  landscape: {
    widthPt: millimetres(297),
    heightPt: millimetres(210),
    sidePt: millimetres(16),
    topPt: millimetres(16),
    bottomPt: millimetres(18),
    footerPt: millimetres(9),
  },
};

export const textWidthOf = (page: PageLook): number => page.widthPt - 2 * page.sidePt;
export const textHeightOf = (page: PageLook): number => page.heightPt - page.topPt - page.bottomPt;
