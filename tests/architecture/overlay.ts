// A copy of the source with files planted in it, and the tools that hold the boundaries run over it
// as the project runs them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Diagnostic {
  readonly file: string;
  /** `eslint(no-restricted-imports)`, or `TS2304`. */
  readonly rule: string;
  /** All that the tool says about it. */
  readonly words: string;
}

export interface Overlay {
  plant(file: string, code: string): void;
  lint(): Diagnostic[];
  /** @param runtime the middle of the name of its settings: `shared`, `core`, `renderer`. */
  check(runtime: string): Diagnostic[];
  remove(): void;
}

const settings = [
  '.oxlintrc.json',
  ...['base', 'shared', 'core', 'shell', 'preload', 'renderer', 'tests'].map(
    (name) => `tsconfig.${name}.json`,
  ),
];

/** What a tool says before it ends with a failure, as it should here. */
function outputOf(program: string, args: readonly string[], cwd: string): string {
  const options = { cwd, encoding: 'utf8', maxBuffer: 100_000_000, stdio: 'pipe' } as const;
  try {
    return execFileSync(process.execPath, [resolve('node_modules', program), ...args], options);
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? '';
  }
}

export function createOverlay(): Overlay {
  const root = mkdtempSync(join(tmpdir(), 'fieldfare-planted-'));
  for (const name of settings) cpSync(resolve(name), join(root, name));
  cpSync(resolve('src'), join(root, 'src'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');

  return {
    plant: (file, code) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), code);
    },
    lint: () => {
      const output = outputOf('oxlint/bin/oxlint', ['--type-aware', '-f', 'json', 'src'], root);
      const { diagnostics } = JSON.parse(output) as {
        diagnostics: { filename: string; code: string; message: string; help?: string }[];
      };
      return diagnostics.map(({ filename, code, message, help }) => ({
        file: filename,
        rule: code,
        words: `${message} ${help ?? ''}`,
      }));
    },
    check: (runtime) => {
      const args = ['-p', `tsconfig.${runtime}.json`, '--pretty', 'false'];
      const output = outputOf('typescript/bin/tsc', args, root);
      return [...output.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+): (.*)$/gm)].map(
        ([, file = '', rule = '', words = '']) => ({ file, rule, words }),
      );
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
