// `npm run pictures`: takes the pictures of docs/pictures from the real application.

import path from 'node:path';
import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { applicationVariables } from './prepare/environment.mjs';
import { endWithFailure } from './prepare/failure.mjs';
import { root } from './prepare/places.mjs';
import { onVirtualDisplay } from './run/display.mjs';
import { endWithNpm } from './run/end-with-npm.mjs';
import { streamCommand } from './run/stream-command.mjs';

async function pictures(args) {
  const environment = await prepare();
  await build(environment.node);
  const [program, programArgs] = onVirtualDisplay(environment.node, [
    path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '-c',
    path.join('tests', 'setup', 'pictures.config.ts'),
    ...args,
  ]);
  const { code } = await streamCommand(program, programArgs, {
    cwd: root,
    env: applicationVariables(environment),
  });
  process.exitCode = code;
}

endWithNpm();
pictures(process.argv.slice(2)).catch(endWithFailure);
