// What to call whoever a bundle came from: by their card where one proves it, else as the bundle says,
// else by the word of the laptop.
import type { TakenBundle } from '../../../shared/ipc/bundle.contract.ts';
import { exchangeMessages } from '../../messages/exchange.ts';

export const senderName = ({ from, sender }: Pick<TakenBundle, 'from' | 'sender'>): string =>
  exchangeMessages.taken.from(sender.by === 'card' ? sender.name : from.name, from.device);
