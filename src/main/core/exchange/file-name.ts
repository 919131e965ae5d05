// Makes a file name that every system takes, from names people gave. Knows no folder and no file.

const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;
const longestName = 120;

/** @param extension with its dot. Parts that are empty are left out. */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) =>
      part
        // What Windows refuses in a name, and control characters.
        .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(' - ')
    .slice(0, longestName)
    .replace(/[\uD800-\uDBFF]$/, '')
    // Windows drops dots and spaces at the end; a leading dot hides a file elsewhere.
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const safe = name === '' ? 'Fieldfare' : reserved.test(name) ? `${name} file` : name;
  return `${safe}${extension}`;
}
