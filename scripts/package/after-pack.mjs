// electron-builder's hook between packing and signing: what Electron brought along for developers
// goes, and every fuse is set.

import fs from 'node:fs/promises';
import path from 'node:path';
import { setFuses } from './fuses.mjs';

export async function afterPack(context) {
  const { appOutDir, packager, electronPlatformName, arch } = context;
  const name = packager.appInfo.productFilename;
  const files = {
    darwin: { executable: `${name}.app`, resources: `${name}.app/Contents/Resources` },
    win32: { executable: `${name}.exe`, resources: 'resources' },
    linux: { executable: packager.executableName, resources: 'resources' },
  }[electronPlatformName];

  // It loads any application named on the command line.
  await fs.rm(path.join(appOutDir, files.resources, 'default_app.asar'), { force: true });
  await fs.rm(path.join(appOutDir, 'version'), { force: true });
  // 3 is arm64 in electron-builder's numbering.
  const isMacOnArm = electronPlatformName === 'darwin' && arch === 3;
  await setFuses(path.join(appOutDir, files.executable), { isMacOnArm });
}
