// Which of the words an application is started with are files to open. The system hands over what was
// double-clicked among switches of its own; anything but an existing file of a kind we open is left.
import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const extensions: ReadonlySet<string> = new Set([
  '.fieldfare',
  '.fieldfare-card',
  '.json',
  '.csv',
  '.tsv',
]);

/** Some Linux desktops give an address instead of a path. */
function pathOf(word: string, folder: string): string | null {
  if (!word.startsWith('file:')) return resolve(folder, word);
  try {
    return fileURLToPath(word);
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param folder where the words are read from: a path may be relative to it. */
export function filesToOpen(words: readonly string[], folder: string): string[] {
  return words.flatMap((word) => {
    if (word.startsWith('-') || !extensions.has(extname(word).toLowerCase())) return [];
    const path = pathOf(word, folder);
    return path !== null && isFile(path) ? [path] : [];
  });
}
