// One's own card out, colleagues' cards in, and the list of those kept here.
import { basename } from 'node:path';
import type { cardContract, OpenedCard } from '../../../../shared/ipc/card.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import {
  changeEntry,
  hasSameKeys,
  keepCard,
  knownCard,
  knownCards,
  nameOf,
  toKnownCard,
  withOtherKeys,
  withSameKeys,
} from '../../exchange/cards/address-book.ts';
import type { Card } from '../../exchange/cards/card-content.ts';
import { checkWords } from '../../exchange/cards/check-words.ts';
import {
  cardExtension,
  letCardWait,
  openCard,
  takeWaitingCard,
} from '../../exchange/cards/open-card.ts';
import {
  cardBytes,
  describeOwn,
  makeOwnKeys,
  ownCard,
  ownDetails,
  ownKeys,
} from '../../exchange/cards/own-keys.ts';
import { takeHandedFile } from '../../exchange/handed-files.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';

const cardKind: FileKind = { name: 'Fieldfare card', extensions: [cardExtension] };

function opened(context: CoreContext, card: Card): OpenedCard {
  const known = withSameKeys(context, card);
  const other = known === null ? withOtherKeys(context, card) : null;
  const before = known ?? other;
  const isOwn = ownDetails(context)?.keys?.verifyWith === card.verifyWith;
  return {
    token: letCardWait(context, card),
    name: card.name,
    school: card.school,
    words: checkWords(context.resourcesPath, card),
    madeAt: card.madeAt,
    standing: isOwn ? 'own' : known !== null ? 'known' : other !== null ? 'other-keys' : 'new',
    before: before === null ? null : toKnownCard(context, before),
  };
}

export const cardHandlers: HandlersOf<typeof cardContract> = {
  'card.own': async (context) => {
    const own = ownDetails(context);
    const keys = own?.keys ?? null;
    const unlocked = keys === null ? null : await ownKeys(context);
    return ok({
      name: own?.name ?? '',
      school: own?.school ?? '',
      words: keys === null ? null : checkWords(context.resourcesPath, keys),
      keptBy: keys?.keptBy ?? null,
      isLocked: unlocked?.ok === false,
    });
  },

  'card.describe-own': (context, { name, school }) => {
    describeOwn(context, {
      ...(name === undefined ? {} : { name }),
      ...(school === undefined ? {} : { school }),
    });
    return ok({});
  },

  'card.save': async (context) => {
    const own = ownDetails(context);
    if (own === null || own.name.trim() === '') return err({ name: 'own-card-unnamed' });
    const path = await context.dialogs.chooseFileToSave(
      'Save my card',
      fileNameOf([own.name, own.school], `.${cardExtension}`),
      [cardKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const found = own.keys === null ? ok(await makeOwnKeys(context)) : await ownKeys(context);
    if (!found.ok) return err({ name: 'own-card-locked' });
    const keys = found.value;
    const card = ownCard(context, keys, checkWords(context.resourcesPath, keys));
    const written = await writeFileSafely(path, cardBytes(card));
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    return ok({ fileName: basename(path) });
  },

  'card.renew': async (context) => {
    await makeOwnKeys(context);
    return ok({});
  },

  'card.open': async (context, { handed }) => {
    const handedFile = handed === null ? null : takeHandedFile(context, handed);
    if (handed !== null && handedFile === null) return err({ name: 'card-no-longer-open' });
    const path =
      handedFile ?? (await context.dialogs.chooseFileToOpen('Open a colleague’s card', [cardKind]));
    if (path === null) return err({ name: 'cancelled' });
    const card = await openCard(path);
    return card.ok ? ok(opened(context, card.value)) : card;
  },

  'card.keep': (context, { token, isChecked, instead }) => {
    const card = takeWaitingCard(context, token);
    if (card === null) return err({ name: 'card-no-longer-open' });
    if (ownDetails(context)?.keys?.verifyWith === card.verifyWith) {
      return err({ name: 'card-is-own' });
    }
    const before = instead === null ? null : knownCard(context, instead);
    if (instead !== null && (before === null || hasSameKeys(before, card))) {
      return err({ name: 'card-not-found' });
    }
    return ok(toKnownCard(context, keepCard(context, card, { instead: before, isChecked })));
  },

  'card.list': (context) =>
    ok(
      knownCards(context)
        .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB'))
        .map((entry) => toKnownCard(context, entry)),
    ),

  'card.change': (context, { cardId, change: { name, isChecked } }) => {
    if (knownCard(context, cardId) === null) return err({ name: 'card-not-found' });
    changeEntry(context, cardId, (entry) => ({
      ...entry,
      ...(name === undefined ? {} : { ownName: ownNameOf(name, entry.nameOnCard) }),
      ...(isChecked === undefined
        ? {}
        : { checkedAt: isChecked ? context.now().toISOString() : null }),
    }));
    return ok({});
  },

  'card.remove': (context, { cardId }) => {
    if (knownCard(context, cardId) === null) return err({ name: 'card-not-found' });
    changeEntry(context, cardId, (entry) => ({ ...entry, isRemoved: true }));
    return ok({});
  },

  'card.restore': (context, { cardId }) =>
    changeEntry(context, cardId, (entry) => ({ ...entry, isRemoved: false })) === null
      ? err({ name: 'card-not-found' })
      : ok({}),
};

const ownNameOf = (typed: string, nameOnCard: string): string | null =>
  typed.trim() === '' || typed === nameOnCard ? null : typed;
