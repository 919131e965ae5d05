// Entry of the program without a window: `--out DIR [--review FILE]`. Prints one line of JSON and
// nothing else on standard output; ends with 1 where the job could not be done.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from '../../shared/lib/schema.ts';
import { readArguments } from './demo/demo-arguments.ts';
import { runDemo } from './demo/run-demo.ts';

/** The folder of the application: the nearest one above this file that holds the resources. */
function applicationFolder(from: string): string {
  if (existsSync(join(from, 'resources', 'sample'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('The resources of the application are missing.');
  return applicationFolder(above);
}

function versionOf(folder: string): string {
  const read: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(read).version;
}

const print = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);

async function main(): Promise<number> {
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 10) / 100;
  const given = readArguments(process.argv.slice(2), process.cwd());
  if (!given.ok) {
    print({ ok: false, failure: 'wrong-arguments', message: given.failure });
    return 1;
  }
  try {
    const folder = applicationFolder(import.meta.dirname);
    const done = await runDemo(given.value, {
      resourcesPath: join(folder, 'resources'),
      version: versionOf(folder),
      logDefect: (reference, operation, error) => console.error(reference, operation, error),
    });
    print(
      done.ok ? { ok: true, ...done.value, seconds: seconds() } : { ok: false, ...done.failure },
    );
    return done.ok ? 0 : 1;
  } catch (error) {
    console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    print({ ok: false, failure: 'defect', message });
    return 1;
  }
}

process.exitCode = await main();
