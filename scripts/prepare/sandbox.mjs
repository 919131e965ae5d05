// Chromium's sandbox on Linux: it needs user namespaces, or where the system forbids them (Ubuntu
// since 24.04) a helper that belongs to root. Only root can give it away, so the line is said.

import fs from 'node:fs';
import path from 'node:path';
import { say } from './say.mjs';

const forbidding = [
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
  ['/proc/sys/user/max_user_namespaces', '0'],
];

/** Says what root has to do once, where without it the application would not start. */
export function adviseOnSandbox(electronDist) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const isForbidden = forbidding.some(([file, value]) => readIfThere(file)?.trim() === value);
  const helper = path.join(electronDist, 'chrome-sandbox');
  if (!isForbidden || isRootsOwn(helper)) return;
  say('this system lets Electron start only with a sandbox helper that belongs to root. Run once:');
  say(`sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`);
}

function isRootsOwn(file) {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && stats.uid === 0 && (stats.mode & 0o4111) === 0o4111;
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
