// What a bundle carries, between the lock around it and the document: packing it, and reading it
// without trusting a byte. Knows no store and no passphrase.
import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import { cleanJpeg } from '../../../../shared/domain/photo/clean-jpeg.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { listEntities } from '../../review-doc/entities.ts';
import { newDocument } from '../../review-doc/new-document.ts';
import { packEntries, photoEntry, unpackEntries } from './archive.ts';
import type { BundleFailure } from './bundle-failure.ts';
import { AnyBundleHeader, BundleHeader, bundleFormat, bundleVersion } from './bundle-header.ts';
import { readProof, writeProof, type Proof, type Signer } from './sender-proof.ts';

export interface BundleContent {
  readonly header: BundleHeader;
  /** The whole document of the review, as an update. */
  readonly update: Uint8Array;
  /** Whose keys have signed it and for whom; null where nobody has. */
  readonly proof: Proof | null;
  readonly photos: readonly Uint8Array[];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Described = Omit<
  BundleHeader,
  'format' | 'formatVersion' | 'documentType' | 'updateSha256' | 'photoHashes' | 'counts'
>;

/** @param photos by the hash of their bytes. */
export function packBundle(
  described: Described,
  update: Uint8Array,
  signer: Signer | null = null,
  photos: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const header: BundleHeader = {
    format: bundleFormat,
    formatVersion: bundleVersion,
    documentType: 'review',
    ...described,
    updateSha256: sha256(update),
    photoHashes: [...photos.keys()],
    counts: countThings(update),
  };
  const headerBytes = new TextEncoder().encode(`${JSON.stringify(header, null, 2)}\n`);
  const pictures = [...photos].map(([name, bytes]) => [photoEntry(name), bytes] as const);
  return packEntries({
    'header.json': headerBytes,
    'update.bin': update,
    ...(signer === null ? {} : { 'sender.json': writeProof(signer, headerBytes) }),
    ...Object.fromEntries(pictures),
  });
}

/** @throws where the bytes are no update; ours are. */
function countThings(update: Uint8Array): Record<string, number> {
  const doc = newDocument();
  Y.applyUpdate(doc, update);
  const counts: Record<string, number> = {};
  for (const { kind } of listEntities(doc)) counts[kind] = (counts[kind] ?? 0) + 1;
  doc.destroy();
  return counts;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Bytes with the right checksum can still be no review: the checksum is whoever made them's. */
function isReview(update: Uint8Array, reviewId: string): boolean {
  const doc = newDocument();
  try {
    Y.applyUpdate(doc, update);
    const reviews = listEntities(doc).filter(({ kind }) => kind === 'review');
    return reviews.length === 1 && reviews[0]?.id === reviewId;
  } catch {
    return false;
  } finally {
    doc.destroy();
  }
}

/** Those the header names, each what its name says, and none with more in it than a picture. */
const arePhotos = (photos: ReadonlyMap<string, Uint8Array>, named: readonly string[]): boolean =>
  photos.size === named.length &&
  named.every((name) => {
    const photo = photos.get(name);
    return photo !== undefined && sha256(photo) === name && cleanJpeg(photo).ok;
  });

export function readBundle(bytes: Uint8Array): Result<BundleContent, BundleFailure> {
  const damaged = err({ name: 'bundle-damaged' as const });
  const unpacked = unpackEntries(bytes);
  if (!unpacked.ok) {
    return unpacked.failure === 'no-archive' ? err({ name: 'not-a-bundle' }) : damaged;
  }
  const { entries, photos, hasStrangers } = unpacked.value;
  const { 'header.json': headerBytes, 'update.bin': update, 'sender.json': senderBytes } = entries;
  // Somebody may well lock another zip with the team's words.
  if (headerBytes === undefined) return err({ name: 'not-a-bundle' });
  const json = parseJson(headerBytes);
  const any = AnyBundleHeader.safeParse(json);
  if (!any.success) return err({ name: 'not-a-bundle' });
  const { formatVersion } = any.data;
  if (formatVersion > bundleVersion) {
    return err({ name: 'bundle-from-newer-version', formatVersion, known: bundleVersion });
  }
  const header = BundleHeader.safeParse(json);
  if (!header.success || update === undefined || hasStrangers) return damaged;
  if (sha256(update) !== header.data.updateSha256) return damaged;
  if (!arePhotos(photos, header.data.photoHashes)) return damaged;
  const proof = senderBytes === undefined ? null : readProof(parseJson(senderBytes), headerBytes);
  if (proof === 'not-proved') return err({ name: 'sender-not-proved' });
  if (!isReview(update, header.data.reviewId)) return damaged;
  return ok({ header: header.data, update, proof, photos: [...photos.values()] });
}
