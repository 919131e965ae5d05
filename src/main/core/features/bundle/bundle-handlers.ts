// Gives a review's work to colleagues as a bundle and takes theirs in.
import { basename } from 'node:path';
import type { bundleContract, TakenBundle } from '../../../../shared/ipc/bundle.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { readBundle } from '../../exchange/bundle/bundle-content.ts';
import { bundleExtension, chooseBundle } from '../../exchange/bundle/choose-bundle.ts';
import { deviceLabel } from '../../exchange/bundle/device-label.ts';
import { allKept, keepPassphrase, keptPassphrase } from '../../exchange/bundle/kept-passphrases.ts';
import {
  lockWithPassphrase,
  needsPassphrase,
  unlockWithPassphrase,
} from '../../exchange/bundle/lock.ts';
import { hostSchoolName, makeBundle } from '../../exchange/bundle/make-bundle.ts';
import { drawPassphrase, isTooEasy, tidyPassphrase } from '../../exchange/bundle/passphrase.ts';
import {
  exchangesOf,
  forgetWaiting,
  remember,
  suggest,
  suggested,
  waitingBundle,
  type WaitingBundle,
} from '../../exchange/bundle/session.ts';
import { takeInBundle } from '../../exchange/bundle/take-in-bundle.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';

const bundleKind: FileKind = { name: 'Fieldfare bundle', extensions: [bundleExtension] };

/** Trying one takes about a second; nobody waits longer than a few for nothing. */
const mostTried = 6;

function passphraseOf(context: CoreContext, reviewId: string) {
  const kept = keptPassphrase(context.store.local, reviewId);
  if (kept !== null) return { passphrase: kept, isKept: true };
  const draw = () => drawPassphrase(context.resourcesPath);
  return { passphrase: suggested(context, reviewId, draw), isKept: false };
}

type OpenFailure = OwnFailure<'bundle.open'>;
type Unlocked = Result<{ content: Uint8Array; passphrase: string }, OpenFailure>;

/** With what was typed, or with each of those kept here. */
async function unlock(
  context: CoreContext,
  { token, fileName, bytes }: WaitingBundle,
  typed: string | null,
): Promise<Unlocked> {
  const openable = await needsPassphrase(bytes);
  if (!openable.ok) return openable;
  const isTyped = typed !== null && typed.trim() !== '';
  const candidates = isTyped
    ? [tidyPassphrase(typed)]
    : allKept(context.store.local).slice(0, mostTried);
  for (const passphrase of candidates) {
    const unlocked = await unlockWithPassphrase(bytes, passphrase);
    if (unlocked.ok) return ok({ content: unlocked.value, passphrase });
    const { failure } = unlocked;
    if (failure.name !== 'wrong-passphrase') return err(failure);
  }
  return err({ name: isTyped ? 'wrong-passphrase' : 'passphrase-needed', token, fileName });
}

async function chosen(
  context: CoreContext,
  token: string | null,
): Promise<Result<WaitingBundle, OpenFailure>> {
  if (token !== null) {
    const waiting = waitingBundle(context, token);
    return waiting === null ? err({ name: 'bundle-no-longer-chosen' }) : ok(waiting);
  }
  const path = await context.dialogs.chooseFileToOpen('Open a colleague’s bundle', [bundleKind]);
  if (path === null) return err({ name: 'cancelled' });
  const read = await chooseBundle(context, path);
  if (read.ok) return read;
  const { failure } = read;
  return err(
    failure.name === 'file-too-large' ? { ...failure, name: 'bundle-too-large' } : failure,
  );
}

async function openWaiting(
  context: CoreContext,
  waiting: WaitingBundle,
  typed: string | null,
): Promise<Result<TakenBundle, OpenFailure>> {
  const unlocked = await unlock(context, waiting, typed);
  if (!unlocked.ok) return unlocked;
  const content = readBundle(unlocked.value.content);
  if (!content.ok) return content;
  const taken = takeInBundle(context, content.value);
  if (!taken.ok) return taken;
  const { reviewId } = taken.value;
  keepPassphrase(context.store.local, reviewId, unlocked.value.passphrase, 'a-colleagues');
  const at = context.now().toISOString();
  remember(context, reviewId, { way: 'in', at, fileName: waiting.fileName, taken: taken.value });
  return taken;
}

/** Failures after which the same file with other words may still open. */
const canTryAgain = new Set<string>(['passphrase-needed', 'wrong-passphrase']);

export const bundleHandlers: HandlersOf<typeof bundleContract> = {
  'bundle.passphrase': (context, { reviewId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    return ok(passphraseOf(context, reviewId));
  },

  'bundle.set-passphrase': (context, { reviewId, passphrase: typed }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const passphrase =
      typed === null ? drawPassphrase(context.resourcesPath) : tidyPassphrase(typed);
    if (isTooEasy(passphrase)) return err({ name: 'passphrase-too-easy' });
    suggest(context, reviewId, passphrase);
    keepPassphrase(context.store.local, reviewId, passphrase, 'ours');
    context.announce(['exchange']);
    return ok(passphraseOf(context, reviewId));
  },

  'bundle.exchanges': (context, { reviewId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    return ok(exchangesOf(context, reviewId));
  },

  'bundle.save': async (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const { passphrase } = passphraseOf(context, reviewId);
    const from = writerName(context, reviewId) ?? deviceLabel(context);
    const path = await context.dialogs.chooseFileToSave(
      'Save a bundle for the team',
      fileNameOf([hostSchoolName(context, review) || review.title, from], `.${bundleExtension}`),
      [bundleKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const locked = await lockWithPassphrase(makeBundle(context, review), passphrase);
    const written = await writeFileSafely(path, locked);
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    keepPassphrase(context.store.local, reviewId, passphrase, 'ours');
    const fileName = basename(path);
    remember(context, reviewId, { way: 'out', at: context.now().toISOString(), fileName });
    return ok({ fileName });
  },

  'bundle.open': async (context, { token, passphrase }) => {
    const waiting = await chosen(context, token);
    if (!waiting.ok) return waiting;
    const opened = await openWaiting(context, waiting.value, passphrase);
    if (opened.ok || !canTryAgain.has(opened.failure.name)) forgetWaiting(context);
    return opened;
  },
};

function writerName({ store }: CoreContext, reviewId: string): string | null {
  const personId = store.local.writingAs(reviewId);
  return personId === null
    ? null
    : (store.entities.find(reviewId, 'person', personId)?.name ?? null);
}
