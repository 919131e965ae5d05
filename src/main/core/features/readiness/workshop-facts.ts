// Who was at the workshop and what they promised, wherever the review holds it: the one place that
// knows, so that readiness need not. Null where nothing is known of a workshop that was held.
import { isRealDate } from '../../../../shared/domain/dates.ts';
import type { WorkshopFacts } from '../../../../shared/domain/readiness/facts.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { cardsOf } from '../../../../shared/domain/workshop/workshop.ts';
import type { CoreContext } from '../../context.ts';
import { localDay } from '../local-minute.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const itemsOf = (value: unknown): Plain[] => (Array.isArray(value) ? value.filter(isPlain) : []);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const isSaid = ({ role, text }: { readonly role: string; readonly text: string }): boolean =>
  role.trim() !== '' && text.trim() !== '';

/** As it was run here, or came from a file. */
function fromWorkshop({ store, now }: CoreContext, reviewId: string): WorkshopFacts | null {
  const [workshop] = store.entities.list(reviewId, 'workshop');
  if (workshop === undefined) return null;
  const { heldOn, on, clock, attendees, facilitatorId } = workshop;
  // Who is only expected has not been there yet.
  const isHeld = heldOn !== null || clock.length > 0 || (on !== null && on <= localDay(now()));
  if (!isHeld) return null;
  const led =
    facilitatorId === null ? null : store.entities.find(reviewId, 'person', facilitatorId);
  const ledAs =
    led?.teamRoles.includes('improvement-champion') === true
      ? 'Improvement champion'
      : (led?.jobRole?.trim() ?? '');
  return {
    on: heldOn ?? on,
    people: [
      ...(ledAs === '' ? [] : [{ role: ledAs, count: 1 }]),
      ...attendees
        .filter(({ role }) => role.trim() !== '')
        .map(({ role, count }) => ({ role, count })),
    ],
    pledges: cardsOf(store.entities.list(reviewId, 'workshop-card'), 'pledge')
      .map(({ role, text }) => ({ role, text }))
      .filter(isSaid),
  };
}

/** As an earlier Fieldfare kept it from a file, word for word. */
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
      .filter(isSaid),
  };
}

export const workshopFacts = (context: CoreContext, review: Review): WorkshopFacts | null =>
  fromWorkshop(context, review.id) ?? fromKeptPart(context, review.id);
