// What the screens of a review read off its overview more than once. No words, no screen.
import type { Hypothesis } from '../../../shared/domain/hypothesis.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { School } from '../../../shared/domain/school.ts';
import type { Overview } from '../../api/overview.ts';

export const hostOf = ({ review, schools }: Overview): School | undefined =>
  schools.find(({ id }) => id === review.hostSchoolId);

/** In their order: the first is H1. */
export const inOrder = ({ hypotheses }: Overview): readonly Hypothesis[] =>
  hypotheses.toSorted((a, b) => a.order - b.order);

export const peopleInOrder = ({ people }: Overview): readonly Person[] =>
  people.toSorted((a, b) => a.order - b.order);

export const schoolNameOf = ({ schools }: Overview, person: Person): string =>
  schools.find(({ id }) => id === person.schoolId)?.name ?? '';
