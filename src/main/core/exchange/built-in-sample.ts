// The sample review and its trust, which come with the application.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartnershipContent } from './partnership-content.ts';
import { createFileNotes } from './reading/file-notes.ts';
import { isPlainObject } from './reading/plain-json.ts';
import { readPartnership } from './sample/read-partnership.ts';

const inSample = (resourcesPath: string, name: string): string =>
  join(resourcesPath, 'sample', name);

export const samplePartnershipPath = (resourcesPath: string): string =>
  inSample(resourcesPath, 'partnership.json');

export const sampleVisitPath = (resourcesPath: string): string =>
  inSample(resourcesPath, 'visit-larkfield.json');

/** The sample's trust as its file has it, without opening it. A broken file is a mistake of ours. */
export function readBuiltInPartnership(resourcesPath: string): PartnershipContent {
  const file: unknown = JSON.parse(readFileSync(samplePartnershipPath(resourcesPath), 'utf8'));
  if (!isPlainObject(file)) throw new Error('The sample partnership is not an object.');
  return readPartnership(file, createFileNotes());
}
