// Starts a review from the answers of the guided set-up.
import { joinCalendars, type Calendar } from '../../../../shared/domain/calendar.ts';
import { independenceProblems } from '../../../../shared/domain/independence.ts';
import { HypothesisId, PersonId, ReviewId, SchoolId } from '../../../../shared/domain/ids.ts';
import type { NewReview } from '../../../../shared/ipc/review.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { Handler } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { knownCalendars } from '../app/app-handlers.ts';
import { wrongDayOf } from '../school-day-rule.ts';

/** Lenses a new review is seen through until the team chooses. */
const defaultLensIds = ['ofsted-2025', 'spp-enquiry-themes'];

interface Draft {
  readonly schoolIds: SchoolId[];
  /** How the calendar names each school, where it knows it by name. */
  readonly schoolRefs: (string | null)[];
  readonly people: {
    readonly id: PersonId;
    readonly name: string;
    readonly jobRole: string | null;
    readonly schoolId: SchoolId | null;
    readonly teamRoles: NewReview['team'][number]['teamRole'][];
  }[];
}

/** One person may be named for two roles: the same name at the same school is the same person. */
function draftOf(context: CoreContext, input: NewReview): Draft {
  const schoolIds = input.schools.map(() => SchoolId.parse(context.newId()));
  const known = context.store.entities.listEverywhere('school').map(({ entity }) => entity);
  const schoolRefs = input.schools.map(
    ({ name, urn }) =>
      known.find((school) => (urn !== null && school.urn === urn) || school.name === name)?.ref ??
      null,
  );
  const people: Draft['people'] = [];
  for (const member of input.team) {
    const schoolId = member.schoolIndex === null ? null : (schoolIds[member.schoolIndex] ?? null);
    const same = people.find(
      (person) => person.name === member.name.trim() && person.schoolId === schoolId,
    );
    if (same === undefined) {
      people.push({
        id: PersonId.parse(context.newId()),
        name: member.name.trim(),
        jobRole: member.jobRole,
        schoolId,
        teamRoles: [member.teamRole],
      });
    } else if (!same.teamRoles.includes(member.teamRole)) same.teamRoles.push(member.teamRole);
  }
  return { schoolIds, schoolRefs, people };
}

function wrongVisitDay(input: NewReview, calendar: Calendar, hostRef: string | null) {
  for (const date of input.visitDates) {
    const wrong = wrongDayOf(calendar, date, hostRef);
    if (wrong !== null) return wrong;
  }
  return null;
}

/**
 * The calendar chosen, with the years after it: a plan runs on for months, over the summer too. The
 * same authority's years are taken where there are any, else those we ship.
 */
function calendarFor(context: CoreContext, calendarId: string): Calendar | null {
  const calendars = knownCalendars(context);
  const chosen = calendars.find(({ id }) => id === calendarId);
  if (chosen === undefined) return null;
  const familyOf = ({ id }: Calendar): string => id.replace(/-\d{4}-\d{2}$/, '');
  const later = calendars.filter(({ academicYear }) => academicYear > chosen.academicYear);
  const own = later.filter((calendar) => familyOf(calendar) === familyOf(chosen));
  const shipped = later.filter((calendar) => familyOf(calendar) === 'england');
  return { ...joinCalendars(chosen, ...(own.length > 0 ? own : shipped)), id: chosen.id };
}

export const createReview: Handler<'review.create'> = (context, input) => {
  const calendar = calendarFor(context, input.calendarId);
  if (calendar === null) return err({ name: 'unknown-calendar' });

  const { schoolIds, schoolRefs, people } = draftOf(context, input);
  const hostSchoolId = schoolIds[0] ?? null;

  const wrongDay = wrongVisitDay(input, calendar, schoolRefs[0] ?? null);
  if (wrongDay !== null) return err({ name: 'date-not-school-day', ...wrongDay });

  const problems = independenceProblems(hostSchoolId, people).filter(
    ({ weight }) => weight === 'must',
  );
  if (problems.length > 0) return err({ name: 'team-not-independent', problems });

  const reviewId = ReviewId.parse(context.newId());
  const at = context.now().toISOString();
  const visitDates = input.visitDates.toSorted();
  const hostName = input.schools[0]?.name.trim() ?? '';

  context.funnel.create(
    reviewId,
    'review',
    (doc) => {
      writeEntity(doc, 'review', reviewId, {
        title: hostName,
        partnershipName: input.partnershipName.trim(),
        hostSchoolId,
        academicYear: calendar.academicYear.slice(0, 7),
        reviewType: input.reviewType,
        visitDates,
        dates: visitDates[0] === undefined ? {} : { visit: visitDates[0] },
        question: input.question.trim(),
        calendar,
        lensIds: defaultLensIds,
        createdAt: at,
      });
      input.schools.forEach((school, index) => {
        const id = schoolIds[index];
        if (id === undefined) return;
        writeEntity(doc, 'school', id, {
          name: school.name.trim(),
          urn: school.urn,
          phase: school.phase,
          ref: schoolRefs[index] ?? null,
        });
      });
      people.forEach(({ id, ...person }, index) => {
        writeEntity(doc, 'person', id, {
          ...person,
          order: index + 1,
          code: codeOf(people, index),
        });
      });
      input.hypotheses.forEach((hypothesis, index) => {
        writeEntity(doc, 'hypothesis', HypothesisId.parse(context.newId()), {
          ...hypothesis,
          order: index + 1,
        });
      });
    },
    () => context.store.local.markOpened(reviewId, at),
  );
  return ok({ reviewId });
};

/** R1, R2 ... for the review team, in the order they were named. */
function codeOf(people: Draft['people'], index: number): string | null {
  const isReviewer = ({ teamRoles }: Draft['people'][number]): boolean =>
    teamRoles.includes('lead-reviewer') || teamRoles.includes('peer-reviewer');
  const person = people[index];
  if (person === undefined || !isReviewer(person)) return null;
  return `R${people.slice(0, index + 1).filter(isReviewer).length}`;
}
