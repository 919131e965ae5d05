// Small pictures of the first pages of a document, held against those that were looked at and kept.
// UPDATE_PICTURES=1 keeps new ones: look at them before they are committed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { picturesOf } from './outside-tools.ts';

const kept = resolve('tests/documents/reference-pages');

/** Enough to see a table that moved, too few for the shape of a letter to matter. */
const dotsPerInch = 24;
const mostPages = 3;
/** Another version of a font or of LibreOffice moves a few dots. */
const allowedShare = 0.04;

interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function differenceOf(one: PNG, other: PNG): number {
  const isSameSize = one.width === other.width && one.height === other.height;
  if (!isSameSize) return 1;
  const dots = pixelmatch(one.data, other.data, undefined, one.width, one.height, {
    threshold: 0.35,
  });
  return dots / (one.width * one.height);
}

export async function expectSamePages(documents: readonly Document[]): Promise<void> {
  const isKeeping = process.env['UPDATE_PICTURES'] === '1';
  mkdirSync(kept, { recursive: true });
  const pictures = await picturesOf(
    documents.map(({ bytes }) => bytes),
    { dotsPerInch, mostPages },
  );
  const changed: string[] = [];
  for (const [index, { name }] of documents.entries()) {
    for (const [at, picture] of (pictures[index] ?? []).entries()) {
      const path = join(kept, `${name}-${at + 1}.png`);
      if (isKeeping) writeFileSync(path, picture);
      else if (!existsSync(path)) changed.push(`${name}, page ${at + 1}: no picture is kept`);
      else {
        const share = differenceOf(PNG.sync.read(readFileSync(path)), PNG.sync.read(picture));
        if (share > allowedShare) {
          changed.push(`${name}, page ${at + 1}: ${(share * 100).toFixed(1)} % of it is different`);
        }
      }
    }
  }
  expect(changed).toEqual([]);
}
