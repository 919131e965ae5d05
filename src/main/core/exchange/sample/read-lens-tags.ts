// Reads lens tags: the files name items of the review's own lens, we name the lens with each.
import { lensTag } from '../../../../shared/domain/lens.ts';
import type { RecordReader } from '../reading/record-reader.ts';

const longestTag = 1_000;

function withLens(tag: string, lensId: string): string {
  if (lensId === '' || tag.includes('/')) return tag;
  const whole = lensTag(lensId, tag);
  return whole.length <= longestTag ? whole : tag;
}

export const readLensTags = (reader: RecordReader, lensId: string): string[] => [
  ...new Set(reader.lines('lensTags').map((tag) => withLens(tag, lensId))),
];
