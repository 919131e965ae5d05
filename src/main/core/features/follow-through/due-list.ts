// What is due across all reviews of this laptop: steps of the clock, milestones, and days on which
// somebody looks how an action goes.
import {
  inDueOrder,
  isRoleOf,
  isStepOf,
  rolesOfStep,
  type DueItem,
} from '../../../../shared/domain/due.ts';
import { whenDue } from '../../../../shared/domain/follow-through-clock.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { schoolDaysBetween } from '../../../../shared/domain/school-days.ts';
import type { CoreContext } from '../../context.ts';
import { localDay } from '../local-minute.ts';
import { planView } from '../plan/plan-view.ts';
import { hostSchoolRef } from '../school-day-rule.ts';
import { checkpointOf, clockOfReview } from './follow-through-view.ts';

/** A check of an action that was not marked is forgotten, not late, once the next one has come. */
const latestPast = (days: readonly string[], today: string): string | undefined =>
  days
    .filter((day) => day < today)
    .toSorted()
    .at(-1);

function dueInReview(context: CoreContext, review: Review): DueItem[] {
  // A closed review asks for nothing more.
  if (checkpointOf(context, review.id, 'impactReview').doneOn !== null) return [];
  const { store } = context;
  const today = localDay(context.now());
  const people = store.entities.list(review.id, 'person');
  const writingAs = store.local.writingAs(review.id);
  const me = people.find(({ id }) => id === writingAs) ?? null;
  const schoolRef = hostSchoolRef(store, review);
  const school =
    review.hostSchoolId === null
      ? null
      : store.entities.find(review.id, 'school', review.hostSchoolId);

  const item = (
    on: string | null,
    rest: Pick<DueItem, 'kind' | 'step' | 'actionNumber' | 'text' | 'who' | 'isMine'>,
  ): DueItem[] => {
    if (on === null) return [];
    const state = whenDue(on, today);
    if (state === 'later') return [];
    const counted =
      review.calendar === null ? null : schoolDaysBetween(review.calendar, today, on, schoolRef);
    return [
      {
        reviewId: review.id,
        reviewTitle: review.title,
        schoolName: school?.name ?? '',
        on,
        state,
        schoolDays: counted?.ok === true ? counted.value : null,
        ...rest,
      },
    ];
  };

  const steps = clockOfReview(context, review)
    .filter(({ state }) => state !== 'done')
    .flatMap(({ step, on, latestOn, state }) =>
      item(on ?? (state === 'late' ? latestOn : null), {
        kind: 'step',
        step,
        actionNumber: null,
        text: '',
        who: people
          .filter(({ teamRoles }) => rolesOfStep[step].some((role) => teamRoles.includes(role)))
          .map(({ name }) => name)
          .join(', '),
        isMine: isStepOf(step, me),
      }),
    );
  const ofActions = planView(context, review)
    .objectives.flatMap(({ actions }) => actions)
    .filter(({ action }) => action.rag !== 'B')
    .flatMap(({ action, number }) => [
      ...action.milestones
        .filter(({ isMet }) => !isMet)
        .flatMap(({ on, text }) =>
          item(on, {
            kind: 'milestone',
            step: null,
            actionNumber: number,
            text,
            who: action.leadRole,
            isMine: me === null || isRoleOf(action.leadRole, me),
          }),
        ),
      ...action.monitorOn
        .filter((on) => on >= today || on === latestPast(action.monitorOn, today))
        // Once its figure was read on that day or later, it has been looked at.
        .filter((on) => (action.latest?.on ?? '') < on)
        .flatMap((on) =>
          item(on, {
            kind: 'monitoring',
            step: null,
            actionNumber: number,
            text: action.monitorHow,
            who: action.monitorRole,
            isMine: me === null || isRoleOf(action.monitorRole, me),
          }),
        ),
    ]);
  return [...steps, ...ofActions];
}

export const dueList = (context: CoreContext): DueItem[] =>
  inDueOrder(
    context.store.reviews.summaries().flatMap(({ id }) => {
      const review = context.store.reviews.find(id);
      return review === null ? [] : dueInReview(context, review);
    }),
  );
