// What to say when something of the report was not done, and what to do next.
import type { CommandName, OwnFailure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { reportMessages } from '../../messages/report.ts';

const words = reportMessages.failures;

type ReportCommand = Extract<CommandName, `report.${string}`>;
type ReportFailure = { [Name in ReportCommand]: OwnFailure<Name> }[ReportCommand];

/** Null where nothing need be said: the person thought better of it. */
export function failureWords(failure: ReportFailure): string | null {
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'file-not-written':
      return words['file-not-written'](failure.code);
    case 'review-not-found':
    case 'passage-not-known':
    case 'passage-not-written':
    case 'no-findings':
      return words[failure.name];
    default:
      return assertNever(failure);
  }
}
