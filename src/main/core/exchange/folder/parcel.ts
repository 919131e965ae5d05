// What a file in a shared folder says, below its seal: a laptop's key, a parcel of its work, or one
// photo. Read without trusting a byte, as bundles are.
import { createHash } from 'node:crypto';
import { ReviewId } from '../../../../shared/domain/ids.ts';
import { cleanJpeg } from '../../../../shared/domain/photo/clean-jpeg.ts';
import { PhotoHash } from '../../../../shared/domain/photo/photo.ts';
import { Line, z } from '../../../../shared/lib/schema.ts';
import { packEntries, photoEntry, unpackEntries } from '../bundle/archive.ts';

export const folderFormat = 'fieldfare-folder';
export const folderVersion = 1;

const AnyHeader = z.object({
  format: z.literal(folderFormat),
  formatVersion: z.number().int().min(1),
});

const everyHeader = {
  format: z.literal(folderFormat),
  formatVersion: z.literal(folderVersion),
  reviewId: ReviewId,
  device: z.string().regex(/^[0-9a-f]{16}$/),
} as const;

export const KeyHeader = z.object({
  ...everyHeader,
  kind: z.literal('key'),
  /** 32 bytes, in hexadecimal. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
});
export type KeyHeader = z.infer<typeof KeyHeader>;

export const ParcelHeader = z.object({
  ...everyHeader,
  kind: z.literal('parcel'),
  /** Counts the laptop's own parcels, from 1. */
  sequence: z.number().int().min(1),
  /** This one holds all that the laptop's parcels up to this number held. */
  replacesThrough: z.number().int().min(0),
  /** Says what its laptop has, and brings nothing. */
  isOnlyWord: z.boolean(),
  name: Line.nullable(),
  deviceLabel: Line,
  madeAt: z.iso.datetime(),
  /** SHA-256 of the update, in hexadecimal. */
  updateSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How far the document went on the laptop that wrote this. */
  has: z.object({
    /** Client of the document -> its clock. */
    vector: z.record(z.string().regex(/^\d+$/), z.number().int().min(0)),
    /** SHA-256 of what was deleted. */
    deletions: z.string(),
    notes: z.number().int().min(0),
  }),
});
export type ParcelHeader = z.infer<typeof ParcelHeader>;

const PhotoHeader = z.object({
  ...everyHeader,
  kind: z.literal('photo'),
  /** Of the picture's bytes. */
  sha256: PhotoHash,
});
type PhotoHeader = z.infer<typeof PhotoHeader>;

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value)}\n`);

export const packKey = (header: Omit<KeyHeader, 'format' | 'formatVersion' | 'kind'>): Uint8Array =>
  packEntries({
    'header.json': jsonBytes({
      format: folderFormat,
      formatVersion: folderVersion,
      kind: 'key',
      ...header,
    }),
  });

export const packParcel = (
  header: Omit<ParcelHeader, 'format' | 'formatVersion' | 'kind' | 'updateSha256'>,
  update: Uint8Array,
): Uint8Array =>
  packEntries({
    'header.json': jsonBytes({
      format: folderFormat,
      formatVersion: folderVersion,
      kind: 'parcel',
      ...header,
      updateSha256: sha256(update),
    }),
    'update.bin': update,
  });

export const packPhoto = (
  header: Omit<PhotoHeader, 'format' | 'formatVersion' | 'kind'>,
  bytes: Uint8Array,
): Uint8Array =>
  packEntries({
    'header.json': jsonBytes({
      format: folderFormat,
      formatVersion: folderVersion,
      kind: 'photo',
      ...header,
    }),
    [photoEntry(header.sha256)]: bytes,
  });

type Inside =
  | { readonly kind: 'key'; readonly header: KeyHeader }
  | { readonly kind: 'parcel'; readonly header: ParcelHeader; readonly update: Uint8Array }
  | { readonly kind: 'photo'; readonly header: PhotoHeader; readonly bytes: Uint8Array }
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign' };

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** @param bytes what came out of a seal. */
export function readInside(bytes: Uint8Array): Inside {
  const foreign = { kind: 'foreign' } as const;
  const unpacked = unpackEntries(bytes);
  if (!unpacked.ok) return foreign;
  const { 'header.json': head, 'update.bin': update } = unpacked.value.entries;
  const json = head === undefined ? undefined : parse(head);
  const any = AnyHeader.safeParse(json);
  if (!any.success) return foreign;
  if (any.data.formatVersion > folderVersion) return { kind: 'newer' };
  const key = KeyHeader.safeParse(json);
  if (key.success) return { kind: 'key', header: key.data };
  const photo = PhotoHeader.safeParse(json);
  if (photo.success) {
    const picture = unpacked.value.photos.get(photo.data.sha256);
    const isSound =
      picture !== undefined && sha256(picture) === photo.data.sha256 && cleanJpeg(picture).ok;
    return isSound ? { kind: 'photo', header: photo.data, bytes: picture } : foreign;
  }
  const parcel = ParcelHeader.safeParse(json);
  if (!parcel.success || update === undefined) return foreign;
  if (sha256(update) !== parcel.data.updateSha256) return foreign;
  return { kind: 'parcel', header: parcel.data, update };
}
