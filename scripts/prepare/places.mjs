// Where things are: the repository, what set-up keeps inside node_modules, and the cache outside.

import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

// `npm ci` removes node_modules as a whole, and with it everything that was true of the old one.
export const stateFolder = path.join(root, 'node_modules', '.cache', 'fieldfare');
export const runtimeFile = path.join(stateFolder, 'runtime.json');
export const lockStampFile = path.join(stateFolder, 'package-lock.sha256');

/** The folder for large things that outlive a clone: $XDG_CACHE_HOME/fieldfare or its equivalent. */
export function cacheFolder() {
  const named = process.env.XDG_CACHE_HOME;
  if (named && path.isAbsolute(named)) return path.join(named, 'fieldfare');
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) {
    return path.join(process.env.LOCALAPPDATA, 'fieldfare', 'Cache');
  }
  if (process.platform === 'darwin') {
    return path.join(os.homedir(), 'Library', 'Caches', 'fieldfare');
  }
  return path.join(os.homedir(), '.cache', 'fieldfare');
}
