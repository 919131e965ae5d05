// What the workshop's papers say, from the same view its screens show.
import type { Review } from '../../../../shared/domain/review.ts';
import { clockAt, minuteOfDay } from '../../../../shared/domain/timetable.ts';
import { ClockTime } from '../../../../shared/lib/schema.ts';
import type { CoreContext } from '../../context.ts';
import type { WorkshopFacts } from '../../documents/workshop/facts.ts';
import { readWorkshopView } from './workshop-view.ts';

export function workshopFacts(context: CoreContext, review: Review): WorkshopFacts {
  const view = readWorkshopView(context, review);
  const { startsAt, steps } = view;
  const isTimed = ClockTime.safeParse(startsAt).success;
  const startOf = (at: number): string => {
    if (!isTimed) return '';
    const gone = steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
    return clockAt((minuteOfDay(startsAt) + gone) % (24 * 60));
  };
  return {
    schoolName: view.schoolName,
    reviewTitle: view.reviewTitle,
    on: view.on,
    startsAt,
    endsAt: view.endsAt,
    place: view.place,
    facilitators: view.champions.map(({ name }) => name).filter((name) => name !== ''),
    expected: view.expected,
    brief: view.brief,
    sensitivities: view.sensitivities,
    history: view.history,
    steps: steps.map((step, at) => {
      const guide = view.guides.find(({ stepId }) => stepId === step.id);
      return {
        time: startOf(at),
        title: step.title,
        minutes: step.minutes,
        note: step.say,
        doNow: guide?.doNow ?? [],
        say: guide?.say ?? '',
        materials: guide?.materials ?? [],
      };
    }),
    groundRules: view.groundRules,
    stems: view.stems,
    pledgeDays: view.pledgeDays,
    workshop: view.workshop,
    cards: view.cards,
    madeAt: context.now().toISOString(),
  };
}
