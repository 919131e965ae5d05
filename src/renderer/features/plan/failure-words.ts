// What to say when a change to the plan was not made, and what to do next.
import { formatShortDate } from '../../../shared/domain/dates.ts';
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';
import { planMessages } from '../../messages/plan.ts';
import type { AutosaveState } from '../../ui/index.ts';

export type PlanCommand =
  | 'objective.add'
  | 'objective.change'
  | 'objective.move-to-bin'
  | 'objective.restore'
  | 'action.add'
  | 'action.change'
  | 'action.move-to-bin'
  | 'action.restore'
  | 'review.change'
  | 'review.set-date';

export type PlanFailure = { [Name in PlanCommand]: Failure<Name> }[PlanCommand];

const { failures } = planMessages;

export function failureWords(failure: PlanFailure): string {
  if (isCommonFailure(failure)) {
    const { title, whatToDo } = commonFailureWords(failure);
    return `${title}. ${whatToDo}`;
  }
  switch (failure.name) {
    case 'review-not-found':
    case 'objective-not-found':
    case 'action-not-found':
    case 'finding-not-found':
    case 'note-not-found':
    case 'finding-not-area-for-development':
    case 'due-before-start':
      return failures[failure.name];
    case 'date-not-school-day':
      return failures.notSchoolDay(
        formatShortDate(failure.date),
        failure.nearest.map(formatShortDate),
      );
    default:
      return assertNever(failure);
  }
}

const isRefusal = (
  reason: unknown,
): reason is { readonly ok: false; readonly failure: PlanFailure } =>
  typeof reason === 'object' && reason !== null && 'ok' in reason && 'failure' in reason;

/** Why what was typed in a field is not saved yet; undefined while there is nothing to say. */
export function notSavedWords(state: AutosaveState): string | undefined {
  if (state.kind !== 'failed') return undefined;
  return isRefusal(state.reason) ? failureWords(state.reason.failure) : failures.notSaved;
}
