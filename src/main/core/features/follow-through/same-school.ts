// The reviews of one school on this laptop. A school is known again by its number, or by its name.
import type { Review } from '../../../../shared/domain/review.ts';
import { isSameSchool, type School } from '../../../../shared/domain/school.ts';
import type { CoreContext } from '../../context.ts';

export const hostOf = ({ store }: CoreContext, review: Review): School | null =>
  review.hostSchoolId === null
    ? null
    : store.entities.find(review.id, 'school', review.hostSchoolId);

/** The oldest visit first; one without a day last. */
export function reviewsOfSameSchool(context: CoreContext, review: Review): Review[] {
  const host = hostOf(context, review);
  return context.store.reviews
    .summaries()
    .flatMap(({ id }) => context.store.reviews.find(id) ?? [])
    .filter((each) => each.id === review.id || isSameSchool(host, hostOf(context, each)))
    .toSorted((a, b) => {
      const [left, right] = [a.visitDates[0] ?? '9999', b.visitDates[0] ?? '9999'];
      return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
    });
}
