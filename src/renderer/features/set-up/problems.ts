// What still stands against going on from each page. Fields are named by the ids the pages give
// them; the words are the messages'.
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { dayKind } from '../../../shared/domain/calendar.ts';
import { formatShortDate } from '../../../shared/domain/dates.ts';
import type { IndependenceRule } from '../../../shared/domain/independence.ts';
import { describeDay } from '../../../shared/domain/school-days.ts';
import type { PersonAnswer, SetUpDraft } from '../../api/set-up-draft.ts';
import { independenceWords } from '../../messages/independence.ts';
import { setUpMessages as words } from '../../messages/set-up.ts';
import type { FieldProblem } from '../../ui/index.ts';
import type { StepId } from './steps.ts';
import { sameText, type TeamProblem, teamProblems } from './team.ts';

export const fieldIds = {
  host: 'host-name',
  calendar: 'school-calendar',
  firstDay: 'first-day',
  secondDay: 'second-day',
  question: 'enquiry-question',
  statement: 'hypothesis-statement',
  person: (key: string) => `person-${key}`,
} as const;

function closedDay(calendar: Calendar, date: string): string | null {
  const { kind } = dayKind(calendar, date);
  if (kind === 'school-day' || kind === 'outside-calendar') return null;
  const { previousSchoolDay, nextSchoolDay } = describeDay(calendar, date);
  const nearest = [previousSchoolDay, nextSchoolDay].filter((day) => day !== null);
  return nearest.length === 0
    ? words.visit.closed(formatShortDate(date))
    : words.visit.notSchoolDay(
        formatShortDate(date),
        nearest.map(formatShortDate).join(words.visit.or),
      );
}

function visitProblems(draft: SetUpDraft, calendar: Calendar | null): FieldProblem[] {
  const { firstDay, secondDay, reviewType } = draft;
  const problems: FieldProblem[] = [];
  const add = (fieldId: string, message: string | null): void => {
    if (message !== null) problems.push({ fieldId, message });
  };
  if (calendar === null) add(fieldIds.calendar, words.visit.noCalendar);
  if (firstDay === null) add(fieldIds.firstDay, words.visit.missing);
  else if (calendar !== null) add(fieldIds.firstDay, closedDay(calendar, firstDay));
  if (reviewType !== 'two-day') return problems;
  if (secondDay === null) add(fieldIds.secondDay, words.visit.missingSecond);
  else if (firstDay !== null && secondDay <= firstDay) {
    add(fieldIds.secondDay, words.visit.secondNotLater);
  } else if (calendar !== null) add(fieldIds.secondDay, closedDay(calendar, secondDay));
  return problems;
}

/** Somebody of whom only the role or the school is known. */
const namelessProblems = (people: readonly PersonAnswer[]): FieldProblem[] =>
  people
    .filter(
      ({ name, jobRole, schoolName }) =>
        name.trim() === '' && `${jobRole}${schoolName}`.trim() !== '',
    )
    .map(({ key }) => ({ fieldId: fieldIds.person(key), message: words.person.nameMissing }));

const rulesOfStep: Readonly<Partial<Record<StepId, readonly IndependenceRule[]>>> = {
  lead: ['reviewer-at-host'],
  reviewers: ['reviewer-at-host'],
  champion: ['champion-on-review-team', 'champion-at-host', 'champion-at-reviewers-school'],
  headteacher: ['headteacher-not-at-host'],
};

const peopleOfStep = (draft: SetUpDraft, step: StepId): readonly PersonAnswer[] => {
  switch (step) {
    case 'lead':
      return [draft.lead];
    case 'reviewers':
      return draft.reviewers;
    case 'champion':
      return [draft.champion];
    case 'headteacher':
      return [draft.headteacher];
    default:
      return [];
  }
};

/** The person of this page whom a rule is about. */
const personIn = (
  problem: TeamProblem,
  people: readonly PersonAnswer[],
): PersonAnswer | undefined =>
  people.find(({ name }) => problem.names[0] !== undefined && sameText(name, problem.names[0]));

export const wordsOfRule = ({ rule, names }: TeamProblem): string => independenceWords(rule, names);

function brokenRules(draft: SetUpDraft, step: StepId): FieldProblem[] {
  const people = peopleOfStep(draft, step);
  return teamProblems(draft).flatMap((problem) => {
    if (problem.weight !== 'must' || rulesOfStep[step]?.includes(problem.rule) !== true) return [];
    const person = personIn(problem, people);
    return person === undefined
      ? []
      : [{ fieldId: fieldIds.person(person.key), message: wordsOfRule(problem) }];
  });
}

function namedTwice({ lead, reviewers }: SetUpDraft): FieldProblem[] {
  return reviewers.flatMap(({ key, name, schoolName }, index) => {
    if (name.trim() === '') return [];
    const isSame = (other: PersonAnswer): boolean =>
      sameText(other.name, name) && sameText(other.schoolName, schoolName);
    return [lead, ...reviewers.slice(0, index)].some(isSame)
      ? [{ fieldId: fieldIds.person(key), message: words.person.twice(name.trim()) }]
      : [];
  });
}

/** What only tells and stops nobody, for the page it belongs to. */
export const adviceOn = (draft: SetUpDraft, step: StepId): readonly string[] =>
  teamProblems(draft)
    .filter(({ weight, rule }) => weight === 'advice' && rulesOfStep[step]?.includes(rule) === true)
    .map(wordsOfRule);

export function problemsOn(
  draft: SetUpDraft,
  step: StepId,
  calendar: Calendar | null,
): readonly FieldProblem[] {
  switch (step) {
    case 'partnership':
    case 'hypotheses':
      return [];
    case 'host':
      return draft.host.name.trim() === ''
        ? [{ fieldId: fieldIds.host, message: words.host.missing }]
        : [];
    case 'visit':
      return visitProblems(draft, calendar);
    case 'question':
      return draft.question.trim() === ''
        ? [{ fieldId: fieldIds.question, message: words.question.missing }]
        : [];
    case 'reviewers':
      return [
        ...namelessProblems(draft.reviewers),
        ...namedTwice(draft),
        ...brokenRules(draft, step),
      ];
    case 'lead':
    case 'champion':
    case 'headteacher':
      return [...namelessProblems(peopleOfStep(draft, step)), ...brokenRules(draft, step)];
    case 'check':
      return [];
  }
}
