// The dates of a review and of its plan, from the same read models the screens use.
import { cycleDates, type CycleDate, type Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import type { DatedEvent, DatesFacts } from '../../documents/dates/facts.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { planView } from '../plan/plan-view.ts';

const names: Readonly<Record<CycleDate, string>> = {
  selfReviewShared: 'Self-review shared with the team',
  planAgreed: 'Visit plan agreed',
  teamPreMeeting: 'The review team meets',
  visit: 'Peer review visit',
  draftReport: 'Draft report to the school',
  factualCheck: 'Factual check back',
  reportAgreed: 'Report agreed',
  workshop: 'Improvement workshop',
  planSigned: 'Action plan agreed',
  checkIn: 'Check-in on the plan',
  ninetyDay: '90-day review',
  impactReview: 'Impact review',
  rawNotesDestroyAfter: 'Raw notes may be destroyed',
};

function ofCycle(review: Review): DatedEvent[] {
  return cycleDates.flatMap((which): DatedEvent[] => {
    const days = which === 'visit' ? review.visitDates : [review.dates[which]];
    return days.flatMap((on, index) =>
      on === undefined
        ? []
        : [
            {
              id: `${review.id}-${which}${index === 0 ? '' : `-${index + 1}`}`,
              on,
              title: names[which],
              detail: which === 'visit' ? review.question.trim() : '',
              who: '',
            },
          ],
    );
  });
}

function ofPlan(context: CoreContext, review: Review): DatedEvent[] {
  return planView(context, review)
    .objectives.flatMap(({ actions }) => actions)
    .flatMap(({ action, number }): DatedEvent[] => {
      const detail = `Action ${number}: ${action.action}`;
      const who = action.leadRole.trim();
      return [
        ...(action.startOn === null
          ? []
          : [
              {
                id: `${action.id}-start`,
                on: action.startOn,
                title: `Action ${number} begins`,
                detail,
                who,
              },
            ]),
        ...(action.dueOn === null
          ? []
          : [
              {
                id: `${action.id}-due`,
                on: action.dueOn,
                title: `Action ${number} due`,
                detail,
                who,
              },
            ]),
        ...action.milestones.flatMap(({ id, on, text }) =>
          on === null
            ? []
            : [
                {
                  id: `${action.id}-${id}`,
                  on,
                  title: `Milestone of action ${number}`,
                  detail: text.trim() === '' ? detail : text,
                  who,
                },
              ],
        ),
        // By its place: a check that is moved to another day is still the same check.
        ...action.monitorOn.map((on, index) => ({
          id: `${action.id}-check-${index + 1}`,
          on,
          title: `Look at action ${number}`,
          detail: action.monitorHow.trim() === '' ? detail : action.monitorHow,
          who: action.monitorRole.trim(),
        })),
      ];
    });
}

export const datesFacts = (context: CoreContext, review: Review): DatesFacts => ({
  schoolName: hostSchoolName(context, review),
  question: review.question,
  events: [...ofCycle(review), ...ofPlan(context, review)],
  madeAt: context.now().toISOString(),
});
