// Bundles between test cores: made by asking for them as the page does, or below the passphrase where
// a thousand of them are needed and a second each for the passphrase is not to be had.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TakenBundle } from '../../src/shared/ipc/bundle.contract.ts';
import { readBundle } from '../../src/main/core/exchange/bundle/bundle-content.ts';
import {
  lockWithPassphrase,
  unlockWithPassphrase,
} from '../../src/main/core/exchange/bundle/lock.ts';
import { makeBundle } from '../../src/main/core/exchange/bundle/make-bundle.ts';
import { takeInBundle } from '../../src/main/core/exchange/bundle/take-in-bundle.ts';
import type { PlainFailure } from '../../src/main/core/dispatcher.ts';
import type { TestCore } from './test-core.ts';

export const teamWords = 'maple-river-lantern-otter';

/** Takes a thousandth of the time of the usual one. */
const quickFactor = 8;

const folder = mkdtempSync(join(tmpdir(), 'fieldfare-bundles-'));
let count = 0;

export const newBundlePath = (): string => join(folder, `bundle-${(count += 1)}.fieldfare`);

export function bundleFile(bytes: Uint8Array | string): string {
  const path = newBundlePath();
  writeFileSync(path, bytes);
  return path;
}

function reviewOf(core: TestCore, reviewId: string) {
  const review = core.core.context.store.reviews.find(reviewId);
  if (review === null) throw new Error('There is no such review.');
  return review;
}

/** The inside of a bundle, as it is before it is locked. */
export const insideOf = (core: TestCore, reviewId: string): Uint8Array =>
  makeBundle(core.core.context, reviewOf(core, reviewId));

/** A locked bundle that is quick to open. */
export const quickBundle = (inside: Uint8Array, words = teamWords): Promise<Uint8Array> =>
  lockWithPassphrase(inside, words, quickFactor);

export function openBundle(core: TestCore, path: string, passphrase: string | null = null) {
  core.answerDialogs(path);
  return core.ask('bundle.open', { passphrase });
}

export function bundleFails(
  core: TestCore,
  path: string,
  passphrase: string | null = null,
): Promise<PlainFailure> {
  core.answerDialogs(path);
  return core.fails('bundle.open', { passphrase });
}

/** A locked bundle of what a laptop has, without the dialogs. */
export const sealedBundle = (core: TestCore, reviewId: string): Promise<Uint8Array> =>
  quickBundle(insideOf(core, reviewId));

/** Opens a locked bundle as the application does, without the dialogs. */
export async function openInside(core: TestCore, bundle: Uint8Array): Promise<TakenBundle> {
  const unlocked = await unlockWithPassphrase(bundle, teamWords);
  if (!unlocked.ok) throw new Error(unlocked.failure.name);
  const content = readBundle(unlocked.value);
  if (!content.ok) throw new Error(content.failure.name);
  const taken = takeInBundle(core.core.context, content.value);
  if (!taken.ok) throw new Error(taken.failure.name);
  return taken.value;
}
