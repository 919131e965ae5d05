// What to say when a change to the handover was not made, and what to do next.
import { formatShortDate } from '../../../shared/domain/dates.ts';
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';
import { exchangeMessages } from '../../messages/exchange.ts';
import { handoverMessages } from '../../messages/handover.ts';
import type { AutosaveState } from '../../ui/index.ts';

export type HandoverCommand =
  | 'handover.prepare'
  | 'handover.change'
  | 'handover.complete'
  | 'handover.book-workshop'
  | 'handover.save-bundle'
  | 'bundle.save';
export type HandoverFailure = { [Name in HandoverCommand]: Failure<Name> }[HandoverCommand];

const { failures } = handoverMessages;
const { failures: cardFailures } = exchangeMessages;

/** Null where there is nothing to tell. */
export function failureWords(failure: HandoverFailure): string | null {
  if (isCommonFailure(failure)) {
    const { title, whatToDo } = commonFailureWords(failure);
    return `${title}. ${whatToDo}`;
  }
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'review-not-found':
    case 'nothing-to-hand-over':
      return failures[failure.name];
    case 'handover-not-complete':
      return failure.gaps.length === 0
        ? failures.notComplete
        : failures['handover-not-complete'](failure.gaps.length);
    case 'date-not-school-day':
      return failures.notSchoolDay(
        formatShortDate(failure.date),
        failure.nearest.map(formatShortDate),
      );
    case 'workshop-before-visit':
      return failures['workshop-before-visit'](formatShortDate(failure.visitOn));
    case 'card-not-found':
      return cardFailures.cardNotFound;
    case 'own-card-needed':
      return cardFailures.ownCardNeeded;
    case 'own-card-locked':
      return `${cardFailures.ownCardLocked.title}. ${cardFailures.ownCardLocked.whatToDo}`;
    case 'file-not-written':
      return failures['file-not-written'](failure.code);
    default:
      return assertNever(failure);
  }
}

const isRefusal = (
  reason: unknown,
): reason is { readonly ok: false; readonly failure: HandoverFailure } =>
  typeof reason === 'object' && reason !== null && 'ok' in reason && 'failure' in reason;

export function notSaved(state: AutosaveState): string | undefined {
  if (state.kind !== 'failed') return undefined;
  const refused = isRefusal(state.reason) ? failureWords(state.reason.failure) : null;
  if (refused !== null) return refused;
  const { title, whatToDo } = commonFailureWords({ name: 'interrupted' });
  return `${title}. ${whatToDo}`;
}
