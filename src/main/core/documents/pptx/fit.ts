// How big the words of a slide can be, and which of them go on to a further slide. Measured before
// writing, since a text that runs out of its box is seen first by the room.
import { countLines } from '../layout/text-width.ts';
import type { DeckSlide } from './deck.ts';

const pointsPerEmu = 1 / 12_700;
/** Of the boxes in frame.ts, less their inner margins. */
export const bodyBox = {
  widthPt: 10_600_000 * pointsPerEmu - 48,
  heightPt: 3_500_000 * pointsPerEmu,
};
const titleWidthPt = 10_600_000 * pointsPerEmu - 20;
const titleHeightPt = 1_000_000 * pointsPerEmu;

const bodySizes = [32, 28, 24, 20, 18] as const;
const titleSizes = [36, 30, 26, 22, 18] as const;
const line = 1.22;
/** Before each paragraph, in points. */
const gap = 6;

const linesOf = (text: string, sizePt: number, widthPt: number): number =>
  countLines([{ text, isBold: false }], sizePt, widthPt);

function heightOf(texts: readonly string[], sizePt: number): number {
  const lines = texts.reduce((sum, text) => sum + linesOf(text, sizePt, bodyBox.widthPt), 0);
  return lines * sizePt * line + texts.length * gap;
}

const smallest = bodySizes.at(-1) ?? 18;

/** In points; the smallest where nothing fits. */
export const bodySizeOf = (texts: readonly string[]): number =>
  bodySizes.find((size) => heightOf(texts, size) <= bodyBox.heightPt) ?? smallest;

export const titleSizeOf = (title: string): number =>
  titleSizes.find(
    (size) =>
      countLines([{ text: title, isBold: true }], size, titleWidthPt) * size * line <=
      titleHeightPt,
  ) ?? 18;

/** At the ends of sentences, then of words; a word without end is cut where it is. */
function halved(text: string): [string, string] {
  const middle = Math.floor(text.length / 2);
  const ends = [...text.matchAll(/[.!?…]["’”)]*\s+|\n/gu)].map(
    (match) => match.index + match[0].length,
  );
  const words = [...text.matchAll(/\s+/gu)].map((match) => match.index + match[0].length);
  const nearest = (places: readonly number[]): number | undefined =>
    places
      .filter((at) => at > 0 && at < text.length)
      .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  const atSentence = nearest(ends);
  const isFair = atSentence !== undefined && Math.abs(atSentence - middle) < text.length / 3;
  const cut = (isFair ? atSentence : undefined) ?? nearest(words) ?? middle;
  // Never inside a surrogate pair.
  const at = /[\ud800-\udbff]$/.test(text.slice(0, cut)) ? cut - 1 : cut;
  return [text.slice(0, at).trim(), text.slice(at).trim()];
}

const fits = (texts: readonly string[]): boolean => heightOf(texts, smallest) <= bodyBox.heightPt;

/** The texts in as many parts as slides are needed, in their order. */
export function partsThatFit(texts: readonly string[]): string[][] {
  const parts: string[][] = [];
  let open: string[] = [];
  const waiting = [...texts];
  for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
    if (fits([...open, text])) {
      open.push(text);
    } else if (open.length > 0) {
      parts.push(open);
      open = [];
      waiting.unshift(text);
    } else if (text.length < 2) {
      open.push(text);
    } else {
      waiting.unshift(...halved(text));
    }
  }
  return open.length > 0 || parts.length === 0 ? [...parts, open] : parts;
}

/** A table's rows that one slide holds at a size that is read from the back. */
const rowsASlide = 7;
const longestTitle = 170;

const cutTitle = (title: string): string => {
  if (title.length <= longestTitle) return title;
  return `${title
    .slice(0, longestTitle)
    .replace(/\s+\S*$/u, '')
    .replace(/[\ud800-\udbff]$/, '')}…`;
};

/** Nothing is lost: what one slide cannot hold goes on to the next, under the same title. */
export function slidesThatFit(slide: DeckSlide): DeckSlide[] {
  const title = cutTitle(slide.title);
  const paragraphs = title === slide.title ? slide.paragraphs : [slide.title, ...slide.paragraphs];
  const listed = slide.points.length > 0;
  const parts = partsThatFit(listed ? [...paragraphs, ...slide.points] : paragraphs);
  const rows = slide.table?.rows ?? [];
  const tables = Array.from(
    { length: Math.max(1, Math.ceil(rows.length / rowsASlide)) },
    (_, at) =>
      slide.table === null
        ? null
        : { ...slide.table, rows: rows.slice(at * rowsASlide, (at + 1) * rowsASlide) },
  );
  const count = Math.max(parts.length, tables.length);
  return Array.from({ length: count }, (_, index): DeckSlide => {
    const texts = parts[index] ?? [];
    // Points that are told apart by a number stay points as long as they are on one slide.
    const isList = listed && count === 1 && paragraphs.length === 0;
    return {
      ...slide,
      title: index === 0 ? title : `${title} (continued)`,
      paragraphs: isList ? [] : texts,
      points: isList ? texts : [],
      table: tables[index] ?? null,
      foot: index === count - 1 ? slide.foot : [],
      notes: index === 0 ? slide.notes : '',
    };
  });
}
