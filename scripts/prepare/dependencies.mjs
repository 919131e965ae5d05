// Makes node_modules what package-lock.json says. Knows nothing of Node versions or Electron.

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SetUpFailure } from './failure.mjs';
import { lockStampFile, root, stateFolder } from './places.mjs';
import { npmComplaint, runCommand } from './run-command.mjs';
import { say } from './say.mjs';

const lockFile = path.join(root, 'package-lock.json');
const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Whether every package of the lock file is in node_modules in its version. Reads only. */
export function areDependenciesInPlace() {
  const bytes = readLock();
  const lock = JSON.parse(bytes);
  refuseIfOutOfStep(lock);
  const needed = Object.entries(lock.packages).filter(
    ([place, entry]) => place !== '' && !entry.optional && !entry.devOptional && !entry.peer,
  );
  // A package folder removed by hand is seen whatever the stamp says.
  const areAllThere = needed.every(([place]) =>
    fs.existsSync(path.join(root, place, 'package.json')),
  );
  if (!areAllThere) return false;
  const stamp = createHash('sha256').update(bytes).digest('hex');
  if (readIfThere(lockStampFile) === stamp) return true;

  // No stamp: installed by npm itself. npm keeps its own record of what it put there.
  const record = readIfThere(path.join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages ?? {};
  const isSame = needed.every(
    ([place, entry]) =>
      installed[place]?.version === entry.version &&
      installed[place]?.integrity === entry.integrity,
  );
  if (isSame) writeStamp(stamp);
  return isSame;
}

/** Installs exactly what the lock file says. */
export async function installDependencies() {
  say('installing packages as the lock file says (npm ci)');
  const stamp = createHash('sha256').update(readLock()).digest('hex');
  const outside = (process.env.PATH ?? '')
    .split(path.delimiter)
    // npm must not run on the Node inside the folder it is about to remove.
    .filter((folder) => !path.resolve(folder).startsWith(path.join(root, 'node_modules')))
    .join(path.delimiter);
  const result = await runCommand(
    'npm',
    // No package here needs its install script: better-sqlite3 brings its binaries, and npm's
    // own guess (node-gyp rebuild) would fail on machines without a compiler.
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, env: { ...process.env, PATH: outside } },
  );
  if (result.isMissing) {
    throw new SetUpFailure(
      'npm was not found.',
      'install Node.js from https://nodejs.org (npm comes with it), and try again.',
    );
  }
  if (result.code !== 0) {
    throw new SetUpFailure(
      `npm ci failed:\n${npmComplaint(result.output)}`,
      'check the connection to the package registry (`npm ping`), then try again.',
    );
  }
  writeStamp(stamp);
}

function refuseIfOutOfStep(lock) {
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const locked = lock.packages[''] ?? {};
  const isInStep = groups.every((group) => {
    const inOrder = (list) => JSON.stringify(Object.entries(list ?? {}).sort());
    return inOrder(wanted[group]) === inOrder(locked[group]);
  });
  if (!isInStep) {
    throw new SetUpFailure(
      'package.json and package-lock.json do not name the same packages.',
      'run `npm install`, and commit both files.',
    );
  }
}

function readLock() {
  const bytes = readIfThere(lockFile);
  if (bytes === undefined) {
    throw new SetUpFailure(
      'package-lock.json is missing.',
      'get it back with `git checkout package-lock.json`, and try again.',
    );
  }
  return bytes;
}

function writeStamp(stamp) {
  fs.mkdirSync(stateFolder, { recursive: true });
  fs.writeFileSync(lockStampFile, stamp);
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
