// What to say when a change to the workshop was not made, and what to do next.
import { formatShortDate } from '../../../shared/domain/dates.ts';
import type { OwnFailure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { commonFailureWords } from '../../messages/failures.ts';
import { workshopMessages } from '../../messages/workshop.ts';
import type { AutosaveState } from '../../ui/index.ts';

export type WorkshopCommand =
  | 'workshop.prepare'
  | 'workshop.change'
  | 'workshop.set-length'
  | 'workshop-step.add'
  | 'workshop-step.change'
  | 'workshop-step.move-to-bin'
  | 'workshop-step.restore'
  | 'workshop.clock'
  | 'workshop.fit-rest'
  | 'workshop-card.add'
  | 'workshop-card.change'
  | 'workshop-card.dot'
  | 'workshop-card.move-to-bin'
  | 'workshop-card.restore'
  | 'workshop.to-plan'
  | 'workshop.take-kept'
  | 'workshop.open-wall';
type WorkshopFailure = { [Name in WorkshopCommand]: OwnFailure<Name> }[WorkshopCommand];

const { failures } = workshopMessages;

export function failureWords(failure: WorkshopFailure): string {
  switch (failure.name) {
    case 'review-not-found':
    case 'workshop-not-prepared':
    case 'step-not-found':
    case 'card-not-found':
    case 'clock-refuses':
    case 'nothing-for-the-plan':
    case 'no-kept-workshop':
    case 'workshop-not-empty':
    case 'no-window':
      return failures[failure.name];
    case 'no-time-left':
      return failures['no-time-left'](failure.minutes);
    case 'date-not-school-day':
      return failures.notSchoolDay(
        formatShortDate(failure.date),
        failure.nearest.map(formatShortDate),
      );
    case 'pledge-too-late':
      return failures.tooLate(failure.days.map(formatShortDate));
    default:
      return assertNever(failure);
  }
}

const names = new Set<string>(Object.keys(failures));
const isOwn = (reason: unknown): reason is { readonly failure: WorkshopFailure } =>
  typeof reason === 'object' &&
  reason !== null &&
  'failure' in reason &&
  typeof reason.failure === 'object' &&
  reason.failure !== null &&
  'name' in reason.failure &&
  (names.has(String(reason.failure.name)) ||
    ['date-not-school-day', 'pledge-too-late'].includes(String(reason.failure.name)));

/** Under a field that did not save. */
export function notSaved(state: AutosaveState): string | undefined {
  if (state.kind !== 'failed') return undefined;
  if (isOwn(state.reason)) return failureWords(state.reason.failure);
  const { title, whatToDo } = commonFailureWords({ name: 'interrupted' });
  return `${title}. ${whatToDo}`;
}
