// What actions cost together, as one reads it: "£120", "14 hours of cover", and what is still open.
import type { PlanSum } from '../../../shared/domain/plan-sum.ts';
import { planMessages } from '../../messages/plan.ts';
import { formatMoney, formatNumber } from './number-words.ts';

const { meta } = planMessages;

/** Nothing where nobody has filled in a cost or cover. */
export function sumWords(sum: PlanSum): string[] {
  const { costPounds, coverHours } = sum;
  return [
    costPounds === null ? null : formatMoney(costPounds),
    coverHours === null ? null : meta.cover(formatNumber(coverHours)),
  ].filter((part) => part !== null);
}

/** For how many actions the sum does not know; nothing where it knows all, or none. */
export function openWords({ actionCount, costPounds, ...sum }: PlanSum): string[] {
  const open = (count: number, words: (count: number) => string): string[] =>
    count === 0 || count === actionCount ? [] : [words(count)];
  return [
    ...open(costPounds === null ? 0 : sum.costUnknownCount, meta.costOpen),
    ...open(sum.coverHours === null ? 0 : sum.coverUnknownCount, meta.coverOpen),
  ];
}
