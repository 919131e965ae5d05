// Lets two set-ups at once (two terminals, two clones sharing a cache) take turns.
// The holder touches its lock; a lock nobody has touched for a while belongs to a process that died.

import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { SetUpFailure } from './failure.mjs';
import { cacheFolder } from './places.mjs';
import { say } from './say.mjs';

const touchEveryMs = 1000;
const deadAfterMs = 15_000;

/** Runs `work` while no other process runs work of the same name on this machine. */
export async function takeTurns(name, work) {
  const folder = path.join(cacheFolder(), 'locks');
  const lock = path.join(folder, name);
  await makeFolder(folder);
  await acquire(lock);
  const timer = setInterval(() => {
    const now = new Date();
    fs.utimes(lock, now, now).catch(() => {});
  }, touchEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await fs.rm(lock, { recursive: true, force: true });
  }
}

async function makeFolder(folder) {
  try {
    await fs.mkdir(folder, { recursive: true });
  } catch (error) {
    throw new SetUpFailure(
      `The cache folder ${folder} cannot be made (${error.code}).`,
      'set XDG_CACHE_HOME to a folder you can write to, and try again.',
    );
  }
}

async function acquire(lock) {
  let hasTold = false;
  for (;;) {
    try {
      await fs.mkdir(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (await isDead(lock)) {
      // Renaming is what makes one of several waiting processes the one that clears it away.
      const aside = `${lock}.dead-${randomBytes(4).toString('hex')}`;
      await fs.rename(lock, aside).catch(() => {});
      await fs.rm(aside, { recursive: true, force: true });
      continue;
    }
    if (!hasTold) say('another set-up is at work; waiting for it to finish');
    hasTold = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

async function isDead(lock) {
  try {
    const { mtimeMs } = await fs.stat(lock);
    return Date.now() - mtimeMs > deadAfterMs;
  } catch {
    return false;
  }
}
