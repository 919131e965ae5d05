// A folder that the team shares: it brings their work together by itself while it is there. Which
// folder it is stays in core; the page knows its last name and no path.
import { ReviewId } from '../domain/ids.ts';
import { Line, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;

export const FolderColleague = z.object({
  /** What their laptop is called in the folder; the same laptop keeps it. */
  device: z.string(),
  /** Null where their laptop writes for nobody yet. */
  name: z.string().nullable(),
  deviceLabel: z.string(),
  /** When what was last heard from them was written, by their clock. */
  lastAt: z.iso.datetime(),
  /** Notes on their laptop then, the binned ones with them. */
  notes: z.number().int().min(0),
  hasEverything: z.boolean(),
});
export type FolderColleague = z.infer<typeof FolderColleague>;

export const FolderStatus = z.object({
  folderName: z.string(),
  /** The words a colleague joins with. */
  passphrase: z.string(),
  state: z.enum(['not-looked-yet', 'here', 'away', 'cannot-write']),
  lastLookAt: z.iso.datetime().nullable(),
  /** Notes on this laptop, the binned ones with them. */
  notes: z.number().int().min(0),
  /** Something of ours is not in the folder yet. */
  hasUnwritten: z.boolean(),
  colleagues: z.array(FolderColleague),
  /** Files that cannot be read yet: still on their way, or damaged. */
  onTheirWay: z.number().int().min(0),
  /** Files of laptops whose words are others than ours. */
  locked: z.number().int().min(0),
  /** Files that a newer Fieldfare wrote. */
  newer: z.number().int().min(0),
});
export type FolderStatus = z.infer<typeof FolderStatus>;

/** The chosen folder waits in core under the token. */
const waiting = z.object({ token: z.string(), folderName: z.string() });

const shareFailures = {
  cancelled: fact,
  'folder-unreadable': z.object({ code: z.string() }),
  'folder-not-writable': z.object({ code: z.string() }),
  /** An improvement champion's copy has no part in what the team shares. */
  'copy-not-shared': fact,
  /** None of the passphrases kept on this laptop opens what lies there. */
  'passphrase-needed': waiting,
} as const;

export const folderContract = {
  /** Null while the review is shared in no folder. */
  'folder.status': query({
    input: z.object({ reviewId: ReviewId }),
    output: FolderStatus.nullable(),
    failures: notFound,
  }),
  /** Asks for a folder and shares the review in it from now on. */
  'folder.choose': command({
    input: z.object({ reviewId: ReviewId }),
    output: FolderStatus,
    failures: { ...notFound, ...shareFailures },
  }),
  /** Takes part in what colleagues share: a folder that waits for its words, or one chosen now. */
  'folder.join': command({
    input: z.object({
      /** Null asks for a folder; else the one that waits under the token. */
      token: z.string().max(100).nullable().default(null),
      passphrase: Line.nullable().default(null),
    }),
    output: z.object({ reviewId: ReviewId, isNewHere: z.boolean(), status: FolderStatus }),
    failures: {
      ...shareFailures,
      'wrong-passphrase': waiting,
      /** Nobody shares a review there. */
      'folder-without-review': z.object({ folderName: z.string() }),
      /** The words fit, but the review itself is still on its way into the folder. */
      'review-not-come-yet': waiting,
      'folder-no-longer-chosen': fact,
    },
  }),
  /** Looks into the folder at once instead of in a little while. */
  'folder.look': command({
    input: z.object({ reviewId: ReviewId }),
    output: FolderStatus,
    failures: { ...notFound, 'not-shared': fact },
  }),
  /** What was put there stays there. */
  'folder.stop': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: { ...notFound, 'not-shared': fact },
  }),
} as const;
