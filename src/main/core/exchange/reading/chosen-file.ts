// A file a person gave us: by its path, from a dialog or the system, or as bytes dropped on the page.
import { basename } from 'node:path';

export interface DroppedFile {
  /** As the page gave it; only ever shown. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ChosenFile = string | DroppedFile;

export const nameOfFile = (file: ChosenFile): string =>
  basename(typeof file === 'string' ? file : file.name);
