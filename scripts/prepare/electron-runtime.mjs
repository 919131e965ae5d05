// Chooses the Electron that starts the application: the official one, else the development runtime.

import fs from 'node:fs';
import path from 'node:path';
import { isDevelopmentRuntimePossible, prepareDevelopmentRuntime } from './development-runtime.mjs';
import { SetUpFailure } from './failure.mjs';
import { root } from './places.mjs';
import { lastLines, runCommand } from './run-command.mjs';
import { say } from './say.mjs';

const electronPackage = path.join(root, 'node_modules', 'electron');
const retryRefusedAfterMs = 7 * 24 * 3600 * 1000;

/**
 * @param {string} node the Node for tools
 * @param {{ officialRefusedAt?: string } | undefined} before what an earlier set-up found out
 * @returns {Promise<{ electronDist: string, electronExecutable: string, electronVersion: string,
 *   isDevelopmentRuntime: boolean, officialRefusedAt?: string }>}
 */
export async function prepareElectron(node, before) {
  // FIELDFARE_RUNTIME asks for one of the two by name: `official` or `development`.
  const asked = process.env.FIELDFARE_RUNTIME;
  if (asked !== 'development') {
    const official = readOfficial();
    if (official) return official;
    const refusal = await tryOfficial(node, before, asked === 'official');
    if (refusal === undefined) {
      const installed = readOfficial();
      if (installed) return installed;
    }
    if (asked === 'official' || !isDevelopmentRuntimePossible()) {
      throw new SetUpFailure(
        `Electron could not be downloaded: ${refusal?.why ?? 'it is not where it should be'}`,
        'check the connection to github.com, or set ELECTRON_MIRROR to a mirror, and try again.',
      );
    }
    if (refusal?.isNew) {
      say(`Electron's own download was refused (${refusal.why}); using the development runtime`);
    }
    return { ...(await useDevelopmentRuntime(node)), officialRefusedAt: refusal?.at };
  }
  return await useDevelopmentRuntime(node);
}

function readOfficial() {
  try {
    const version = fs.readFileSync(path.join(electronPackage, 'dist', 'version'), 'utf8').trim();
    const wanted = JSON.parse(fs.readFileSync(path.join(electronPackage, 'package.json'), 'utf8'));
    const executable = fs.readFileSync(path.join(electronPackage, 'path.txt'), 'utf8');
    const electronDist = path.join(electronPackage, 'dist');
    const electronExecutable = path.join(electronDist, executable);
    if (version.replace(/^v/, '') !== wanted.version || !fs.existsSync(electronExecutable)) {
      return undefined;
    }
    return {
      electronDist,
      electronExecutable,
      electronVersion: wanted.version,
      isDevelopmentRuntime: false,
    };
  } catch {
    return undefined;
  }
}

/** Downloads Electron. What it returns is a refusal, or nothing when it worked. */
async function tryOfficial(node, before, isAsked) {
  const at = before?.officialRefusedAt;
  const isRecent = at !== undefined && Date.now() - Date.parse(at) < retryRefusedAfterMs;
  // A machine that cannot reach the code host should not wait for it at every start.
  if (isRecent && !isAsked) return { at, why: 'refused lately', isNew: false };
  say('fetching Electron (electron package, install-electron)');
  const env = { ...process.env };
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  const result = await runCommand(node, [path.join(electronPackage, 'install.js')], {
    cwd: root,
    env,
    limitMs: 600_000,
  });
  if (result.code === 0) return undefined;
  const why = result.isOverTime ? 'no answer in ten minutes' : lastLines(result.output, 1).trim();
  return { at: new Date().toISOString(), why, isNew: true };
}

async function useDevelopmentRuntime(node) {
  if (!isDevelopmentRuntimePossible()) {
    throw new SetUpFailure(
      'The development runtime exists for Linux on x64 only.',
      'unset FIELDFARE_RUNTIME, so that Electron itself is downloaded, and try again.',
    );
  }
  const { electronDist, electronVersion } = await prepareDevelopmentRuntime(node);
  return {
    electronDist,
    electronExecutable: path.join(electronDist, 'electron'),
    electronVersion,
    isDevelopmentRuntime: true,
  };
}
