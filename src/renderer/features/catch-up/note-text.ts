// The words of a note: what was seen or heard first, else what there is.
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { catchUpMessages } from '../../messages/catch-up.ts';

export function textOfNote({
  description,
  quote,
  interpretation,
}: Pick<Evidence, 'description' | 'quote' | 'interpretation'>): string {
  const first = [description, quote, interpretation].find((text) => text.trim() !== '');
  return first?.trim() ?? catchUpMessages.both.noWords;
}

const shortLength = 60;

/** Enough to know it by, for a name that is read aloud. Never cuts a sign in two. */
export function shortText(text: string): string {
  const signs = [...text.replaceAll(/\s+/gu, ' ')];
  return signs.length <= shortLength ? signs.join('') : `${signs.slice(0, shortLength).join('')}…`;
}
