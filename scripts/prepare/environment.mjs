// What set-up found, as a file that scripts and tests read: where Node and Electron are.

import fs from 'node:fs';
import path from 'node:path';
import { SetUpFailure } from './failure.mjs';
import { root, runtimeFile } from './places.mjs';

/**
 * @typedef {object} Environment
 * @property {string} node a Node >= 22.14
 * @property {string} nodeVersion
 * @property {string} electronDist the folder Electron is in
 * @property {string} electronExecutable
 * @property {string} electronVersion
 * @property {boolean} isDevelopmentRuntime whether it is the stand-in, whose Node is too old for core
 * @property {string} [officialRefusedAt] when Electron's own download was last refused
 */

/** @returns {Environment} */
export function readEnvironment() {
  const environment = readEnvironmentIfThere();
  if (environment === undefined || !fs.existsSync(environment.electronExecutable)) {
    throw new SetUpFailure('This clone is not set up yet.', 'run `node scripts/prepare.mjs`.');
  }
  return environment;
}

/** @returns {Environment | undefined} */
export function readEnvironmentIfThere() {
  try {
    return JSON.parse(fs.readFileSync(runtimeFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Environment} environment */
export function writeEnvironment(environment) {
  const text = `${JSON.stringify(environment, null, 2)}\n`;
  fs.mkdirSync(path.dirname(runtimeFile), { recursive: true });
  const part = `${runtimeFile}.${process.pid}`;
  fs.writeFileSync(part, text);
  fs.renameSync(part, runtimeFile);
}

/** The variables under which every tool runs: the right Node first in PATH. */
export function toolVariables(environment, from = process.env) {
  const folders = [path.dirname(environment.node), path.join(root, 'node_modules', '.bin')];
  return { ...from, PATH: [...folders, from.PATH ?? ''].join(path.delimiter) };
}

/** The variables under which the application starts from its source tree. */
export function applicationVariables(environment, from = process.env) {
  const variables = toolVariables(environment, from);
  // Electron would behave as a plain Node.
  delete variables.ELECTRON_RUN_AS_NODE;
  if (environment.isDevelopmentRuntime) {
    variables.ELECTRON_OVERRIDE_DIST_PATH = environment.electronDist;
    variables.FIELDFARE_CORE_NODE = environment.node;
  }
  return variables;
}

/** Chromium refuses to start as root with its sandbox; nobody but CI and containers does that. */
export function applicationArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
