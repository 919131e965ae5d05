// What to say when a change of the timetable was not made.
import { timetableMessages } from '../../messages/timetable.ts';

const { failures } = timetableMessages;

/** The failures that changes of the timetable declare themselves. */
export function failureWords(failure: { readonly name: string; readonly need?: number }): string {
  switch (failure.name) {
    case 'slot-ends-before-start':
      return failures.endsBeforeStart;
    case 'time-not-in-slot':
      return failures.notInSlot;
    case 'slot-past-midnight':
      return failures.pastMidnight;
    case 'day-already-there':
      return failures.dayThere;
    case 'timetable-not-empty':
      return failures.notEmpty;
    case 'visit-date-missing':
      return failures.datesMissing(failure.need ?? 1);
    case 'no-kept-timetable':
      return failures.noKept;
    case 'template-not-found':
      return failures.unknownTemplate;
    default:
      return failures.gone;
  }
}
