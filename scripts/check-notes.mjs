// `npm run -s check-notes -- FILE.csv`: says which notes of a CSV file would be warned of, one line of
// JSON a row on standard output. Set-up speaks on standard error.

import path from 'node:path';
import { build } from './build.mjs';
import { prepareTools } from './prepare.mjs';
import { toolVariables } from './prepare/environment.mjs';
import { endWithFailure } from './prepare/failure.mjs';
import { root } from './prepare/places.mjs';
import { endWithNpm } from './run/end-with-npm.mjs';
import { streamCommand } from './run/stream-command.mjs';

async function checkNotes(args) {
  const { node } = await prepareTools();
  await build(node, ['core']);
  const program = path.join(root, 'out', 'core', 'check-notes.js');
  const { code } = await streamCommand(node, [program, ...args], {
    // npm changes into the repository; the paths given are those of the folder the person is in.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: toolVariables({ node }),
  });
  process.exitCode = code;
}

endWithNpm();
checkNotes(process.argv.slice(2)).catch(endWithFailure);
