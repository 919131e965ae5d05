// Cards: how colleagues come to know each other's keys. The file chosen stays in core; the page holds a
// token for it while two people compare the words.
import { CardId } from '../domain/ids.ts';
import { Line, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { saveFailures } from './review.contract.ts';

export const OwnCard = z.object({
  name: z.string(),
  school: z.string(),
  /** The words to read aloud; null until the card is saved for the first time. */
  words: z.array(z.string()).nullable(),
  /** Who keeps the secret half: the operating system's safe, or a file of its owner's only. */
  keptBy: z.enum(['system', 'file']).nullable(),
  /** The system no longer gives the secret half out: a new card is needed. */
  isLocked: z.boolean(),
});
export type OwnCard = z.infer<typeof OwnCard>;

export const KnownCard = z.object({
  id: CardId,
  /** What this laptop calls them. */
  name: z.string(),
  nameOnCard: z.string(),
  school: z.string(),
  words: z.array(z.string()),
  addedAt: z.iso.datetime(),
  /** When the words were compared aloud. */
  checkedAt: z.iso.datetime().nullable(),
  /** When it took the place of a card with other keys. */
  replacedAt: z.iso.datetime().nullable(),
});
export type KnownCard = z.infer<typeof KnownCard>;

export const OpenedCard = z.object({
  token: z.string(),
  name: z.string(),
  school: z.string(),
  words: z.array(z.string()),
  madeAt: z.iso.datetime(),
  /** `other-keys`: the person, or one of that name, is known here by other keys. */
  standing: z.enum(['new', 'known', 'own', 'other-keys']),
  /** The card that is here of them. */
  before: KnownCard.nullable(),
});
export type OpenedCard = z.infer<typeof OpenedCard>;

export const cardContract = {
  'card.own': query({ input: z.object({}), output: OwnCard }),
  /** Said before the first card is saved, and changed as often as one likes. */
  'card.describe-own': command({
    input: z.object({ name: Line, school: Line }).partial(),
    output: z.object({}),
  }),
  /** Makes the keys where there are none yet. */
  'card.save': command({
    input: z.object({}),
    output: z.object({ fileName: z.string() }),
    failures: { ...saveFailures, 'own-card-unnamed': fact, 'own-card-locked': fact },
  }),
  /** New keys in place of the old: what was locked for the old ones no longer opens. */
  'card.renew': command({ input: z.object({}), output: z.object({}) }),
  'card.open': command({
    input: z.object({
      /** The token of a file that was handed over; null asks for one. */
      handed: z.string().max(100).nullable().default(null),
    }),
    output: OpenedCard,
    failures: {
      cancelled: fact,
      'file-unreadable': z.object({ code: z.string() }),
      'card-no-longer-open': fact,
      'not-a-card': fact,
      'card-damaged': fact,
      'card-from-newer-version': z.object({ formatVersion: z.number(), known: z.number() }),
    },
  }),
  'card.keep': command({
    input: z.object({
      token: z.string().max(100),
      /** The two have read the words to each other. */
      isChecked: z.boolean(),
      /** The card it takes the place of. */
      instead: CardId.nullable(),
    }),
    output: KnownCard,
    failures: { 'card-no-longer-open': fact, 'card-is-own': fact, 'card-not-found': fact },
  }),
  'card.list': query({ input: z.object({}), output: z.array(KnownCard) }),
  'card.change': command({
    input: z.object({
      cardId: CardId,
      change: z
        .object({
          /** Empty goes by the name on the card again. */
          name: Line,
          isChecked: z.boolean(),
        })
        .partial(),
    }),
    output: z.object({}),
    failures: { 'card-not-found': fact },
  }),
  'card.remove': command({
    input: z.object({ cardId: CardId }),
    output: z.object({}),
    failures: { 'card-not-found': fact },
  }),
  'card.restore': command({
    input: z.object({ cardId: CardId }),
    output: z.object({}),
    failures: { 'card-not-found': fact },
  }),
} as const;
