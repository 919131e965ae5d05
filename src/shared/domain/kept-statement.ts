// What has to stand beside a finding that the team keeps although its evidence does not meet the
// team's own rule. One wording for the screens and for every document, so that none leaves it out.
import type { Finding } from './finding.ts';

/** @returns null where the rule is met or the team has not said that it keeps the finding. */
export function keptAgainstRuleStatement(
  finding: Pick<Finding, 'keptBecause'>,
  meetsRule: boolean,
): string | null {
  const reason = finding.keptBecause.trim();
  if (meetsRule || reason === '') return null;
  const end = /[.!?]$/.test(reason) ? '' : '.';
  return `The team keeps this finding although its own rule for evidence is not met. Its reason: ${reason}${end}`;
}

/** Agreed in moderation, and not a word of the sentence has changed since. */
export const isStillAsAgreed = (finding: Pick<Finding, 'agreed' | 'wording'>): boolean =>
  finding.agreed !== null && finding.agreed.wording === finding.wording;
