// Where the factual check stands: what was sent, what the host says, how long there is.
import { factualCheckState } from '../../../../shared/domain/factual-check.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { schoolDaysBetween } from '../../../../shared/domain/school-days.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { CoreContext } from '../../context.ts';
import { localDay } from '../local-minute.ts';

export function readFactualCheck(
  { store, now }: CoreContext,
  review: Review,
): Output<'factual-check.read'> {
  const findings = store.entities.list(review.id, 'finding');
  const wordings = new Map(findings.map(({ id, wording }) => [id as string, wording]));
  const rounds = store.entities.list(review.id, 'factual-check-round');
  const checks = store.entities.list(review.id, 'factual-check');
  const dueOn = rounds.at(-1)?.dueOn ?? review.dates.factualCheck ?? null;
  const left =
    dueOn === null || review.calendar === null
      ? null
      : schoolDaysBetween(review.calendar, localDay(now()), dueOn);
  return {
    step: factualCheckState(rounds, checks),
    rounds,
    checks: checks.map((check) => ({
      ...check,
      isWordingAsSent:
        check.findingId === null ||
        check.decision === 'accepted' ||
        wordings.get(check.findingId) === check.draft,
    })),
    draftOn: review.dates.draftReport ?? null,
    dueOn,
    schoolDaysLeft: left === null || !left.ok ? null : left.value,
    findings: findings.length,
    unworded: findings.filter(({ wording }) => wording.trim() === '').length,
  };
}
