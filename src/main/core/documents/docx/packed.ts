// The parts of a package as one zip, the long one piece by piece: its text never stands in memory as
// a whole, and others are let in between the pieces. The same parts give the same bytes.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { giveWay, isPieceOver } from '../../long-work.ts';

/** Pieces are cut at this length whatever the clock says: where they end decides the bytes. */
const pieceLength = 65_536;

// A zip notes when each file was packed; this is the earliest it can say, on any machine's clock.
const earliest = new Date(1980, 0, 1);

export interface LongPart {
  readonly path: string;
  /** Pieces of its text, each with how much of it is done then, from 0 to 1. */
  readonly pieces: Iterable<readonly [text: string, share: number]>;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** @throws WorkStopped */
export async function packed(
  parts: Readonly<Record<string, Uint8Array>>,
  { path, pieces }: LongPart,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    chunks.push(chunk);
  });
  const begin = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name);
    file.mtime = earliest;
    zip.add(file);
    return file;
  };
  for (const [name, bytes] of Object.entries(parts)) begin(name).push(bytes, true);
  const long = begin(path);
  let waiting = '';
  for (const [text, share] of pieces) {
    waiting += text;
    while (waiting.length > pieceLength) {
      // Half a letter of two halves would be written as none.
      const isHalf = /[\uD800-\uDBFF]/.test(waiting.charAt(pieceLength - 1));
      const end = isHalf ? pieceLength + 1 : pieceLength;
      long.push(strToU8(waiting.slice(0, end)));
      waiting = waiting.slice(end);
    }
    if (isPieceOver()) await giveWay(share);
  }
  long.push(strToU8(waiting), true);
  zip.end();
  if (failure !== null) throw failure as Error;
  return joined(chunks);
}
