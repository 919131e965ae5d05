// `npm run bench [-- NAME ...]`: runs tests/bench/*.bench.mjs|ts one after another, prints what they
// measured as a table, and writes it to bench-results/latest.json. Each prints a row as a JSON line.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rowOf, tableOf } from './bench/table.mjs';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { applicationVariables } from './prepare/environment.mjs';
import { endWithFailure, SetUpFailure } from './prepare/failure.mjs';
import { root } from './prepare/places.mjs';
import { onVirtualDisplay } from './run/display.mjs';
import { endWithNpm } from './run/end-with-npm.mjs';
import { streamCommand } from './run/stream-command.mjs';

const folder = path.join(root, 'tests', 'bench');

async function bench(names) {
  const files = findBenchmarks(names);
  const environment = await prepare();
  await build(environment.node);
  const rows = [];
  const broken = [];
  for (const file of files) {
    process.stderr.write(`\n== ${file}\n`);
    // Always on the virtual screen: a person's own would be measured too.
    const [program, args] = onVirtualDisplay(environment.node, [path.join(folder, file)]);
    const { code, stdout } = await streamCommand(program, args, {
      cwd: root,
      env: applicationVariables(environment),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const found = stdout.split('\n').flatMap((line) => rowOf(line) ?? []);
    if (found.length > 0) process.stderr.write(`${tableOf(found)}\n`);
    rows.push(...found.map((row) => ({ benchmark: file, ...row })));
    if (code !== 0 || found.length === 0) broken.push(`${file} (code ${code})`);
  }
  write(rows, environment);
  process.stdout.write(`\n${tableOf(rows)}\n`);
  const missed = rows.filter((row) => !row.ok).length;
  if (broken.length > 0) process.stdout.write(`\nBroke off: ${broken.join(', ')}\n`);
  process.stdout.write(`\n${rows.length - missed} promises kept, ${missed} not kept\n`);
  process.exitCode = missed > 0 || broken.length > 0 ? 1 : 0;
}

function findBenchmarks(names) {
  const all = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const files = all.filter((file) => /\.bench\.(mjs|ts)$/.test(file)).sort();
  const chosen =
    names.length === 0 ? files : files.filter((file) => names.includes(file.split('.')[0]));
  if (chosen.length === 0) {
    throw new SetUpFailure(
      'There is no such benchmark.',
      `name some of: ${files.map((file) => file.split('.')[0]).join(', ') || '(there are none)'}.`,
    );
  }
  return chosen;
}

function write(rows, environment) {
  const results = path.join(root, 'bench-results');
  fs.mkdirSync(results, { recursive: true });
  const machine = {
    processors: os.cpus().length,
    processor: os.cpus()[0]?.model,
    memoryInGigabytes: Math.round(os.totalmem() / 2 ** 30),
    node: environment.nodeVersion,
    electron: environment.electronVersion,
    isDevelopmentRuntime: environment.isDevelopmentRuntime,
  };
  const text = JSON.stringify({ at: new Date().toISOString(), machine, rows }, null, 2);
  fs.writeFileSync(path.join(results, 'latest.json'), `${text}\n`);
}

endWithNpm();
bench(process.argv.slice(2)).catch(endWithFailure);
