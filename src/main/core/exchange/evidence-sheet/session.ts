// The sheet that was opened last and what was understood of it, while the application runs.
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { SheetRow } from '../../../../shared/domain/evidence-sheet/sheet-row.ts';
import type { CoreContext } from '../../context.ts';

export interface OpenSheet {
  readonly token: string;
  readonly reviewId: ReviewId;
  readonly fileName: string;
  readonly sha256: string;
  readonly rows: readonly SheetRow[];
}

const openSheets = new WeakMap<CoreContext, OpenSheet>();

/** One at a time: the next takes its place. */
export function keepSheet(context: CoreContext, sheet: Omit<OpenSheet, 'token'>): OpenSheet {
  const kept = { ...sheet, token: context.newId() };
  openSheets.set(context, kept);
  return kept;
}

export function keptSheet(
  context: CoreContext,
  reviewId: ReviewId,
  token: string,
): OpenSheet | null {
  const sheet = openSheets.get(context);
  return sheet?.token === token && sheet.reviewId === reviewId ? sheet : null;
}
