// The steps of `npm test` in their order: the checks, the tests by folder, the application itself.

import fs from 'node:fs';
import path from 'node:path';
import { build } from '../build.mjs';
import { applicationVariables } from '../prepare/environment.mjs';
import { root, stateFolder } from '../prepare/places.mjs';
import { runCommand } from '../prepare/run-command.mjs';
import { onVirtualDisplay } from '../run/display.mjs';
import { streamCommand } from '../run/stream-command.mjs';
import { judge, noCounts } from './counts.mjs';

const modules = path.join(root, 'node_modules');
// These have runners of their own: see `app` below, and the scripts bench and pictures.
const otherRunners = new Set(['app', 'bench', 'pictures']);

/**
 * @typedef {{ name: string, run: () => Promise<import('./counts.mjs').Counts> }} Step
 * @param {import('../prepare/environment.mjs').Environment} environment
 * @returns {Step[]}
 */
export function stepsOfTest(environment) {
  const env = { ...applicationVariables(environment), NODE_ENV: 'test' };
  if (!process.stdout.isTTY) {
    env.NO_COLOR = '1';
    delete env.FORCE_COLOR;
  }
  const tool = (...place) => [environment.node, path.join(modules, ...place)];
  return [
    { name: 'build', run: () => buildStep(environment.node) },
    ...typeSteps(tool('typescript', 'bin', 'tsc'), env),
    check('lint', [...tool('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings'], env),
    check('format', [...tool('prettier', 'bin', 'prettier.cjs'), '--check', '.'], env),
    ...(fs.existsSync(path.join(modules, 'knip'))
      ? [check('unused', [...tool('knip', 'bin', 'knip.js')], env)]
      : []),
    vitestStep('unit', path.join(root, 'src'), tool('vitest', 'vitest.mjs'), env),
    ...testFolders().map((name) =>
      vitestStep(name, path.join(root, 'tests', name), tool('vitest', 'vitest.mjs'), env),
    ),
    appStep(tool('@playwright', 'test', 'cli.js'), env),
  ];
}

async function buildStep(node) {
  try {
    await build(node);
    return { ...noCounts(), passed: 1 };
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    return { ...noCounts(), failed: ['build'] };
  }
}

/** One step for each runtime's settings: a file that breaks its runtime's rules names it. */
function typeSteps(tsc, env) {
  return fs
    .readdirSync(root)
    .filter((name) => /^tsconfig\.(?!base\.).+\.json$/.test(name))
    .sort()
    .map((name) => check(`types-${name.split('.')[1]}`, [...tsc, '-p', name], env));
}

/** A tool that says yes or no; what it said is shown when it is no. */
function check(name, [program, ...args], env) {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(program, args, { cwd: root, env });
      if (code === 0) return { ...noCounts(), passed: 1 };
      process.stdout.write(`${output.trimEnd()}\n`);
      return { ...noCounts(), failed: [name] };
    },
  };
}

/** Every folder of tests that vitest runs, so that a new one cannot be forgotten. */
function testFolders() {
  return fs
    .readdirSync(path.join(root, 'tests'))
    .filter((name) => !otherRunners.has(name) && hasTests(path.join(root, 'tests', name)))
    .sort((one, other) => orderOf(one) - orderOf(other) || one.localeCompare(other));
}

function hasTests(folder) {
  if (!fs.statSync(folder).isDirectory()) return false;
  return fs.readdirSync(folder, { recursive: true }).some((name) => /\.test\.tsx?$/.test(name));
}

// Quick and telling ones first; packing last.
function orderOf(name) {
  const order = ['architecture', 'contract', 'merge', 'faults', 'documents'];
  if (name === 'package') return order.length + 1;
  return order.includes(name) ? order.indexOf(name) : order.length;
}

function vitestStep(name, folder, [node, vitest], env) {
  return {
    name,
    run: () =>
      counted(name, env, (variables) => {
        const reporter = path.join(root, 'scripts', 'test', 'vitest-counts.mjs');
        // The separator keeps `tests/app` from also meaning `tests/application`.
        const args = [
          vitest,
          'run',
          folder + path.sep,
          '--reporter=default',
          `--reporter=${reporter}`,
        ];
        return streamCommand(node, args, { cwd: root, env: variables });
      }),
  };
}

function appStep([node, playwright], env) {
  return {
    name: 'app',
    run: () =>
      counted('app', env, (variables) => {
        const reporter = path.join(root, 'scripts', 'test', 'playwright-counts.mjs');
        const args = [
          playwright,
          'test',
          '-c',
          'playwright.config.ts',
          `--reporter=list,${reporter}`,
        ];
        // Playwright asks its workers for colours, and Node warns where NO_COLOR says otherwise.
        const { NO_COLOR, ...colours } = variables;
        const quiet = NO_COLOR === undefined ? variables : { ...colours, FORCE_COLOR: '0' };
        return streamCommand(...onVirtualDisplay(node, args), { cwd: root, env: quiet });
      }),
  };
}

async function counted(name, env, run) {
  const file = path.join(stateFolder, `counts-${name}.json`);
  fs.rmSync(file, { force: true });
  const { code } = await run({ ...env, FIELDFARE_COUNTS_FILE: file });
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  return judge(text && JSON.parse(text), code, name);
}
