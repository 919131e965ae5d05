// Which notes are looked at: those of one hypothesis, or only those behind one cell of the grid.
import type { HypothesisId } from '../../../shared/domain/ids.ts';

export interface Choice {
  readonly hypothesisId: HypothesisId;
  /** Null is every note of the hypothesis. */
  readonly columnId: string | null;
}

/** One name for each cell, so that the focus can be given back to it. */
export const cellId = (hypothesisId: string, columnId: string | null): string =>
  `reach-${hypothesisId}-${columnId === null ? 'all' : `in-${columnId}`}`;

export const gridTitleId = 'coverage';
export const bothTitleId = 'for-and-against';
