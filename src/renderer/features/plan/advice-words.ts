// Words for the facts that the check of a plan gives: which field each belongs to, and what to ask.
import { formatDate, formatShortDate } from '../../../shared/domain/dates.ts';
import type { SmartAdvice } from '../../../shared/domain/smart-advice.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { planAdviceMessages as words } from '../../messages/plan-advice.ts';

/** The fields of an action that advice can stand under. */
export type AdvisedField =
  | Extract<SmartAdvice, { kind: 'missing' }>['field']
  | Extract<SmartAdvice, { kind: 'not-a-school-day' }>['field'];

function reasonOf({
  dayKind,
  dayName,
}: Extract<SmartAdvice, { kind: 'not-a-school-day' }>): string {
  const kind = words.dayKinds[dayKind];
  return dayName === null || dayKind === 'weekend' ? kind : words.namedKind(kind, dayName);
}

export function adviceWords(advice: SmartAdvice): string {
  switch (advice.kind) {
    case 'missing':
      return words.missing[advice.field];
    case 'not-a-school-day':
      return words.notSchoolDay(
        formatShortDate(advice.date),
        reasonOf(advice),
        [advice.previousSchoolDay, advice.nextSchoolDay]
          .filter((day) => day !== null)
          .map(formatShortDate),
      );
    case 'outside-calendar':
      return advice.date < advice.calendarStart
        ? words.beforeCalendar(formatDate(advice.date), formatDate(advice.calendarStart))
        : words.afterCalendar(formatDate(advice.date), formatDate(advice.calendarEnd));
    case 'due-before-start':
      return words.dueBeforeStart(formatShortDate(advice.startOn), formatShortDate(advice.dueOn));
    case 'target-same-as-baseline':
      return words.targetSameAsBaseline;
    case 'weak-word':
    case 'weak-word-in-objective':
      return words.weakWord(advice.word, advice.instead);
    case 'objective-without-finding':
      return words.objectiveWithoutFinding;
    case 'objective-without-actions':
      return words.objectiveWithoutActions;
    case 'too-many-objectives':
      return words.tooManyObjectives(advice.count, advice.limit);
    case 'too-many-open-actions':
      return words.tooManyOpenActions(advice.leadRole, advice.count);
    default:
      return assertNever(advice);
  }
}

/** The field of an action's form that advice stands under; null for advice on the plan. */
export function fieldOf(advice: SmartAdvice): AdvisedField | null {
  switch (advice.kind) {
    case 'missing':
    case 'not-a-school-day':
    case 'outside-calendar':
    case 'weak-word':
      return advice.field;
    case 'due-before-start':
      return 'dueOn';
    case 'target-same-as-baseline':
      return 'target';
    case 'weak-word-in-objective':
    case 'objective-without-finding':
    case 'objective-without-actions':
    case 'too-many-objectives':
    case 'too-many-open-actions':
      return null;
    default:
      return assertNever(advice);
  }
}

/** What to say under a field, each thing once. */
export const wordsUnder = (
  advice: readonly SmartAdvice[],
  ...fields: readonly AdvisedField[]
): readonly string[] => [
  ...new Set(
    advice
      .filter((each) => {
        const field = fieldOf(each);
        return field !== null && fields.includes(field);
      })
      .map(adviceWords),
  ),
];

/** What to say under an action in the table: on what is written, not on what is still empty. */
export const wordsInTable = (advice: readonly SmartAdvice[]): readonly string[] => [
  ...new Set(
    advice
      .filter((each) => each.kind !== 'missing' && each.kind !== 'outside-calendar')
      .map(adviceWords),
  ),
];

/** What to say under an objective itself. */
export const wordsOnObjective = (
  advice: readonly SmartAdvice[],
  objectiveId: string,
): readonly string[] =>
  advice
    .filter((each) => each.kind === 'weak-word-in-objective' && each.objectiveId === objectiveId)
    .map(adviceWords);
