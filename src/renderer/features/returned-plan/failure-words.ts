// Says why a plan was not read or its differences not taken, and what to do next.
import { formatLongDate } from '../../../shared/domain/dates.ts';
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { returnedPlanMessages } from '../../messages/returned-plan.ts';
import { startMessages } from '../../messages/start.ts';

export type ReturnedPlanFailure = Exclude<
  Failure<'returned-plan.open'> | Failure<'returned-plan.read'> | Failure<'returned-plan.take'>,
  { name: 'cancelled' }
>;

const { failures } = returnedPlanMessages;

export function returnedPlanFailureWords(failure: ReturnedPlanFailure): FailureWords {
  switch (failure.name) {
    case 'review-not-found':
      return startMessages.failures.reviewNotFound;
    case 'file-unreadable':
      return startMessages.failures.unreadable(failure.code);
    case 'file-too-large':
      return failures.tooLarge(failure.bytes, failure.limitBytes);
    case 'file-empty':
      return failures.empty;
    case 'file-damaged':
      return failures.damaged;
    case 'file-swells':
      return failures.swells;
    case 'file-with-macros':
      return failures.withMacros;
    case 'file-locked':
      return failures.locked;
    case 'not-a-plan':
      return failures.notAPlan[failure.what];
    case 'plan-of-another-review':
      return failures.anotherReview(failure.title);
    case 'plan-table-missing':
      return failures.tableMissing;
    case 'plan-not-recognised':
      return failures.notRecognised;
    case 'returned-plan-no-longer-open':
      return failures.noLongerOpen;
    case 'date-not-school-day':
      return failures.notSchoolDay(formatLongDate(failure.date));
    case 'due-before-start':
      return failures.dueBeforeStart(failure.number);
    case 'difference-not-decided':
      return failures.notDecided(failure.title);
    case 'invalid-input':
    case 'store-failed':
    case 'interrupted':
    case 'defect':
    case 'stopped':
      return commonFailureWords(failure);
    default:
      return assertNever(failure);
  }
}
