// Gives a review's work to colleagues as a bundle and takes theirs in.
import { basename } from 'node:path';
import type { bundleContract, TakenBundle } from '../../../../shared/ipc/bundle.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import type { OwnFailure, ParsedInput } from '../../../../shared/ipc/contract.ts';
import type { CardId } from '../../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { readBundle } from '../../exchange/bundle/bundle-content.ts';
import type { BundleFailure } from '../../exchange/bundle/bundle-failure.ts';
import { bundleExtension, chooseBundle } from '../../exchange/bundle/choose-bundle.ts';
import { deviceLabel } from '../../exchange/bundle/device-label.ts';
import { allKept, keepPassphrase, keptPassphrase } from '../../exchange/bundle/kept-passphrases.ts';
import {
  lockSortOf,
  lockWithPassphrase,
  unlockWithPassphrase,
} from '../../exchange/bundle/lock.ts';
import { hostSchoolName, makeBundle } from '../../exchange/bundle/make-bundle.ts';
import { drawPassphrase, isTooEasy, tidyPassphrase } from '../../exchange/bundle/passphrase.ts';
import { unlockWithKey } from '../../exchange/bundle/people-lock.ts';
import { fitsOpening } from '../../exchange/bundle/sender-proof.ts';
import { senderOf } from '../../exchange/bundle/sender.ts';
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
import { ownKeys } from '../../exchange/cards/own-keys.ts';
import { takeHandedFile } from '../../exchange/handed-files.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { lockByCards, signerForWords, type Lock } from './lock-by-cards.ts';

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

interface Opened {
  readonly content: Uint8Array;
  /** Null where our own key has opened it. */
  readonly passphrase: string | null;
  readonly openedWith: 'words' | { readonly encryptTo: string };
}
type Unlocked = Result<Opened, OpenFailure>;

/** With the key of this laptop's own card. */
async function unlockForUs(context: CoreContext, bytes: Uint8Array): Promise<Unlocked> {
  const keys = await ownKeys(context);
  if (!keys.ok) {
    return keys.failure.name === 'own-card-needed'
      ? err({ name: 'bundle-for-somebody-else', hasOwnCard: false })
      : err({ name: 'own-card-locked' });
  }
  const { openWith, encryptTo } = keys.value;
  const unlocked = await unlockWithKey(bytes, openWith);
  if (unlocked.ok) {
    return ok({ content: unlocked.value, passphrase: null, openedWith: { encryptTo } });
  }
  return err(tellOwn(unlocked.failure, true));
}

function tellOwn(failure: BundleFailure, hasOwnCard: boolean): OpenFailure {
  return failure.name === 'bundle-for-somebody-else' ? { ...failure, hasOwnCard } : failure;
}

/** With what was typed, or with each of those kept here. */
async function unlock(
  context: CoreContext,
  { token, fileName, bytes }: WaitingBundle,
  typed: string | null,
): Promise<Unlocked> {
  const sort = await lockSortOf(bytes);
  if (!sort.ok) return err(tellOwn(sort.failure, false));
  if (sort.value === 'people') return unlockForUs(context, bytes);
  const isTyped = typed !== null && typed.trim() !== '';
  const candidates = isTyped
    ? [tidyPassphrase(typed)]
    : allKept(context.store.local).slice(0, mostTried);
  for (const passphrase of candidates) {
    const unlocked = await unlockWithPassphrase(bytes, passphrase);
    if (unlocked.ok) return ok({ content: unlocked.value, passphrase, openedWith: 'words' });
    const { failure } = unlocked;
    if (failure.name !== 'wrong-passphrase') return err(tellOwn(failure, false));
  }
  return err({ name: isTyped ? 'wrong-passphrase' : 'passphrase-needed', token, fileName });
}

async function chosen(
  context: CoreContext,
  token: string | null,
): Promise<Result<WaitingBundle, OpenFailure>> {
  if (token !== null) {
    const waiting = waitingBundle(context, token);
    if (waiting !== null) return ok(waiting);
  }
  const handed = token === null ? null : takeHandedFile(context, token);
  if (token !== null && handed === null) return err({ name: 'bundle-no-longer-chosen' });
  const path =
    handed ?? (await context.dialogs.chooseFileToOpen('Open a colleague’s bundle', [bundleKind]));
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
  { passphrase: typed, isSenderAccepted }: ParsedInput<'bundle.open'>,
): Promise<Result<TakenBundle, OpenFailure>> {
  const unlocked = await unlock(context, waiting, typed);
  if (!unlocked.ok) return unlocked;
  const { passphrase, openedWith } = unlocked.value;
  const content = readBundle(unlocked.value.content);
  if (!content.ok) return err(tellOwn(content.failure, true));
  const { proof } = content.value;
  if (!fitsOpening(proof, openedWith)) return err({ name: 'sender-not-proved' });
  const sender = senderOf(context, proof);
  // Our card is open: anybody may have locked this for us, in any name.
  if (openedWith !== 'words' && sender.by === 'no-card' && !isSenderAccepted) {
    const { token, fileName } = waiting;
    return err({ name: 'sender-unknown', token, fileName, sender });
  }
  const taken = takeInBundle(context, content.value, sender);
  if (!taken.ok) return err(tellOwn(taken.failure, true));
  const { reviewId } = taken.value;
  if (passphrase !== null) {
    keepPassphrase(context.store.local, reviewId, passphrase, 'a-colleagues');
  }
  const at = context.now().toISOString();
  remember(context, reviewId, { way: 'in', at, fileName: waiting.fileName, taken: taken.value });
  return taken;
}

/** Failures after which the same file may still open: with other words, or after a look. */
const canTryAgain = new Set<string>(['passphrase-needed', 'wrong-passphrase', 'sender-unknown']);

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

  'bundle.save': async (context, { reviewId, forPeople }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const lock = await lockFor(context, reviewId, forPeople);
    if (!lock.ok) return lock;
    const from = writerName(context, reviewId) ?? deviceLabel(context);
    const path = await context.dialogs.chooseFileToSave(
      'Save a bundle for the team',
      fileNameOf([hostSchoolName(context, review) || review.title, from], `.${bundleExtension}`),
      [bundleKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const { signer, people, close, hasBeenUsed } = lock.value;
    const written = await writeFileSafely(path, await close(makeBundle(context, review, signer)));
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    hasBeenUsed();
    const fileName = basename(path);
    const at = context.now().toISOString();
    remember(context, reviewId, {
      way: 'out',
      at,
      fileName,
      ...(people === null ? {} : { people }),
    });
    return ok({ fileName });
  },

  'bundle.open': async (context, input) => {
    const waiting = await chosen(context, input.token);
    if (!waiting.ok) return waiting;
    const opened = await openWaiting(context, waiting.value, input);
    if (opened.ok || !canTryAgain.has(opened.failure.name)) forgetWaiting(context);
    return opened;
  },
};

async function lockFor(
  context: CoreContext,
  reviewId: string,
  forPeople: readonly CardId[] | null,
): Promise<Result<Lock, OwnFailure<'bundle.save'>>> {
  if (forPeople !== null) return lockByCards(context, forPeople);
  const { passphrase } = passphraseOf(context, reviewId);
  return ok({
    // The words are enough; a signature where there is one says which of the team it was.
    signer: await signerForWords(context),
    people: null,
    close: (inside) => lockWithPassphrase(inside, passphrase),
    hasBeenUsed: () => keepPassphrase(context.store.local, reviewId, passphrase, 'ours'),
  });
}

function writerName({ store }: CoreContext, reviewId: string): string | null {
  const personId = store.local.writingAs(reviewId);
  return personId === null
    ? null
    : (store.entities.find(reviewId, 'person', personId)?.name ?? null);
}
