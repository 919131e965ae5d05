// Tells from its heading which kind of file it is, and whether this version of Fieldfare can read it.
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { isPlainObject, type PlainObject } from './reading/plain-json.ts';
import { reviewFileFormat, reviewFileVersion } from './review-file/review-file.ts';

/** The formats read, each with the newest version known. */
const knownVersions = {
  [reviewFileFormat]: reviewFileVersion,
  'fieldfare-sample-visit': 1,
  'fieldfare-sample-partnership': 1,
  'fieldfare-sample-charter': 1,
} as const;
type KnownFormat = keyof typeof knownVersions;

const isKnown = (format: string): format is KnownFormat => Object.hasOwn(knownVersions, format);

export type HeadingFailure =
  | { readonly name: 'file-not-ours'; readonly format: string | null }
  | {
      readonly name: 'file-from-newer-version';
      readonly formatVersion: number;
      readonly known: number;
    }
  | {
      readonly name: 'file-wrong-shape';
      readonly problems: { readonly where: string; readonly what: string }[];
    };

export interface RecognisedFile {
  readonly format: KnownFormat;
  readonly fields: PlainObject;
}

export function recognise(json: unknown): Result<RecognisedFile, HeadingFailure> {
  const format = isPlainObject(json) ? json['format'] : undefined;
  if (!isPlainObject(json) || typeof format !== 'string' || !isKnown(format)) {
    const named = typeof format === 'string' ? format.slice(0, 100) : null;
    return err({ name: 'file-not-ours', format: named });
  }
  const known = knownVersions[format];
  const version = json['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const what = version === undefined ? 'is missing' : 'should be a whole number from 1';
    return err({ name: 'file-wrong-shape', problems: [{ where: 'formatVersion', what }] });
  }
  if (version > known)
    return err({ name: 'file-from-newer-version', formatVersion: version, known });
  return ok({ format, fields: json });
}
