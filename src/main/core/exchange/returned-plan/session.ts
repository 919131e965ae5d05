// The plan that came back last and what was read of it, while the application runs.
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { ReturnedDocument } from '../../../../shared/domain/returned-plan/returned-table.ts';
import type { SentDocument } from '../../../../shared/domain/sent-document.ts';
import type { CoreContext } from '../../context.ts';

export interface ReturnedPlan {
  readonly token: string;
  readonly reviewId: ReviewId;
  readonly fileName: string;
  readonly document: ReturnedDocument;
  /** What it said when it was sent; null where the file has lost that. */
  readonly sent: SentDocument | null;
  /** Days a person chose in place of the file's words: what was asked about is settled by them. */
  readonly settled: Map<string, string>;
}

const opened = new WeakMap<CoreContext, ReturnedPlan>();

/** One at a time: the next takes its place. */
export function keepReturned(
  context: CoreContext,
  parts: Omit<ReturnedPlan, 'token' | 'settled'>,
): ReturnedPlan {
  const kept = { ...parts, token: context.newId(), settled: new Map<string, string>() };
  opened.set(context, kept);
  return kept;
}

export function keptReturned(
  context: CoreContext,
  reviewId: ReviewId,
  token: string,
): ReturnedPlan | null {
  const kept = opened.get(context);
  return kept?.token === token && kept.reviewId === reviewId ? kept : null;
}
