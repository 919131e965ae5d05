// Who was at the workshop and what they promised, wherever the review holds it: the one place that
// knows, so that readiness need not. Null where nothing is known of a workshop.
import type { Review } from '../../../../shared/domain/review.ts';
import type { WorkshopFacts } from '../../../../shared/domain/readiness/facts.ts';
import { isRealDate } from '../../../../shared/domain/dates.ts';
import type { CoreContext } from '../../context.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const itemsOf = (value: unknown): Plain[] => (Array.isArray(value) ? value.filter(isPlain) : []);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** As a file told of it, kept word for word. */
function fromKeptPart({ store }: CoreContext, reviewId: string): WorkshopFacts | null {
  const data = store.entities.find(reviewId, 'kept-part', 'workshop')?.data;
  if (!isPlain(data)) return null;
  const on = textOf(data['date']);
  return {
    on: isRealDate(on) ? on : null,
    people: itemsOf(data['attendeesByRole'])
      .map(({ role, count }) => ({
        role: textOf(role),
        count: typeof count === 'number' ? count : null,
      }))
      .filter(({ role }) => role !== ''),
    pledges: itemsOf(data['pledges'])
      .map(({ role, text }) => ({ role: textOf(role), text: textOf(text) }))
      .filter(({ role, text }) => role !== '' && text !== ''),
  };
}

export const workshopFacts = (context: CoreContext, review: Review): WorkshopFacts | null =>
  fromKeptPart(context, review.id);
