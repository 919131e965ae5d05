// The words of a card, read aloud by two people to know that they hold the same keys. Made of the keys
// alone, so that a card that somebody put other keys into has other words.
import { createHash } from 'node:crypto';
import { wordList } from '../bundle/passphrase.ts';

export interface PublicKeys {
  /** An age recipient: who may open. */
  readonly encryptTo: string;
  /** An Ed25519 key in base64: who has signed. */
  readonly verifyWith: string;
}

/** Sixty-six bits: nobody finds other keys with the same words. */
const wordCount = 6;
const bitsOfWord = 11;

/** The list may grow at its end; its first words stay as they are. */
export function checkWords(resourcesPath: string, keys: PublicKeys): string[] {
  const words = wordList(resourcesPath).slice(0, 2 ** bitsOfWord);
  const digest = createHash('sha256')
    .update(`fieldfare-card-words/1\n${keys.encryptTo}\n${keys.verifyWith}`)
    .digest();
  let rest = BigInt(`0x${digest.toString('hex')}`);
  return Array.from({ length: wordCount }, () => {
    const word = words[Number(rest % BigInt(words.length))];
    rest /= BigInt(words.length);
    if (word === undefined) throw new Error('The word list is too short.');
    return word;
  });
}
