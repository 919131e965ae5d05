// Packs the application as `npm run package` does, and gives what is inside it to the tests.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { readRuntime, root } from '../setup/runtime.ts';

export interface PackedApplication {
  readonly folder: string;
  readonly executable: string;
  /** Files of app.asar, with forward slashes and without a leading one. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  /** The archive unpacked again, native binaries included. */
  readonly extracted: string;
  readonly remove: () => void;
}

export function packApplication(): PackedApplication {
  const work = mkdtempSync(path.join(tmpdir(), 'fieldfare-packed-'));
  const result = spawnSync(
    readRuntime().node,
    [path.join(root, 'scripts', 'package.mjs'), '--out', work],
    { cwd: root, encoding: 'utf8', timeout: 280_000, env: { ...process.env, NODE_ENV: '' } },
  );
  if (result.status !== 0) {
    rmSync(work, { recursive: true, force: true });
    throw new Error(`Packing failed:\n${result.stdout}\n${result.stderr}`);
  }
  const folder = path.join(work, 'linux-unpacked');
  const archive = path.join(folder, 'resources', 'app.asar');
  const extracted = path.join(work, 'extracted');
  extractAll(archive, extracted);
  const isFile = (entry: string) => /\.[a-z0-9]+$|\/LICENSE$/i.test(entry);
  return {
    folder,
    executable: path.join(folder, 'fieldfare'),
    files: listPackage(archive, { isPack: false })
      .map((entry) => entry.replaceAll('\\', '/').replace(/^\//, ''))
      .filter(isFile),
    read: (file) => readFileSync(path.join(extracted, file), 'utf8'),
    extracted,
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}
