// A card a person chose, read as carefully as anything from outside; it waits until they have compared
// the words.
import { err, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { ChosenFile } from '../reading/chosen-file.ts';
import { readJsonFile } from '../reading/read-json-file.ts';
import { canLockFor, readCard, type Card, type CardFailure } from './card-content.ts';

export const cardExtension = 'fieldfare-card';

/** A card is below two kilobytes. */
const limitBytes = 64 * 1024;

export async function openCard(
  file: ChosenFile,
): Promise<
  Result<Card, CardFailure | { readonly name: 'file-unreadable'; readonly code: string }>
> {
  const read = await readJsonFile(file, limitBytes);
  if (!read.ok) {
    const { failure } = read;
    if (failure.name === 'file-unreadable') return err(failure);
    const isTorn = failure.name === 'file-not-json' && failure.isCutOff;
    return err({ name: isTorn ? 'card-damaged' : 'not-a-card' });
  }
  const card = readCard(read.value.json);
  if (!card.ok) return card;
  return (await canLockFor(card.value.encryptTo)) ? card : err({ name: 'card-damaged' });
}

interface WaitingCard {
  readonly token: string;
  readonly card: Card;
}

const waiting = new WeakMap<CoreContext, WaitingCard>();

/** One at a time: the next takes its place. */
export function letCardWait(context: CoreContext, card: Card): string {
  const token = context.newId();
  waiting.set(context, { token, card });
  return token;
}

export function takeWaitingCard(context: CoreContext, token: string): Card | null {
  const found = waiting.get(context);
  return found?.token === token ? found.card : null;
}
