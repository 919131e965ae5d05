// `npm test`: sets up what is missing and runs every check and test, one step after another.
// `--only NAME[,NAME]` runs some of the steps; `--list` names them. The last line is the count.

import { prepare } from './prepare.mjs';
import { endWithFailure, SetUpFailure } from './prepare/failure.mjs';
import { endWithNpm } from './run/end-with-npm.mjs';
import { addUp, noCounts } from './test/counts.mjs';
import { stepsOfTest } from './test/steps.mjs';

const print = (line) => process.stdout.write(`${line}\n`);

async function test(args) {
  const steps = choose(stepsOfTest(await prepare()), args);
  if (args.includes('--list')) {
    for (const step of steps) print(step.name);
    return;
  }
  const rows = [];
  for (const step of steps) {
    print(`\n== ${step.name}`);
    const from = performance.now();
    const counts = await runSafely(step);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    rows.push({ name: step.name, counts, seconds });
    const verdict = counts.failed.length > 0 ? 'FAILED' : 'ok';
    print(`== ${step.name}: ${verdict} in ${seconds} s`);
  }
  report(rows);
}

// A later step still runs when an earlier one breaks.
async function runSafely(step) {
  try {
    return await step.run();
  } catch (error) {
    print(error.stack ?? String(error));
    return { ...noCounts(), failed: [`${step.name}: ${error.message}`] };
  }
}

function choose(steps, args) {
  const at = args.indexOf('--only');
  const joined = args.find((word) => word.startsWith('--only='))?.slice('--only='.length);
  const wanted = (joined ?? (at >= 0 ? (args[at + 1] ?? '') : '')).split(',').filter(Boolean);
  if (at < 0 && joined === undefined) return steps;
  // `types` means every one of them.
  const matches = (step, name) => step.name === name || step.name.startsWith(`${name}-`);
  const unknown = wanted.filter((name) => !steps.some((step) => matches(step, name)));
  if (wanted.length === 0 || unknown.length > 0) {
    throw new SetUpFailure(
      `There is no step named "${unknown.join(', ')}".`,
      `name one of: ${steps.map((step) => step.name).join(', ')}.`,
    );
  }
  return steps.filter((step) => wanted.some((name) => matches(step, name)));
}

function report(rows) {
  print('\nStep                  Time    Passed  Failed  Skipped');
  for (const { name, counts, seconds } of rows) {
    const numbers = [counts.passed, counts.failed.length, counts.skipped.length];
    const columns = numbers.map((number) => String(number).padStart(8)).join('');
    print(`${name.padEnd(18)}${`${seconds} s`.padStart(8)}  ${columns}`);
  }
  const total = addUp(rows.map((row) => row.counts));
  if (total.failed.length > 0) print('\nFailed:');
  for (const name of total.failed) print(`  ${name}`);
  if (total.skipped.length > 0) print('\nSkipped, and why:');
  for (const { name, reason } of total.skipped) print(`  ${name}: ${reason}`);
  printCount(total.passed, total.failed.length, total.skipped.length);
  process.exitCode = total.failed.length > 0 ? 1 : 0;
}

function printCount(passed, failed, skipped) {
  print(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
}

endWithNpm();
test(process.argv.slice(2)).catch((error) => {
  endWithFailure(error);
  if (!process.argv.includes('--list')) printCount(0, 1, 0);
});
