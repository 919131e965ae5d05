// The words of a note as a list shows them: what was seen or heard first, else what there is.
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { findingMessages } from '../../messages/finding.ts';

type Words = Pick<Evidence, 'description' | 'quote' | 'interpretation'>;

export function textOfNote({ description, quote, interpretation }: Words): string {
  const first = [description, quote, interpretation].find((text) => text.trim() !== '');
  return first?.trim() ?? findingMessages.notes.emptyText;
}

const shortLength = 60;

/** Enough of it to know it by, for names that are read aloud. Never cuts a sign in two. */
export function shortTextOfNote(note: Words): string {
  const signs = [...textOfNote(note).replaceAll(/\s+/gu, ' ')];
  if (signs.length <= shortLength) return signs.join('');
  const cut = signs.slice(0, shortLength).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > shortLength / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
