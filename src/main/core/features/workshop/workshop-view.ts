// What the workshop's screens show: for the facilitator all of it, for the room all but the private.
import { addDays } from '../../../../shared/domain/dates.ts';
import type { Handover } from '../../../../shared/domain/handover.ts';
import { isBookingCurrent } from '../../../../shared/domain/handover.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { clockOfWorkshop } from '../../../../shared/domain/workshop/clock.ts';
import type { RunSheet } from '../../../../shared/domain/workshop/run-sheet.ts';
import type { Workshop, WorkshopStep } from '../../../../shared/domain/workshop/workshop.ts';
import type {
  RoomBrief,
  RoomView,
  WorkshopView,
} from '../../../../shared/ipc/workshop.contract.ts';
import type { CoreContext } from '../../context.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { isPlainObject } from '../../exchange/reading/plain-json.ts';
import { workshopStepIdOf } from '../../exchange/sample/read-workshop.ts';
import { loadRunSheet } from '../../resources.ts';
import { championsOf, findHandover, isChampionsCopy } from '../handover/handover-view.ts';
import { localDay } from '../local-minute.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';
import { inPlanOf } from './in-plan.ts';

export const findWorkshop = ({ store }: CoreContext, reviewId: string): Workshop | null =>
  store.entities.list(reviewId, 'workshop')[0] ?? null;

const inOrder = <Thing extends { order: number; id: string }>(things: readonly Thing[]): Thing[] =>
  things.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

export const stepsOf = ({ store }: CoreContext, reviewId: string): WorkshopStep[] =>
  inOrder(store.entities.list(reviewId, 'workshop-step'));

const said = (lines: readonly { readonly text: string }[] | undefined): string[] =>
  (lines ?? []).map(({ text }) => text).filter((text) => text.trim() !== '');

function briefOf({ store }: CoreContext, review: Review, handover: Handover | null): RoomBrief {
  const headings = new Map(
    store.entities.list(review.id, 'finding').map(({ id, heading }) => [id as string, heading]),
  );
  return {
    question: handover?.question || review.question,
    workOn: handover?.workOn ?? '',
    findings: (handover?.findings ?? []).map(({ id, wording, evidenceCount, methods }) => ({
      id: id as RoomBrief['findings'][number]['id'],
      heading: headings.get(id) ?? '',
      wording,
      evidenceCount,
      methods,
    })),
    strengths: said(handover?.strengths),
    decisionWanted: handover?.decisionWanted ?? '',
    outOfScope: said(handover?.outOfScope),
    nonNegotiables: said(handover?.nonNegotiables),
  };
}

/** When and where: its own, or what the handover asks for. */
export function whenOf(review: Review, workshop: Workshop | null, handover: Handover | null) {
  return {
    on: workshop?.on ?? handover?.roomOn ?? review.dates.workshop ?? null,
    startsAt: workshop?.startsAt || handover?.roomStart || '',
    endsAt: workshop?.endsAt || handover?.roomEnd || '',
    place: workshop?.place || handover?.roomPlace || '',
  };
}

const instantOf = (on: string | null, time: string): number | null => {
  const at = on === null || time === '' ? Number.NaN : new Date(`${on}T${time}:00`).getTime();
  return Number.isNaN(at) ? null : at;
};

/** When it has to be over: at the booked end on its own day, else after the minutes it was given. */
export function endsByOf(
  { on, endsAt }: { readonly on: string | null; readonly endsAt: string },
  workshop: Workshop | null,
  beganAt: number | null,
): number | null {
  if (beganAt === null || workshop === null) return null;
  const booked = instantOf(on, endsAt);
  const isToday = on === localDay(new Date(beganAt));
  if (booked !== null && isToday && booked > beganAt) return booked;
  return workshop.minutes === null ? null : beganAt + workshop.minutes * 60_000;
}

/** The five school days after the workshop: a first step later than that is not taken. */
export function pledgeDaysOf(context: CoreContext, review: Review, on: string | null): string[] {
  const days: string[] = [];
  const schoolRef = hostSchoolRef(context.store, review);
  const from = on ?? localDay(context.now());
  for (let ahead = 1; ahead <= 60 && days.length < 5; ahead += 1) {
    const day = addDays(from, ahead);
    if (isOpen(review, day, schoolRef)) days.push(day);
  }
  return days;
}

function isOpen(review: Review, day: string, schoolRef: string | null): boolean {
  // Without a calendar weekends are all that is known to be closed.
  if (review.calendar === null) return ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
  return wrongDayOf(review.calendar, day, schoolRef) === null;
}

const guidesOf = (reviewId: string, runSheet: RunSheet, steps: readonly WorkshopStep[]) => {
  const byId = new Map(
    runSheet.steps.map((step) => [workshopStepIdOf(reviewId, step.key) as string, step]),
  );
  // A step from elsewhere is guided by the one that has the same first tool.
  return steps.flatMap(({ id, tools }) => {
    const step =
      byId.get(id) ??
      runSheet.steps.find((each) => tools[0] !== undefined && each.tools.includes(tools[0]));
    if (step === undefined) return [];
    const { doNow, say, materials } = step;
    return [{ stepId: id, doNow, say, materials }];
  });
};

export function readWorkshopView(context: CoreContext, review: Review): WorkshopView {
  const { store, resourcesPath } = context;
  const workshop = findWorkshop(context, review.id);
  const handover = findHandover(context, review.id);
  const steps = stepsOf(context, review.id);
  const cards = inOrder(store.entities.list(review.id, 'workshop-card'));
  const runSheet = loadRunSheet(resourcesPath);
  const when = whenOf(review, workshop, handover);
  const { beganAt } = clockOfWorkshop(steps, workshop?.clock ?? [], context.now().getTime());
  const endsBy = endsByOf(when, workshop, beganAt);
  const beginsAt = instantOf(when.on, when.startsAt);
  const kept = store.entities.find(review.id, 'kept-part', 'workshop');
  return {
    workshop,
    steps,
    cards,
    brief: briefOf(context, review, handover),
    sensitivities: said(handover?.sensitivities),
    history: said(handover?.history),
    guides: guidesOf(review.id, runSheet, steps),
    stems: runSheet.stems,
    groundRules: runSheet.groundRules,
    roles: runSheet.roles,
    ...when,
    expected: handover?.expected ?? null,
    isBooked: handover !== null && isBookingCurrent(handover),
    endsBy: endsBy === null ? null : new Date(endsBy).toISOString(),
    beginsAt: beginsAt === null ? null : new Date(beginsAt).toISOString(),
    pledgeDays: pledgeDaysOf(context, review, when.on),
    champions: championsOf(context, review.id).map(({ id, name }) => ({ id, name })),
    ...inPlanOf(context, review, workshop, cards),
    hasKept:
      kept !== null &&
      isPlainObject(kept.data) &&
      ['steps', 'ideas', 'framedQuestion', 'pledges'].some((key) =>
        Object.hasOwn(kept.data as object, key),
      ),
    isChampionsCopy: isChampionsCopy(context, review.id),
    schoolName: hostSchoolName(context, review),
    reviewTitle: review.title,
  };
}

/** Without a private note, a sensitivity, a person's name, or what a file said beside. */
export function readRoomView(context: CoreContext, review: Review): RoomView {
  const { workshop, steps, cards, ...view } = readWorkshopView(context, review);
  const withoutPrivate = (meeting: Workshop): RoomView['workshop'] => {
    const { notes: _notes, extra: _extra, facilitatorId: _who, ...rest } = meeting;
    return rest;
  };
  return {
    workshop: workshop === null ? null : withoutPrivate(workshop),
    steps: steps.map(({ say: _say, extra: _extra, ...rest }) => rest),
    cards: cards.map(({ extra: _extra, ref: _ref, ...rest }) => rest),
    brief: view.brief,
    groundRules: view.groundRules,
    roles: view.roles,
    schoolName: view.schoolName,
    reviewTitle: view.reviewTitle,
  };
}
