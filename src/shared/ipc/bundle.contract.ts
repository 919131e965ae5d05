// What a review's team exchanges: bundles, opened by a passphrase the team knows. Which file was
// chosen stays in core; the page holds a token for it while somebody looks for the words.
import { CardId, PersonId, ReviewId } from '../domain/ids.ts';
import { Line, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { saveFailures } from './review.contract.ts';

const notFound = { 'review-not-found': fact } as const;

export const TeamPassphrase = z.object({
  /** Words with hyphens between them. */
  passphrase: z.string(),
  /** It was used or set before; else it is only a suggestion. */
  isKept: z.boolean(),
});
export type TeamPassphrase = z.infer<typeof TeamPassphrase>;

/** What a merge can bring news of. */
export const ThingKind = z.enum([
  'review',
  'school',
  'person',
  'hypothesis',
  'evidence',
  'photo',
  'finding',
  'objective',
  'action',
  'feedback',
  'feedback-point',
  'factual-check',
  'factual-check-round',
  'report-passage',
  'workshop',
  'workshop-step',
  'workshop-card',
  'form',
  'question-bank',
  'made-document',
  'day',
  'slot',
  'strand',
  'briefing',
  'decision',
  'catch-up',
  'self-review',
  'self-review-answer',
  'checkpoint',
  'checkpoint-action',
  'handover',
  'remark',
  'readiness',
  'kept-part',
  'partnership',
  'calendar',
  'lens',
]);
export type ThingKind = z.infer<typeof ThingKind>;

export const NewsKind = z.enum(['new', 'changed', 'binned', 'put-back', 'stood-behind']);
export type NewsKind = z.infer<typeof NewsKind>;

/** What came in of one person. */
export const NewsOfPerson = z.object({
  /** Null where nobody is known: what came with a review, or from a laptop nobody had named. */
  personId: PersonId.nullable(),
  name: z.string().nullable(),
  news: z.array(z.object({ kind: ThingKind, what: NewsKind, count: z.number().int().min(1) })),
});
export type NewsOfPerson = z.infer<typeof NewsOfPerson>;

/** Who made a bundle, as far as this laptop's cards prove it. */
export const BundleSender = z.discriminatedUnion('by', [
  /** Whoever knows the team's words. */
  z.object({ by: z.literal('words') }),
  z.object({
    by: z.literal('card'),
    name: z.string(),
    /** When the words of their card were compared aloud. */
    checkedAt: z.iso.datetime().nullable(),
  }),
  z.object({ by: z.literal('own-card') }),
  /** Signed with keys that no card here has. The name is what they say of themselves. */
  z.object({
    by: z.literal('no-card'),
    name: z.string(),
    school: z.string(),
    words: z.array(z.string()),
    /** Somebody whose card here has taken the place of the one that signed. */
    earlierCardOf: z.string().nullable(),
    /** Somebody of that name is known here by other keys. */
    otherCardOf: z.string().nullable(),
  }),
]);
export type BundleSender = z.infer<typeof BundleSender>;

export const TakenBundle = z.object({
  reviewId: ReviewId,
  title: z.string(),
  from: z.object({ name: z.string().nullable(), device: z.string() }),
  madeAt: z.iso.datetime(),
  sender: BundleSender,
  /** The review was not on this laptop before. */
  isNewHere: z.boolean(),
  wasNothingNew: z.boolean(),
  people: z.array(NewsOfPerson),
});
export type TakenBundle = z.infer<typeof TakenBundle>;

/** One bundle made or opened since Fieldfare was started. */
export const Exchange = z.discriminatedUnion('way', [
  z.object({
    way: z.literal('out'),
    at: z.iso.datetime(),
    fileName: z.string(),
    /** Names of those it was locked for; none where the team's words open it. */
    people: z.array(z.string()).optional(),
  }),
  z.object({
    way: z.literal('in'),
    at: z.iso.datetime(),
    fileName: z.string(),
    taken: TakenBundle,
  }),
  /** What came out of the shared folder at one look. */
  z.object({
    way: z.literal('folder'),
    at: z.iso.datetime(),
    fileName: z.string(),
    people: z.array(NewsOfPerson),
  }),
]);
export type Exchange = z.infer<typeof Exchange>;

/** The chosen file waits in core under the token. */
const waiting = z.object({ token: z.string(), fileName: z.string() });

/** Why a bundle was not taken in. Nothing that was there is changed by any of them. */
const bundleFailures = {
  cancelled: fact,
  'file-unreadable': z.object({ code: z.string() }),
  'bundle-too-large': z.object({ bytes: z.number(), limitBytes: z.number() }),
  'not-a-bundle': fact,
  'bundle-damaged': fact,
  'bundle-from-newer-version': z.object({ formatVersion: z.number(), known: z.number() }),
  /** Locked for people by name, and this laptop holds no key of theirs. */
  'bundle-for-somebody-else': z.object({ hasOwnCard: z.boolean() }),
  /** The keys of this laptop's own card are no longer to be had. */
  'own-card-locked': fact,
  /** Nobody's signature stands behind it, or it was made for others. */
  'sender-not-proved': fact,
  /** An improvement champion's copy never takes in the whole review. */
  'whole-review-for-a-copy': fact,
  /** Signed, but by no card kept here: a person decides. */
  'sender-unknown': z.object({
    token: z.string(),
    fileName: z.string(),
    sender: BundleSender.options[3],
  }),
  /** None of the passphrases kept on this laptop opens it. */
  'passphrase-needed': waiting,
  'wrong-passphrase': waiting,
  /** Core was started again, or another file was chosen since. */
  'bundle-no-longer-chosen': fact,
} as const;

export const bundleContract = {
  /** The one kept for the review on this laptop, or four words drawn for it. */
  'bundle.passphrase': query({
    input: z.object({ reviewId: ReviewId }),
    output: TeamPassphrase,
    failures: notFound,
  }),
  'bundle.set-passphrase': command({
    input: z.object({
      reviewId: ReviewId,
      /** What the lead told the team; null draws four new words. */
      passphrase: Line.nullable(),
    }),
    output: TeamPassphrase,
    failures: { ...notFound, 'passphrase-too-easy': fact },
  }),
  /** What was exchanged since Fieldfare was started, newest first. */
  'bundle.exchanges': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(Exchange),
    failures: notFound,
  }),
  /** Keeps the passphrase it was locked with. */
  'bundle.save': command({
    input: z.object({
      reviewId: ReviewId,
      /** Those who may open it, by their cards; null locks it with the team's words. */
      forPeople: z.array(CardId).min(1).max(500).nullable().default(null),
    }),
    output: z.object({ fileName: z.string() }),
    failures: {
      ...notFound,
      ...saveFailures,
      'card-not-found': fact,
      'own-card-needed': fact,
      'own-card-locked': fact,
    },
  }),
  'bundle.open': command({
    input: z.object({
      /** Null asks for a file; else the one that waits under the token, chosen or handed over. */
      token: z.string().max(100).nullable().default(null),
      passphrase: Line.nullable().default(null),
      /** A person has read who has signed it, and takes it in although no card here is theirs. */
      isSenderAccepted: z.boolean().default(false),
    }),
    output: TakenBundle,
    failures: bundleFailures,
  }),
} as const;
