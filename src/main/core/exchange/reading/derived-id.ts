// Ids for things of a file, made from what the file calls them: two laptops that open the same file
// give the same thing the same id. Shaped like a ULID; says nothing about time.
import { createHash } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @returns 26 characters of Crockford's base 32: the first 128 bits of the hash. */
export function derivedId(seed: string, kind: string, name: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([seed, kind, name]))
    .digest('hex');
  let bits = BigInt(`0x${hash.slice(0, 32)}`);
  let id = '';
  for (let place = 0; place < 26; place += 1) {
    id = (alphabet[Number(bits & 31n)] ?? '0') + id;
    bits >>= 5n;
  }
  return id;
}
