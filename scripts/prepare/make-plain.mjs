// Turns the unpacked development runtime into a plain Electron: fuses, and the stand-in that loads
// the folder named on the command line. Runs on the newer Node, which the two packages need.

import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

const dist = process.argv[2];
const here = path.dirname(fileURLToPath(import.meta.url));

await flipFuses(path.join(dist, 'electron'), {
  version: FuseVersion.V1,
  // Its snapshot was the packed program's, and is left out.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Tests attach to the main process through these arguments.
  [FuseV1Options.EnableNodeCliInspectArguments]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  // As in the shipped application, so that tests of the locks meet the same runtime.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
});
await fs.mkdir(path.join(dist, 'resources'), { recursive: true });
await createPackage(
  path.join(here, 'default-app'),
  path.join(dist, 'resources', 'default_app.asar'),
);
