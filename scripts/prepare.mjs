// Makes a fresh clone ready: packages, a Node, an Electron, system libraries. Plain Node >= 20.18,
// no dependencies; quick when there is nothing to do. Knows nothing of the application itself.

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { areDependenciesInPlace, installDependencies } from './prepare/dependencies.mjs';
import { prepareElectron } from './prepare/electron-runtime.mjs';
import { readEnvironmentIfThere, writeEnvironment } from './prepare/environment.mjs';
import { endWithFailure, SetUpFailure } from './prepare/failure.mjs';
import { findNode } from './prepare/node-runtime.mjs';
import { root } from './prepare/places.mjs';
import { adviseOnSandbox } from './prepare/sandbox.mjs';
import { say } from './prepare/say.mjs';
import { prepareSystemPackages } from './prepare/system-packages.mjs';
import { takeTurns } from './prepare/take-turns.mjs';

export { readEnvironment } from './prepare/environment.mjs';

/** Packages, and a Node that core and the tools run on: all that is needed without a window. */
export async function prepareTools() {
  refuseOldNode();
  if (!areDependenciesInPlace()) {
    await takeTurns(`packages-${hashOfRoot()}`, async () => {
      if (!areDependenciesInPlace()) await installDependencies();
    });
  }
  return await findNode();
}

/** Everything. Returns what readEnvironment() will return from now on. */
export async function prepare() {
  // First, because unpacking the development runtime needs unzip.
  await prepareSystemPackages();
  const { node, nodeVersion } = await prepareTools();
  const electron = await prepareElectron(node, readEnvironmentIfThere());
  const environment = { node, nodeVersion, ...electron };
  writeEnvironment(environment);
  adviseOnSandbox(environment.electronDist);
  const name = environment.isDevelopmentRuntime ? ' (development runtime)' : '';
  say(`ready: Node ${nodeVersion}, Electron ${environment.electronVersion}${name}`);
  return environment;
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 18)) return;
  throw new SetUpFailure(
    `This is Node ${process.versions.node}; setting up needs 20.18 or newer.`,
    'install a newer Node.js from https://nodejs.org, and try again.',
  );
}

function hashOfRoot() {
  return createHash('sha256').update(root).digest('hex').slice(0, 12);
}

if (fs.realpathSync(path.resolve(process.argv[1] ?? '')) === fileURLToPath(import.meta.url)) {
  prepare().catch(endWithFailure);
}
