// Begins a timetable from a template: for the dates and the team of the review, with the hypotheses
// each activity is asked for. One step, so that one undo takes all of it back.
import { isEvidenceActivity } from '../../../../shared/domain/activity.ts';
import type { Hypothesis } from '../../../../shared/domain/hypothesis.ts';
import { SlotId, StrandId, type DayId } from '../../../../shared/domain/ids.ts';
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import { placeTeam } from '../../../../shared/domain/timetable-template.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { Handler } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { loadTimetableTemplates } from '../../resources.ts';
import { binMark } from '../bin-mark.ts';
import { dayIdOf } from './day-handlers.ts';

/** What an activity is for: the hypotheses that ask for it, and those that ask for nothing yet. */
const testedBy = (activityType: string, hypotheses: readonly Hypothesis[]) =>
  isEvidenceActivity(activityType)
    ? hypotheses
        .filter(
          ({ sourcesNeeded }) => sourcesNeeded.length === 0 || sourcesNeeded.includes(activityType),
        )
        .map(({ id }) => id)
    : [];

export const applyTemplate: Handler<'timetable.apply'> = (context, input) => {
  const { store, funnel, newId, resourcesPath } = context;
  const { reviewId, templateId, isInstead } = input;
  const review = store.reviews.find(reviewId);
  if (review === null) return err({ name: 'review-not-found' });
  const template = loadTimetableTemplates(resourcesPath).find(({ id }) => id === templateId);
  if (template === undefined) return err({ name: 'template-not-found' });
  const need = template.days.length;
  const dates = review.visitDates.slice(0, need);
  if (dates.length < need) return err({ name: 'visit-date-missing', need });

  const days = store.entities.list(reviewId, 'day', 'all');
  const inUse = days.filter(({ binned }) => binned === null);
  const slots = store.entities
    .list(reviewId, 'slot')
    .filter(({ dayId }) => inUse.some(({ id }) => id === dayId));
  if (slots.length > 0 && !isInstead) return err({ name: 'timetable-not-empty' });

  const team = store.entities
    .list(reviewId, 'person')
    .filter(isOnReviewTeam)
    .toSorted(
      (a, b) =>
        Number(b.teamRoles.includes('lead-reviewer')) -
          Number(a.teamRoles.includes('lead-reviewer')) || a.order - b.order,
    )
    .map(({ id }) => id);
  const hypotheses = store.entities.list(reviewId, 'hypothesis');
  const binned = binMark(context, reviewId);

  const dayOf = (on: string): DayId => {
    const there = inUse.find((day) => day.on === on);
    if (there !== undefined) return there.id;
    const usual = dayIdOf(reviewId, on);
    return days.some(({ id }) => id === usual) ? (newId() as DayId) : usual;
  };
  funnel.change(reviewId, (doc) => {
    for (const { id } of slots) writeEntity(doc, 'slot', id, { binned });
    template.days.forEach(({ label, slots: planned }, index) => {
      const on = dates[index];
      if (on === undefined) return;
      const dayId = dayOf(on);
      writeEntity(doc, 'day', dayId, { on, label, order: index + 1 });
      planned.forEach(({ start, end, title, kind, strands }, place) => {
        const slotId = SlotId.parse(newId());
        const time = { start, end };
        writeEntity(doc, 'slot', slotId, { dayId, time, title, kind, order: place + 1 });
        const placed = placeTeam(strands, team, place);
        strands.forEach(({ who: _who, ...strand }, beside) => {
          writeEntity(doc, 'strand', StrandId.parse(newId()), {
            ...strand,
            slotId,
            label: 'ABCDEF'[beside] ?? '',
            order: beside + 1,
            reviewerIds: (placed[beside] ?? []) as typeof team,
            hypothesisIds: testedBy(strand.activityType, hypotheses),
          });
        });
      });
    });
  });
  return ok({ slotCount: template.days.reduce((sum, day) => sum + day.slots.length, 0) });
};
