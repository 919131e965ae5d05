// Whether windows can be shown here, and the virtual screen for where they cannot.

/** A person's screen is there. Windows and macOS always have one. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The same command on a virtual screen of the smallest size we promise to work on. Everywhere but
 * on Linux the command itself.
 * @returns {[program: string, args: string[]]}
 */
export function onVirtualDisplay(program, args) {
  if (process.platform !== 'linux') return [program, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1366x768x24', program, ...args]];
}
