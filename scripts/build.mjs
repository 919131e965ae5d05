// Builds the application into out/, when what it is made of has changed. Plain Node >= 20.18.

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareTools } from './prepare.mjs';
import { toolVariables } from './prepare/environment.mjs';
import { endWithFailure, SetUpFailure } from './prepare/failure.mjs';
import { root } from './prepare/places.mjs';
import { runCommand } from './prepare/run-command.mjs';
import { say } from './prepare/say.mjs';
import { takeTurns } from './prepare/take-turns.mjs';

const modules = path.join(root, 'node_modules');
const parts = {
  core: {
    command: [path.join(modules, 'vite', 'bin', 'vite.js'), 'build', '-c', 'vite.core.config.ts'],
    outputs: ['core/index.js', 'core/demo.js', 'core/check-notes.js'],
  },
  window: {
    command: [path.join(modules, 'electron-vite', 'bin', 'electron-vite.js'), 'build'],
    outputs: ['shell/index.js', 'preload/index.cjs', 'renderer/index.html'],
  },
};
const sources = ['src', 'resources'];
const settings = [
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'vite.core.config.ts',
  'tsconfig.base.json',
];

/**
 * Builds what is out of date.
 * @param {string} node the Node for tools
 * @param {Array<'core' | 'window'>} [names]
 */
export async function build(node, names = ['core', 'window']) {
  if (stale(names, hashOfSources()).length === 0) return;
  await takeTurns(
    `build-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`,
    async () => {
      const hash = hashOfSources();
      const outdated = stale(names, hash);
      if (outdated.length === 0) return;
      say(`building: ${outdated.join(', ')}`);
      const results = await Promise.all(outdated.map((name) => buildPart(name, node)));
      const failed = results.filter((result) => result.code !== 0);
      if (failed.length > 0) {
        throw new SetUpFailure(
          `The build failed:\n${failed.map((result) => result.output.trimEnd()).join('\n')}`,
          'mend what is named above, and try again.',
        );
      }
      for (const name of outdated) fs.writeFileSync(stampOf(name), hash);
    },
  );
}

function buildPart(name, node) {
  fs.rmSync(stampOf(name), { force: true });
  return runCommand(node, parts[name].command, {
    cwd: root,
    env: { ...toolVariables({ node }), NODE_ENV: 'production' },
  });
}

function stale(names, hash) {
  return names.filter((name) => {
    const isWhole = parts[name].outputs.every((file) =>
      fs.existsSync(path.join(root, 'out', file)),
    );
    return (
      !isWhole || !fs.existsSync(stampOf(name)) || fs.readFileSync(stampOf(name), 'utf8') !== hash
    );
  });
}

// Beside the folders the builds empty, not inside.
function stampOf(name) {
  return path.join(root, 'out', `.${name}.sha256`);
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of settings) hashFile(hash, file);
  for (const folder of sources) {
    if (!fs.existsSync(path.join(root, folder))) continue;
    const names = fs.readdirSync(path.join(root, folder), { recursive: true }).sort();
    for (const name of names) {
      if (!/\.test\.tsx?$/.test(name)) hashFile(hash, path.join(folder, name));
    }
  }
  return hash.digest('hex');
}

function hashFile(hash, name) {
  const file = path.join(root, name);
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return;
  hash.update(`${name}\0`).update(fs.readFileSync(file)).update('\0');
}

if (fs.realpathSync(path.resolve(process.argv[1] ?? '')) === fileURLToPath(import.meta.url)) {
  prepareTools()
    .then(({ node }) => build(node))
    .catch(endWithFailure);
}
