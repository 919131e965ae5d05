// `npm start`: sets up what is missing, builds, opens the application.
// `--headless` opens it on a virtual screen; everything else is passed on to the application.

import { build } from './build.mjs';
import { prepare } from './prepare.mjs';
import { applicationArguments, applicationVariables } from './prepare/environment.mjs';
import { endWithFailure, SetUpFailure } from './prepare/failure.mjs';
import { root } from './prepare/places.mjs';
import { say } from './prepare/say.mjs';
import { hasDisplay, onVirtualDisplay } from './run/display.mjs';
import { endWithNpm } from './run/end-with-npm.mjs';
import { streamCommand } from './run/stream-command.mjs';

async function start(args) {
  const environment = await prepare();
  await build(environment.node);
  const isHeadless = args.includes('--headless');
  if (!isHeadless && !hasDisplay()) {
    throw new SetUpFailure(
      'Fieldfare is ready, but there is no display to open it on.',
      'run `npm start` on a desktop, or `npm start -- --headless` for a virtual screen.',
    );
  }
  const command = [
    environment.electronExecutable,
    [...applicationArguments(), root, ...args.filter((word) => word !== '--headless')],
  ];
  say(isHeadless ? 'opening Fieldfare on a virtual screen' : 'opening Fieldfare');
  const [program, programArgs] = isHeadless ? onVirtualDisplay(...command) : command;
  const { code } = await streamCommand(program, programArgs, {
    cwd: root,
    env: applicationVariables(environment),
  });
  process.exitCode = code;
}

endWithNpm();
start(process.argv.slice(2)).catch(endWithFailure);
