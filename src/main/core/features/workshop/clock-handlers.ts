// The clock of the workshop: each deed is set down as it happens, and nothing else is kept of it.
import type { ClockEvent } from '../../../../shared/domain/workshop/clock-event.ts';
import { clockOfWorkshop, type WorkshopClock } from '../../../../shared/domain/workshop/clock.ts';
import { fitMinutes } from '../../../../shared/domain/workshop/run-sheet.ts';
import type { ParsedInput } from '../../../../shared/ipc/contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { Handler } from '../../handler.ts';
import { workshopIdOf } from '../../exchange/sample/read-workshop.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { findHandover } from '../handover/handover-view.ts';
import { endsByOf, findWorkshop, stepsOf, whenOf } from './workshop-view.ts';

type Deed = Pick<ParsedInput<'workshop.clock'>, 'deed' | 'minutes'> & { readonly stepId: string };

function refuses(clock: WorkshopClock, { deed, stepId, minutes }: Deed): boolean {
  const step = clock.steps.find(({ id }) => id === stepId);
  switch (deed) {
    case 'begin':
      return clock.stepId === stepId && clock.state === 'running';
    case 'pause':
      return clock.state !== 'running';
    case 'resume':
      return clock.state !== 'paused';
    case 'finish':
      return clock.stepId === null;
    case 'stretch':
      return (
        step === undefined ||
        !['now', 'to-come'].includes(step.state) ||
        minutes === 0 ||
        step.minutes + minutes < 1
      );
    case 'skip':
      return step?.state !== 'to-come';
    case 'keep':
      return step?.state !== 'skipped';
  }
}

/** Without a step of its own a deed is about all of it. */
const aboutAll: ReadonlySet<string> = new Set(['pause', 'resume', 'finish']);

function setDown(context: CoreContext, reviewId: string, deeds: readonly Deed[]): void {
  const { funnel, now, newId } = context;
  const workshop = findWorkshop(context, reviewId);
  const before = workshop?.clock ?? [];
  const last = Math.max(0, ...before.map(({ order }) => order));
  const at = now().toISOString();
  const events = deeds.map((deed, index): ClockEvent => ({
    ...deed,
    id: newId(),
    order: last + index + 1,
    at,
  }));
  funnel.change(reviewId, (doc) =>
    writeEntity(doc, 'workshop', workshop?.id ?? workshopIdOf(reviewId), {
      clock: [...before, ...events],
    }),
  );
}

const clockNow = (context: CoreContext, reviewId: string): WorkshopClock =>
  clockOfWorkshop(
    stepsOf(context, reviewId),
    findWorkshop(context, reviewId)?.clock ?? [],
    context.now().getTime(),
  );

export const turnClock: Handler<'workshop.clock'> = (context, input) => {
  const { reviewId, deed, minutes } = input;
  if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
  const stepId = aboutAll.has(deed) ? '' : (input.stepId ?? '');
  const clock = clockNow(context, reviewId);
  if (!aboutAll.has(deed) && !clock.steps.some(({ id }) => id === stepId)) {
    return err({ name: 'step-not-found' });
  }
  const event: Deed = { deed, stepId, minutes: deed === 'stretch' ? minutes : 0 };
  if (refuses(clock, event)) return err({ name: 'clock-refuses' });
  setDown(context, reviewId, [event]);
  return ok({});
};

export const fitRest: Handler<'workshop.fit-rest'> = (context, { reviewId }) => {
  const review = context.store.reviews.find(reviewId);
  if (review === null) return err({ name: 'review-not-found' });
  const workshop = findWorkshop(context, reviewId);
  const clock = clockNow(context, reviewId);
  const when = whenOf(review, workshop, findHandover(context, reviewId));
  const endsBy = endsByOf(when, workshop, clock.beganAt);
  const now = context.now().getTime();
  const rest = clock.steps.filter(({ state }) => state === 'to-come');
  const current = Math.max(0, clock.left) * 1_000;
  const minutes = endsBy === null ? 0 : Math.floor((endsBy - now - current) / 60_000);
  if (rest.length === 0 || minutes < rest.length) {
    return err({ name: 'no-time-left', minutes: Math.max(0, minutes) });
  }
  const fitted = fitMinutes(
    rest.map((step) => ({ minutes: Math.max(1, step.minutes), atLeast: 1 })),
    minutes,
  );
  const deeds = rest.flatMap(({ id, minutes: planned }, index): Deed[] => {
    const given = (fitted[index] ?? planned) - planned;
    return given === 0 ? [] : [{ deed: 'stretch', stepId: id, minutes: given }];
  });
  if (deeds.length > 0) setDown(context, reviewId, deeds);
  return ok({ steps: deeds.length });
};
