// What the log of evidence says, from the same notes and findings the screens show.
import { activityName } from '../../../../shared/domain/activity.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import { capitalised, categoryWords } from '../../documents/action-plan/words.ts';
import type { EvidenceLogFacts } from '../../documents/evidence-log/facts.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { weighFindings } from '../finding/weigh.ts';

const roleWords = {
  'lead-reviewer': 'Lead reviewer',
  'peer-reviewer': 'Peer reviewer',
  'improvement-champion': 'Improvement champion',
  'host-headteacher': 'Headteacher',
  'host-partner': 'Host partner',
} as const satisfies Record<Person['teamRoles'][number], string>;

/** By role; where several share one, told apart by a letter in the order of the team. */
export function reviewerRoles(people: readonly Person[]): Map<string, string> {
  const wordOf = ({ teamRoles: [role] }: Person): string =>
    role === undefined ? 'Colleague' : roleWords[role];
  return new Map(
    people.map((person) => {
      const word = wordOf(person);
      const alike = people.filter((other) => wordOf(other) === word);
      const letter = String.fromCodePoint(65 + (alike.indexOf(person) % 26));
      return [person.id, alike.length === 1 ? word : `${word} ${letter}`];
    }),
  );
}

export function evidenceLogFacts(context: CoreContext, review: Review): EvidenceLogFacts {
  const { store } = context;
  const hypotheses = store.entities.list(review.id, 'hypothesis');
  const numbers = new Map<string, number>(hypotheses.map(({ id }, index) => [id, index + 1]));
  const roles = reviewerRoles(store.entities.list(review.id, 'person'));
  const restingOn = new Map<string, string[]>();
  for (const { finding, number } of weighFindings(context, review)) {
    const name = `${capitalised(categoryWords[finding.category])} ${number}`;
    for (const { evidenceId: id } of finding.evidence) {
      const known = restingOn.get(id) ?? [];
      if (!known.includes(name)) restingOn.set(id, [...known, name]);
    }
  }
  return {
    schoolName: hostSchoolName(context, review),
    question: review.question,
    visitDates: review.visitDates,
    destroyAfter: review.dates.rawNotesDestroyAfter ?? null,
    hypotheses: hypotheses.map(({ statement, status }, index) => ({
      number: index + 1,
      statement,
      status,
    })),
    notes: store.evidence.all(review.id).map((note, index) => ({
      number: index + 1,
      takenAt: note.takenAt,
      reviewer: roles.get(note.reviewerId ?? '') ?? '',
      activity: note.activityType === '' ? '' : activityName(note.activityType),
      place: note.place,
      about: [note.phase, note.year, note.subject].filter((part) => part !== '').join(', '),
      sourceKind: note.sourceKind,
      group: [note.groupSize === null ? '' : String(note.groupSize), note.groupOf]
        .filter((part) => part !== '')
        .join(' '),
      description: note.description,
      quote: note.quote,
      interpretation: note.interpretation,
      followUp: note.followUp,
      strength: note.strength,
      links: note.links.flatMap(({ hypothesisId, stance }) => {
        const hypothesis = numbers.get(hypothesisId);
        return hypothesis === undefined ? [] : [{ hypothesis, stance }];
      }),
      findings: restingOn.get(note.id) ?? [],
    })),
    madeAt: context.now().toISOString(),
  };
}
