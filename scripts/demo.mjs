// `npm run demo -- --out DIR [--review FILE]`: the main job without a window, on any machine with
// Node. Standard output is the one JSON line of the demo; set-up speaks on standard error.

import path from 'node:path';
import { build } from './build.mjs';
import { prepareTools } from './prepare.mjs';
import { toolVariables } from './prepare/environment.mjs';
import { endWithFailure } from './prepare/failure.mjs';
import { root } from './prepare/places.mjs';
import { endWithNpm } from './run/end-with-npm.mjs';
import { streamCommand } from './run/stream-command.mjs';

async function demo(args) {
  const { node } = await prepareTools();
  await build(node, ['core']);
  const { code } = await streamCommand(node, [path.join(root, 'out', 'core', 'demo.js'), ...args], {
    // npm changes into the repository; the paths given are those of the folder the person is in.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: toolVariables({ node }),
  });
  process.exitCode = code;
}

endWithNpm();
demo(process.argv.slice(2)).catch(endWithFailure);
