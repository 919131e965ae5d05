// The cards a laptop keeps of colleagues: whose keys are whose, which were checked by word of mouth,
// and which have been replaced. Belongs to the laptop; never goes into a document or a bundle.
import { CardId } from '../../../../shared/domain/ids.ts';
import type { KnownCard } from '../../../../shared/ipc/card.contract.ts';
import { Line, z } from '../../../../shared/lib/schema.ts';
import type { CoreContext } from '../../context.ts';
import type { Card } from './card-content.ts';
import { checkWords } from './check-words.ts';

const settingName = 'cards';

const Entry = z.object({
  id: CardId,
  holderId: z.ulid(),
  nameOnCard: Line,
  /** What this laptop's owner calls them; null goes by the card. */
  ownName: Line.nullable(),
  school: Line,
  encryptTo: z.string(),
  verifyWith: z.string(),
  addedAt: z.iso.datetime(),
  /** When the words were compared aloud. */
  checkedAt: z.iso.datetime().nullable(),
  replacedAt: z.iso.datetime().nullable(),
  /** Signing keys of cards this one took the place of. */
  earlierKeys: z.array(z.string()),
  isRemoved: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;

const Entries = z.array(Entry);

function all({ store }: CoreContext): Entry[] {
  const parsed = Entries.safeParse(store.local.readSetting(settingName));
  return parsed.success ? parsed.data : [];
}

function write(context: CoreContext, entries: readonly Entry[]): void {
  context.store.local.writeSetting(settingName, entries);
  context.announce(['cards']);
}

export const nameOf = ({ ownName, nameOnCard }: Entry): string => ownName ?? nameOnCard;

export const knownCards = (context: CoreContext): Entry[] =>
  all(context).filter(({ isRemoved }) => !isRemoved);

export const knownCard = (context: CoreContext, id: string): Entry | null =>
  knownCards(context).find((entry) => entry.id === id) ?? null;

export const toKnownCard = (context: CoreContext, entry: Entry): KnownCard => ({
  id: entry.id,
  name: nameOf(entry),
  nameOnCard: entry.nameOnCard,
  school: entry.school,
  words: checkWords(context.resourcesPath, entry),
  addedAt: entry.addedAt,
  checkedAt: entry.checkedAt,
  replacedAt: entry.replacedAt,
});

const sameName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

export const hasSameKeys = (entry: Entry, card: Card): boolean =>
  entry.encryptTo === card.encryptTo && entry.verifyWith === card.verifyWith;

/** A card that is here under other keys: of the same laptop, else of the same name. */
export function withOtherKeys(context: CoreContext, card: Card): Entry | null {
  const others = knownCards(context).filter((entry) => !hasSameKeys(entry, card));
  return (
    others.find(({ holderId }) => holderId === card.holderId) ??
    others.find(
      (entry) => sameName(entry.nameOnCard, card.name) || sameName(nameOf(entry), card.name),
    ) ??
    null
  );
}

export const withSameKeys = (context: CoreContext, card: Card): Entry | null =>
  knownCards(context).find((entry) => hasSameKeys(entry, card)) ?? null;

export function changeEntry(
  context: CoreContext,
  id: string,
  change: (entry: Entry) => Entry,
): Entry | null {
  const entries = all(context);
  const before = entries.find((entry) => entry.id === id);
  if (before === undefined) return null;
  const after = change(before);
  write(
    context,
    entries.map((entry) => (entry.id === id ? after : entry)),
  );
  return after;
}

function addEntry(context: CoreContext, card: Card, at: string): Entry {
  const entry: Entry = {
    id: CardId.parse(context.newId()),
    holderId: card.holderId,
    nameOnCard: card.name,
    ownName: null,
    school: card.school,
    encryptTo: card.encryptTo,
    verifyWith: card.verifyWith,
    addedAt: at,
    checkedAt: null,
    replacedAt: null,
    earlierKeys: [],
    isRemoved: false,
  };
  write(context, [...all(context), entry]);
  return entry;
}

/** @param instead the card it takes the place of; the word that was given for that one is not kept. */
export function keepCard(
  context: CoreContext,
  card: Card,
  { instead, isChecked }: { readonly instead: Entry | null; readonly isChecked: boolean },
): Entry {
  const at = context.now().toISOString();
  const details = {
    holderId: card.holderId,
    nameOnCard: card.name,
    school: card.school,
    encryptTo: card.encryptTo,
    verifyWith: card.verifyWith,
    isRemoved: false,
  };
  const replaced =
    instead === null
      ? null
      : changeEntry(context, instead.id, (entry) => ({
          ...entry,
          ...details,
          checkedAt: null,
          replacedAt: at,
          earlierKeys: [...new Set([...entry.earlierKeys, entry.verifyWith])],
        }));
  const known = replaced ?? all(context).find((entry) => hasSameKeys(entry, card)) ?? null;
  const entry = known ?? addEntry(context, card, at);
  const kept = changeEntry(context, entry.id, (before) => ({
    ...before,
    ...details,
    checkedAt: isChecked ? at : before.checkedAt,
  }));
  return kept ?? entry;
}
