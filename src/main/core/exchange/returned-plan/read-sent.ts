// What a Word file says of itself: of which review it is, and what its rows said when it was given out.
// Believed only where its mark is right; a file that lost it is read with less.
import { inflateRawSync } from 'node:zlib';
import { ReviewId } from '../../../../shared/domain/ids.ts';
import { SentDocument } from '../../../../shared/domain/sent-document.ts';
import { markOfSent, originProperties, sentNamespace } from '../../documents/docx/origin-parts.ts';
import { decoded } from './xml-walk.ts';
import type { WordPackage } from './word-package.ts';

const sentLimitBytes = 16 * 1024 * 1024;

function unpacked(packed: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64'), {
      maxOutputLength: sentLimitBytes,
    });
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

export function readSent(items: readonly string[]): SentDocument | null {
  const item = items.find((xml) => xml.includes(sentNamespace));
  const found = item === undefined ? null : /mark="([0-9a-f]{64})"[^>]*>([^<]*)</.exec(item);
  const packed = (found?.[2] ?? '').replaceAll(/\s+/g, '');
  if (found === null || found[1] !== markOfSent(packed)) return null;
  const parsed = SentDocument.safeParse(unpacked(packed));
  return parsed.success ? parsed.data : null;
}

/** The review a file says it is of, by its properties; null where it says none. */
export function originOf({ customProperties }: Pick<WordPackage, 'customProperties'>) {
  const value = (name: string): string | null => {
    const pattern = new RegExp(`name="${name}"[^>]*>\\s*<[\\w:]+>([^<]*)<`, 'u');
    const found = pattern.exec(customProperties ?? '')?.[1];
    return found === undefined ? null : decoded(found).trim();
  };
  const reviewId = ReviewId.safeParse(value(originProperties.reviewId));
  return reviewId.success
    ? { reviewId: reviewId.data, madeId: value(originProperties.madeId) }
    : null;
}
