// The same document without names: people by what they do in the review, schools by what they are in
// it. Knows only the names it is given; a name nobody entered it cannot see.
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { mapText } from './map-text.ts';

export interface KnownName {
  readonly name: string;
  /** Said instead: "a peer reviewer". */
  readonly instead: string;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Ana  Lowe" in a note is the same name with another space, and so is "ANA LOWE" on a cover. */
const patternOf = (name: string): string => name.split(/\s+/).map(escaped).join('\\s+');

export const withoutNames = (model: DocumentModel, names: readonly KnownName[]): DocumentModel =>
  mapText(model, withoutNamesIn(names));

/** The same done to a text, for files that are not made from a model. */
export function withoutNamesIn(names: readonly KnownName[]): (text: string) => string {
  const known = names
    .map(({ name, instead }) => ({ name: name.normalize('NFC').trim(), instead }))
    .filter(({ name }) => name !== '')
    // A school that has another's name in its own is looked for first.
    .toSorted((a, b) => b.name.length - a.name.length);
  if (known.length === 0) return (text) => text;
  const insteadOf = new Map(
    known.map(({ name, instead }) => [name.replaceAll(/\s+/g, ' ').toLowerCase(), instead]),
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${known.map(({ name }) => patternOf(name)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    text
      .normalize('NFC')
      .replaceAll(pattern, (found, at: number, whole: string) =>
        sentenceCase(
          insteadOf.get(found.replaceAll(/\s+/g, ' ').toLowerCase()) ?? found,
          whole.slice(0, at),
        ),
      );
}

/** At the start of a text or a sentence it begins with a capital. */
function sentenceCase(instead: string, before: string): string {
  const isStart = before.trim() === '' || /[.!?·:]\s*$/u.test(before);
  return isStart ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
