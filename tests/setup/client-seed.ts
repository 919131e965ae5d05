// Gives every shared document of a test file the same client numbers in every run. Which of two
// laptops wins a field set on both hangs on these numbers: a test that passes for half of them would
// pass here and fail elsewhere. FIELDFARE_SEED=<number> tries others.
import { webcrypto } from 'node:crypto';
import { expect } from 'vitest';

const seed = Number(process.env['FIELDFARE_SEED'] ?? 20_261_121);

function numbersFrom(start: number): () => number {
  let state = start;
  // mulberry32: small, even, and the same everywhere.
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const name = (expect.getState().testPath ?? '').replace(/^.*[\\/](?=src|tests)/u, '');
let ofFile = seed;
for (const letter of name) ofFile = (Math.imul(ofFile, 31) + letter.codePointAt(0)!) | 0;
const next = numbersFrom(ofFile);

const truly = webcrypto.getRandomValues.bind(webcrypto);
// Yjs asks for one number of 32 bits; keys and nonces ask for bytes and stay truly random.
webcrypto.getRandomValues = ((into: Uint32Array) => {
  if (!(into instanceof Uint32Array) || into.length !== 1) return truly(into);
  into[0] = next();
  return into;
}) as typeof webcrypto.getRandomValues;
