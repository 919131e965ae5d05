// What keeps a calendar from being used, worded, each with the field it is about. The rules are the
// domain's; here they only get their words and their places.
import { assertNever } from '../../../shared/lib/result.ts';
import {
  calendarFromDraft,
  missingAnswers,
  withoutEmptyLines,
  type CalendarDraft,
  type MissingAnswer,
} from '../../../shared/domain/calendar-draft.ts';
import {
  calendarProblems,
  type SchoolYearProblem,
} from '../../../shared/domain/calendar-problems.ts';
import { formatDate } from '../../../shared/domain/dates.ts';
import { calendarMessages } from '../../messages/calendar.ts';
import type { FieldProblem } from '../../ui/index.ts';
import { fieldIds, lineFieldId } from './field-ids.ts';
import { lineName } from './line-name.ts';

const { wrong } = calendarMessages;

function missingWords(
  draft: CalendarDraft,
  missing: MissingAnswer,
  schoolName: (ref: string) => string,
): FieldProblem {
  switch (missing.what) {
    case 'title':
      return { fieldId: fieldIds.title, message: wrong.title };
    case 'academicYear':
      return { fieldId: fieldIds.academicYear, message: wrong.academicYear };
    case 'insetOff':
    case 'insetOn':
      return {
        fieldId: lineFieldId(missing.what, missing.key),
        message: wrong.swapDay(schoolName(lineName(draft, missing.list, missing.key))),
      };
    case 'name':
    case 'start':
    case 'end':
    case 'date':
      return {
        fieldId: lineFieldId(missing.what, missing.key),
        message: wrong[missing.what](lineName(draft, missing.list, missing.key)),
      };
    default:
      return assertNever(missing);
  }
}

/** `lines` are the draft's without the empty ones: their places are those of the problems. */
function problemWords(
  draft: CalendarDraft,
  lines: CalendarDraft,
  problem: SchoolYearProblem,
  schoolName: (ref: string) => string,
): FieldProblem {
  const term = (index: number): string => lineName(draft, 'terms', lines.terms[index]?.key ?? '');
  const holiday = (index: number): string =>
    lineName(draft, 'holidays', lines.holidays[index]?.key ?? '');
  const atTerm = (field: 'start' | 'end', index: number): string =>
    lineFieldId(field, lines.terms[index]?.key ?? '');
  const atHoliday = (field: 'start' | 'end', index: number): string =>
    lineFieldId(field, lines.holidays[index]?.key ?? '');
  const atInset = (index: number): string => lineFieldId('date', lines.insetDays[index]?.key ?? '');
  switch (problem.kind) {
    case 'no-terms':
      return { fieldId: fieldIds.add('terms'), message: wrong.noTerms };
    case 'too-long': {
      const { start, end } = problem;
      const early = [...lines.terms, ...lines.holidays].find((line) => line.start === start);
      const late = [...lines.terms, ...lines.holidays].find((line) => line.end === end);
      // The slip is more often in the end that lies further off.
      const fieldId =
        late !== undefined
          ? lineFieldId('end', late.key)
          : lineFieldId('start', early?.key ?? lines.terms[0]?.key ?? '');
      return { fieldId, message: wrong.tooLong(formatDate(start), formatDate(end)) };
    }
    case 'term-ends-before-it-starts':
      return {
        fieldId: atTerm('end', problem.index),
        message: wrong.backwards(term(problem.index)),
      };
    case 'holiday-ends-before-it-starts':
      return {
        fieldId: atHoliday('end', problem.index),
        message: wrong.backwards(holiday(problem.index)),
      };
    case 'terms-overlap':
      return {
        fieldId: atTerm('start', problem.index),
        message: wrong.overlap(term(problem.other), term(problem.index)),
      };
    case 'holidays-overlap':
      return {
        fieldId: atHoliday('start', problem.index),
        message: wrong.overlap(holiday(problem.other), holiday(problem.index)),
      };
    case 'holiday-in-term':
      return {
        fieldId: atHoliday('start', problem.index),
        message: wrong.holidayInTerm(holiday(problem.index), term(problem.term)),
      };
    case 'bank-holiday-twice':
      return {
        fieldId: lineFieldId('date', lines.bankHolidays[problem.index]?.key ?? ''),
        message: wrong.bankHolidayTwice(formatDate(problem.date)),
      };
    case 'inset-twice':
      return {
        fieldId: atInset(problem.index),
        message: wrong.insetTwice(formatDate(problem.date)),
      };
    case 'inset-outside-terms':
      return {
        fieldId: atInset(problem.index),
        message: wrong.insetOutside(formatDate(problem.date)),
      };
    case 'inset-at-weekend':
      return {
        fieldId: atInset(problem.index),
        message: wrong.insetAtWeekend(formatDate(problem.date)),
      };
    case 'inset-on-bank-holiday':
      return {
        fieldId: atInset(problem.index),
        message: wrong.insetOnBankHoliday(formatDate(problem.date)),
      };
    case 'swap-without-inset':
    case 'swap-outside-terms': {
      const swap = lines.swaps[problem.index];
      const school = schoolName(swap?.schoolId ?? '');
      const date = formatDate(problem.date);
      return problem.kind === 'swap-without-inset'
        ? {
            fieldId: lineFieldId('insetOff', swap?.key ?? ''),
            message: wrong.swapWithoutInset(school, date),
          }
        : {
            fieldId: lineFieldId('insetOn', swap?.key ?? ''),
            message: wrong.swapOutside(school, date),
          };
    }
    default:
      return assertNever(problem);
  }
}

/** What is missing comes first; only a calendar without holes is asked whether it can be so. */
export function calendarFaults(
  draft: CalendarDraft,
  schoolName: (ref: string) => string,
): FieldProblem[] {
  const missing = missingAnswers(draft);
  if (missing.length > 0) return missing.map((each) => missingWords(draft, each, schoolName));
  const lines = withoutEmptyLines(draft);
  return calendarProblems(calendarFromDraft(lines)).map((problem) =>
    problemWords(draft, lines, problem, schoolName),
  );
}
