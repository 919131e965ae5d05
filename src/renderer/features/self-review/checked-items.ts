// What a person has decided about the answers of an opened file. Pure, so that it can be tested.
import {
  hasContent,
  type AnswerContent,
  type SelfReviewAnswer,
} from '../../../shared/domain/self-review/self-review.ts';
import type { CheckedItem, OpenedSelfReview } from '../../../shared/ipc/self-review.contract.ts';

export const ownPrompt = 'own';
export const leaveOut = 'out';

/** Where the review has an answer already: the file's, the one that is here, or both. */
export type How = 'file' | 'here' | 'both';

export interface CheckedRow extends AnswerContent {
  /** The id of an answer, a prompt of its own, or left out. */
  readonly to: string;
  readonly how: How;
}

export interface Decisions {
  readonly rows: readonly CheckedRow[];
  /** For each piece that was left: the answer it goes with, or left out. */
  readonly left: readonly string[];
}

export const firstDecisions = ({ understood }: OpenedSelfReview): Decisions => ({
  rows: understood.items.map(({ answerId, rating, evidence, uncertainty, isMostUncertain }) => ({
    to: answerId ?? ownPrompt,
    how: 'file',
    rating,
    evidence,
    uncertainty,
    isMostUncertain,
  })),
  left: understood.left.map(() => leaveOut),
});

export const promptOf = ({ prompts }: OpenedSelfReview, to: string): SelfReviewAnswer | undefined =>
  prompts.find(({ id }) => id === to);

const isSame = (one: AnswerContent, other: AnswerContent): boolean =>
  one.rating === other.rating &&
  one.evidence.trim() === other.evidence.trim() &&
  one.uncertainty.trim() === other.uncertainty.trim();

/** The answer that is here and says something else; undefined where there is nothing to decide. */
export function hereAlready(
  opened: OpenedSelfReview,
  row: CheckedRow,
): SelfReviewAnswer | undefined {
  const here = promptOf(opened, row.to);
  return here !== undefined && hasContent(here) && !isSame(here, row) ? here : undefined;
}

const both = (one: string, other: string): string =>
  one.includes(other.trim()) ? one : [one, other].filter((text) => text.trim() !== '').join('\n\n');

function contentOf(opened: OpenedSelfReview, row: CheckedRow): AnswerContent {
  const { rating, evidence, uncertainty, isMostUncertain } = row;
  const here = hereAlready(opened, row);
  if (here === undefined || row.how === 'file') {
    return { rating, evidence, uncertainty, isMostUncertain };
  }
  return {
    rating: rating ?? here.rating,
    evidence: both(here.evidence, evidence),
    uncertainty: both(here.uncertainty, uncertainty),
    isMostUncertain: here.isMostUncertain || isMostUncertain,
  };
}

export function itemsToFile(opened: OpenedSelfReview, decisions: Decisions): CheckedItem[] {
  const fromRows = decisions.rows.flatMap((row, item): CheckedItem[] => {
    if (row.to === leaveOut) return [];
    if (row.how === 'here' && hereAlready(opened, row) !== undefined) return [];
    const found = opened.understood.items[item];
    const known = promptOf(opened, row.to);
    if (found === undefined) return [];
    return [
      {
        ...contentOf(opened, row),
        item,
        answerId: known?.id ?? null,
        theme: known?.theme ?? found.theme,
        prompt: known?.prompt ?? found.found,
      },
    ];
  });
  const targeted = new Set(fromRows.map(({ answerId }) => answerId));
  const fromLeft = decisions.left.flatMap((to, index): CheckedItem[] => {
    const known = promptOf(opened, to);
    const text = opened.understood.left[index];
    if (known === undefined || text === undefined) return [];
    // Nothing of the file is filed there yet: what is here stays, and this comes after it.
    const isFirst = !targeted.has(known.id);
    targeted.add(known.id);
    return [
      {
        rating: isFirst ? known.rating : null,
        evidence: isFirst ? both(known.evidence, text) : text,
        uncertainty: isFirst ? known.uncertainty : '',
        isMostUncertain: isFirst && known.isMostUncertain,
        item: null,
        answerId: known.id,
        theme: known.theme,
        prompt: known.prompt,
      },
    ];
  });
  return [...fromRows, ...fromLeft];
}
