// What the exchange of bundles remembers while the application runs, and no longer: the file that
// waits for its passphrase, words that were suggested, and what went out and came in.
import type { Exchange } from '../../../../shared/ipc/bundle.contract.ts';
import type { CoreContext } from '../../context.ts';

export interface WaitingBundle {
  readonly token: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface Session {
  waiting: WaitingBundle | null;
  readonly suggested: Map<string, string>;
  readonly exchanges: Map<string, Exchange[]>;
}

const sessions = new WeakMap<CoreContext, Session>();
const mostRemembered = 50;

function sessionOf(context: CoreContext): Session {
  const known = sessions.get(context);
  if (known !== undefined) return known;
  const session: Session = { waiting: null, suggested: new Map(), exchanges: new Map() };
  sessions.set(context, session);
  return session;
}

/** One at a time: the next choice takes its place. */
export function letWait(context: CoreContext, fileName: string, bytes: Uint8Array): WaitingBundle {
  const waiting = { token: context.newId(), fileName, bytes };
  sessionOf(context).waiting = waiting;
  return waiting;
}

export function waitingBundle(context: CoreContext, token: string): WaitingBundle | null {
  const { waiting } = sessionOf(context);
  return waiting?.token === token ? waiting : null;
}

export const forgetWaiting = (context: CoreContext): void => {
  sessionOf(context).waiting = null;
};

/** The same suggestion until it is used or another is drawn. */
export function suggested(context: CoreContext, reviewId: string, draw: () => string): string {
  const { suggested: words } = sessionOf(context);
  const passphrase = words.get(reviewId) ?? draw();
  words.set(reviewId, passphrase);
  return passphrase;
}

export function suggest(context: CoreContext, reviewId: string, passphrase: string): void {
  sessionOf(context).suggested.set(reviewId, passphrase);
}

export function remember(context: CoreContext, reviewId: string, exchange: Exchange): void {
  const { exchanges } = sessionOf(context);
  const before = exchanges.get(reviewId) ?? [];
  exchanges.set(reviewId, [exchange, ...before].slice(0, mostRemembered));
  context.announce(['exchange']);
}

export const exchangesOf = (context: CoreContext, reviewId: string): Exchange[] =>
  sessionOf(context).exchanges.get(reviewId) ?? [];
