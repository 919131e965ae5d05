// How wide text is and how many lines it takes, from the widths of Calibri's letters (Carlito has
// the same). Good enough to know whether a page is full; knows nothing of Word.

/** Thousandths of an em for U+0020 to U+007E. */
const regularWidths =
  '226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498'
    .split(' ')
    .map(Number);
const boldWidths =
  '226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507 276 276 498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473 495 653 591 906 551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399 347 537 473 745 459 474 397 344 475 344 498'
    .split(' ')
    .map(Number);

const combining = /\p{M}|\u200b|\u200c|\u200d|\ufe0f/u;
const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u;

/** Thousandths of an em. Letters outside ASCII are guessed, a little on the wide side. */
function widthOfCharacter(character: string, isBold: boolean): number {
  const code = character.codePointAt(0) ?? 0;
  const known = (isBold ? boldWidths : regularWidths)[code - 32];
  if (known !== undefined) return known;
  if (combining.test(character)) return 0;
  if (code > 0x2e80 && wide.test(character)) return 1300;
  return code < 0x250 ? 540 : 620;
}

export function widthOfText(text: string, sizePt: number, isBold: boolean): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOfCharacter(character, isBold);
  return (thousandths * sizePt) / 1000;
}

interface MeasuredRun {
  readonly text: string;
  readonly isBold: boolean;
}

/** Lines that runs take, one after the other, in a column; at least one. Long words are broken. */
export function countLines(runs: readonly MeasuredRun[], sizePt: number, columnPt: number): number {
  let lines = 1;
  let used = 0;
  for (const run of runs) {
    for (const [index, part] of run.text.split('\n').entries()) {
      if (index > 0) {
        lines += 1;
        used = 0;
      }
      for (const word of part.match(/\s+|[^\s]+/gu) ?? []) {
        const width = widthOfText(word, sizePt, run.isBold);
        if (word.trim() === '') {
          used += width;
          continue;
        }
        if (used > 0 && used + width > columnPt) {
          lines += 1;
          used = 0;
        }
        // A word wider than the column goes on over further lines.
        const extra = Math.max(0, Math.ceil(width / columnPt) - 1);
        lines += extra;
        used += width - extra * columnPt;
      }
    }
  }
  return lines;
}
