// Makes any text a person types into a valid full-text query: each word is quoted, the last one may
// still be unfinished.

/** @returns null where the text holds nothing to search for. */
export function searchQueryOf(typed: string): string | null {
  // Control characters cannot be searched for and NUL would end the query.
  const words = typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length === 0) return null;
  const isLastFinished = /\s$/u.test(typed);
  return words
    .slice(0, 20)
    .map((word, index) => {
      const quoted = `"${word.replaceAll('"', '""')}"`;
      return index === words.length - 1 && !isLastFinished ? `${quoted}*` : quoted;
    })
    .join(' ');
}
