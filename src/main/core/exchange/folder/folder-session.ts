// What sharing in folders remembers while the application runs: what was seen of each folder, how the
// last look went, and the folder that waits for its words.
import type { FolderColleague, FolderStatus } from '../../../../shared/ipc/folder.contract.ts';
import type { CoreContext } from '../../context.ts';
import type { Renaming } from '../write-file.ts';
import type { FolderView } from './folder-view.ts';

/** What tests set otherwise: they wait for nothing and stretch no passphrase. */
export interface FolderOptions {
  readonly workFactor?: number;
  /** How long a laptop waits before it only says what it has taken in. */
  readonly millisecondsBeforeWord?: number;
  /** How long what one parcel replaced lies beside it still: a cloud may delete before it brings. */
  readonly millisecondsBeforeTidying?: number;
  readonly renaming?: Renaming;
}

export interface FolderSession {
  readonly root: string;
  readonly view: FolderView;
  state: FolderStatus['state'];
  lastLookAt: string | null;
  hasUnwritten: boolean;
  lastWriteAt: number;
  colleagues: readonly FolderColleague[];
  onTheirWay: number;
  locked: number;
  newer: number;
  /** What was compared last and needed no parcel. */
  settledFor: string | null;
}

export interface WaitingFolder {
  readonly token: string;
  readonly path: string;
  readonly reviewId: string | null;
}

interface Sessions {
  readonly options: FolderOptions;
  readonly byReview: Map<string, FolderSession>;
  readonly turns: Map<string, Promise<unknown>>;
  waiting: WaitingFolder | null;
  isEnding: boolean;
}

const sessions = new WeakMap<CoreContext, Sessions>();

export function sessionsOf(context: CoreContext, options: FolderOptions = {}): Sessions {
  const known = sessions.get(context);
  if (known !== undefined) return known;
  const created: Sessions = {
    options,
    byReview: new Map(),
    turns: new Map(),
    waiting: null,
    isEnding: false,
  };
  sessions.set(context, created);
  return created;
}

/** One after the other for each review: two looks at once would write the same parcel twice. */
export function inTurn<Value>(
  context: CoreContext,
  reviewId: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const { turns } = sessionsOf(context);
  const before = turns.get(reviewId) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(reviewId, mine);
  return mine;
}

export function letFolderWait(
  context: CoreContext,
  path: string,
  reviewId: string | null,
): WaitingFolder {
  const waiting = { token: context.newId(), path, reviewId };
  sessionsOf(context).waiting = waiting;
  return waiting;
}

export function waitingFolder(context: CoreContext, token: string): WaitingFolder | null {
  const { waiting } = sessionsOf(context);
  return waiting?.token === token ? waiting : null;
}
