// What the printed timetable and the briefings say, read from the review.
import { formatLongDate, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { BriefingGaps } from '../../../../shared/domain/default-briefing.ts';
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import {
  practicalParts,
  usualSchoolHours,
  type PracticalPart,
  type Strand,
} from '../../../../shared/domain/timetable.ts';
import type { CoreContext } from '../../context.ts';
import type { BriefingFacts } from '../../documents/timetable/compose-briefings.ts';
import type { PrintedStrand, TimetableFacts } from '../../documents/timetable/facts.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { readPlannedDays } from './read-timetable.ts';

const partNames: Readonly<Record<PracticalPart, string>> = {
  baseRoom: 'Base room',
  wifi: 'Wifi',
  lunch: 'Lunch',
  parking: 'Parking',
  accessibility: 'Getting around',
};

const isSaid = (text: string): boolean => text.trim() !== '';

function safeguardingWords({ safeguardingContact }: Review): string {
  if (safeguardingContact === null) return '';
  const { role, where, deputy } = safeguardingContact;
  return [role, where, isSaid(deputy) ? `deputy: ${deputy}` : ''].filter(isSaid).join(', ');
}

export function timetableFacts(context: CoreContext, review: Review): TimetableFacts {
  const { store } = context;
  const people = store.entities.list(review.id, 'person');
  const team = people.filter(isOnReviewTeam);
  const nameOf = new Map(people.map(({ id, name }) => [id as string, name]));
  const schools = new Map(
    store.entities.list(review.id, 'school').map(({ id, name }) => [id as string, name]),
  );
  const hypotheses = store.entities
    .list(review.id, 'hypothesis')
    .map(({ id, ref, statement }, index) => ({ id, code: ref ?? `H${index + 1}`, statement }));
  const printed = (strand: Strand): PrintedStrand => ({
    label: strand.label,
    title: strand.title,
    activityType: strand.activityType,
    people: strand.reviewerIds.map((id) => nameOf.get(id)).filter((name) => name !== undefined),
    isEveryone: team.length > 1 && team.every(({ id }) => strand.reviewerIds.includes(id)),
    place: strand.place,
    with: strand.with,
    purpose: strand.purpose,
    hypotheses: hypotheses
      .filter(({ id }) => strand.hypothesisIds.includes(id))
      .map(({ code }) => code),
    isHostPartnerPresent: strand.isHostPartnerPresent,
    isInOpenView: strand.isInOpenView,
  });
  return {
    audience: 'team',
    schoolName: hostSchoolName(context, review),
    reviewTitle: review.title,
    visitDates: review.visitDates,
    question: review.question,
    team: team.map(({ name, teamRoles, jobRole, schoolId }) => ({
      name,
      isLead: teamRoles.includes('lead-reviewer'),
      jobRole: jobRole ?? '',
      school: schools.get(schoolId ?? '') ?? '',
    })),
    hypotheses: hypotheses.map(({ code, statement }) => ({ code, statement })),
    practical: practicalParts.map((part) => ({
      label: partNames[part],
      value: review.practical[part] ?? '',
    })),
    schoolHours: review.schoolHours ?? usualSchoolHours,
    safeguarding: safeguardingWords(review),
    days: readPlannedDays(context, review.id).map(({ day, slots }) => ({
      on: day.on,
      label: day.label,
      slots: slots.map(({ slot, strands }) => ({
        time: slot.time,
        title: slot.title,
        kind: slot.kind,
        strands: strands.map(printed),
      })),
    })),
    madeAt: context.now().toISOString(),
  };
}

/** @param briefingId null for all of them. */
export function briefingFacts(
  context: CoreContext,
  review: Review,
  briefingId: string | null,
): BriefingFacts {
  const briefings = context.store.entities.list(review.id, 'briefing');
  return {
    schoolName: hostSchoolName(context, review),
    reviewTitle: review.title,
    visitDates: review.visitDates,
    briefings: briefings
      .filter(({ id }) => briefingId === null || id === briefingId)
      .map(({ audience, text }) => ({ audience, text })),
    madeAt: context.now().toISOString(),
  };
}

/** What a default text leaves open, from what the review knows; plain words where it knows nothing. */
export function briefingGaps(context: CoreContext, review: Review): BriefingGaps {
  const [first, ...more] = review.visitDates;
  const role = review.safeguardingContact?.role.trim() ?? '';
  return {
    school: hostSchoolName(context, review).trim() || 'our school',
    when:
      first === undefined
        ? 'soon'
        : `on ${more.length === 0 ? formatLongDate(first) : formatVisitDates([...review.visitDates])}`,
    safeguarding:
      role === ''
        ? 'the designated safeguarding lead'
        : `the ${role.slice(0, 1).toLowerCase()}${role.slice(1)}`,
  };
}
