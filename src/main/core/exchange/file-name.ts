// Names for the files a person is offered to save under: readable, and accepted by every system.

/** Longest name before the extension; Windows paths are short and schools' folders are deep. */
const longestName = 120;

/** @param extension with its dot, such as ".docx". */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) => part.replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ').replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' - ')
    .slice(0, longestName)
    .replace(/[. ]+$/, '');
  return `${name === '' ? 'Review' : name}${extension}`;
}
