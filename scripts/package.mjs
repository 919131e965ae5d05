// `npm run package [-- --out DIR]`: packs an unpacked application into release/, to look at and test.
// `npm run package -- --release`: the installers of this system, with the official Electron only.

import path from 'node:path';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { toolVariables } from './prepare/environment.mjs';
import { endWithFailure, SetUpFailure } from './prepare/failure.mjs';
import { root } from './prepare/places.mjs';
import { say } from './prepare/say.mjs';
import { endWithNpm } from './run/end-with-npm.mjs';
import { streamCommand } from './run/stream-command.mjs';

async function pack(args) {
  const environment = await prepare();
  const isRelease = args.includes('--release');
  if (isRelease && environment.isDevelopmentRuntime) {
    throw new SetUpFailure(
      'This machine has only the development runtime, which is never shipped.',
      'make releases where Electron itself can be downloaded (see docs/running.md).',
    );
  }
  await build(environment.node);

  const settings = [
    '--config=electron-builder.config.mjs',
    // The Electron that set-up found: electron-builder need not fetch another.
    `--config.electronDist=${environment.electronDist}`,
    `--config.electronVersion=${environment.electronVersion}`,
    '--publish=never',
  ];
  const at = args.indexOf('--out');
  if (at >= 0) {
    const out = path.resolve(process.env.INIT_CWD ?? '.', args[at + 1] ?? 'release');
    settings.push(`--config.directories.output=${out}`);
  }
  if (!isRelease) settings.push('--dir');
  if (environment.isDevelopmentRuntime) {
    say(
      `packing with the development runtime (Electron ${environment.electronVersion}), ` +
        'to look inside: not an application to ship',
    );
  }
  const { code } = await streamCommand(
    environment.node,
    [path.join(root, 'node_modules', 'electron-builder', 'cli.js'), ...settings],
    { cwd: root, env: toolVariables(environment) },
  );
  process.exitCode = code;
}

endWithNpm();
pack(process.argv.slice(2)).catch(endWithFailure);
