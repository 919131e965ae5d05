// Which pieces of a document come to stand on which page, from the height of each. It follows the
// rules the Word file is written with: headings stay with what they head, rows and items stay whole,
// and a table says its column headings again on each page. Pure: heights are measured elsewhere.

export interface Piece {
  readonly height: number;
  /** Must not be the last on its page. */
  readonly staysWithNext: boolean;
  /** Height of what is said again above it at the head of a page: a table's column headings. */
  readonly repeatedAbove: number;
}

/** Pieces that stay together: all but the last stay with the next. */
function chainFrom(pieces: readonly Piece[], start: number): readonly Piece[] {
  let end = start;
  while ((pieces[end]?.staysWithNext ?? false) && end + 1 < pieces.length) end += 1;
  return pieces.slice(start, end + 1);
}

/**
 * The page of each piece, counted from 0. A piece taller than a page has one to itself; pieces that
 * should stay together and are too tall for one page are parted where they must.
 */
export function paginate(pieces: readonly Piece[], pageHeight: number): number[] {
  const pages: number[] = [];
  let page = 0;
  let used = 0;

  const put = (piece: Piece): void => {
    const isAtHead = used === 0;
    if (!isAtHead && used + piece.height > pageHeight) {
      page += 1;
      used = 0;
    }
    used += piece.height + (used === 0 && pages.length > 0 ? piece.repeatedAbove : 0);
    pages.push(page);
  };

  for (let at = 0; at < pieces.length; at = pages.length) {
    const chain = chainFrom(pieces, at);
    const height = chain.reduce((sum, piece) => sum + piece.height, 0);
    const fitsOnOnePage = height <= pageHeight;
    if (used > 0 && used + height > pageHeight && fitsOnOnePage) {
      page += 1;
      used = 0;
    }
    for (const piece of chain) put(piece);
  }
  return pages;
}
