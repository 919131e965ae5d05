// Makes a short id of words from any text: letters without accents, digits and hyphens.

/** @returns the fallback where the text has no letter or digit of that kind. */
export function slugOf(text: string, fallback: string): string {
  const slug = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
  return slug === '' ? fallback : slug;
}
