// The dates of a review and of its plan as events of a calendar file.
import type { CalendarEvent } from '../../../../shared/domain/icalendar.ts';
import { cycleDates, type CycleDate, type Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
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

export function calendarEvents(context: CoreContext, review: Review): CalendarEvent[] {
  const school =
    review.hostSchoolId === null
      ? ''
      : (context.store.entities.find(review.id, 'school', review.hostSchoolId)?.name ?? '');
  const at = school === '' ? '' : `: ${school}`;
  const question = review.question.trim();
  const ofCycle = cycleDates.flatMap((which): CalendarEvent[] => {
    const days = which === 'visit' ? review.visitDates : [review.dates[which]];
    return days.flatMap((on, index) =>
      on === undefined
        ? []
        : [
            {
              id: `${review.id}-${which}${index === 0 ? '' : `-${index + 1}`}`,
              on,
              summary: `${names[which]}${at}`,
              description: question,
            },
          ],
    );
  });
  const ofPlan = planView(context, review)
    .objectives.flatMap(({ actions }) => actions)
    .flatMap(({ action, number }): CalendarEvent[] => {
      const who = action.leadRole.trim() === '' ? '' : `\nLead: ${action.leadRole}`;
      const description = `Action ${number}: ${action.action}${who}`;
      return [
        ...(action.dueOn === null
          ? []
          : [
              {
                id: `${action.id}-due`,
                on: action.dueOn,
                summary: `Action ${number} due${at}`,
                description,
              },
            ]),
        ...action.milestones.flatMap((milestone) =>
          milestone.on === null
            ? []
            : [
                {
                  id: `${action.id}-${milestone.id}`,
                  on: milestone.on,
                  summary: `Milestone of action ${number}: ${milestone.text}`,
                  description,
                },
              ],
        ),
        ...action.monitorOn.map((on) => ({
          id: `${action.id}-check-${on}`,
          on,
          summary: `Look at action ${number}${at}`,
          description: [action.monitorHow, action.monitorRole]
            .filter((part) => part.trim() !== '')
            .join('\n'),
        })),
      ];
    });
  return [...ofCycle, ...ofPlan];
}
