// Pieces of WordprocessingML as text. Everything a person wrote goes through `escaped`, which also
// cleans it; nothing else in this folder puts a person's text into XML.
import { withoutControls } from './text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For text and for attributes. */
export function escaped(text: string): string {
  const clean = withoutControls(text);
  if (!/[&<>"]/.test(clean)) return clean;
  return clean.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** `<w:name w:val="value"/>` */
export const valued = (name: string, value: string | number): string =>
  `<w:${name} w:val="${value}"/>`;

/** An element with what is in it, or nothing when nothing is. */
export const wrapped = (name: string, inner: string): string =>
  inner === '' ? '' : `<w:${name}>${inner}</w:${name}>`;
