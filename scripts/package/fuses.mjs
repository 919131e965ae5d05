// Every switch that is burnt into the shipped binary, each set on purpose. A fuse that Electron adds
// later is an error here until somebody has decided it.

import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

export const fuses = {
  // The binary must not be usable as a plain Node by other programs.
  RunAsNode: false,
  EnableCookieEncryption: true,
  // No code through NODE_OPTIONS, no debugger through --inspect.
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  // The application is what was signed: app.asar, whole, and nothing beside it.
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  // We ship no snapshot of our own.
  LoadBrowserProcessSpecificV8Snapshot: false,
  // The page comes from app://; file: is refused.
  GrantFileProtocolExtraPrivileges: false,
  // Electron's own default, said aloud: memory bounds of WebAssembly checked by the processor.
  WasmTrapHandlers: true,
};

/**
 * Sets every fuse of a packed application.
 * @param {string} executable
 * @param {{ isMacOnArm?: boolean }} [options]
 */
export async function setFuses(executable, options = {}) {
  const names = knownFuses();
  const undecided = names.filter((name) => fuses[name] === undefined);
  if (undecided.length > 0) {
    throw new Error(`Decide these fuses in scripts/package/fuses.mjs: ${undecided.join(', ')}`);
  }
  const wire = await readWire(executable);
  const unnamed = wire.filter(({ name }) => name === undefined);
  if (unnamed.length > 0) {
    throw new Error(
      `This Electron has ${wire.length} fuses; @electron/fuses names fewer. Update it.`,
    );
  }
  // An older runtime has fewer fuses than we have decided.
  const present = wire.map(({ name }) => [FuseV1Options[name], fuses[name]]);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Changing the binary breaks its signature; on Apple silicon nothing unsigned runs.
    resetAdHocDarwinSignature: options.isMacOnArm ?? false,
    ...Object.fromEntries(present),
  });
}

/**
 * The fuses of a binary as they are.
 * @returns {Promise<Array<{ name: string | undefined, state: string }>>} `state` is `on`, `off`, or
 *   what else the wire says (`removed` where this Electron has retired the fuse)
 */
export async function readWire(executable) {
  const wire = await getCurrentFuseWire(executable);
  const states = { 0x30: 'off', 0x31: 'on', 0x72: 'removed', 0x90: 'inherit' };
  return Object.entries(wire)
    .filter(([key]) => /^\d+$/.test(key))
    .map(([key, value]) => ({ name: FuseV1Options[key], state: states[value] ?? String(value) }));
}

/** The names of all fuses that the installed @electron/fuses knows. */
export function knownFuses() {
  return Object.keys(FuseV1Options).filter((name) => !/^\d+$/.test(name));
}
