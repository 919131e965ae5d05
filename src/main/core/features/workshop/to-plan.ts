// What came out of the workshop becomes the plan: chosen ideas are actions under the objective of
// their finding, the pledges are their first milestones, and what is to stop stands above the plan.
import type { Objective } from '../../../../shared/domain/plan.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import {
  cardsOf,
  type Workshop,
  type WorkshopCard,
} from '../../../../shared/domain/workshop/workshop.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { Handler } from '../../handler.ts';
import { beginText } from '../../review-doc/begin-text.ts';
import { writeEntity, type Patch } from '../../review-doc/entities.ts';
import { findHandover } from '../handover/handover-view.ts';
import {
  actionIdOfIdea,
  inPlanOf,
  isOfIdea,
  objectiveIdOfFinding,
  pledgesActionId,
} from './in-plan.ts';
import { findWorkshop, whenOf } from './workshop-view.ts';

interface NewAction {
  readonly id: string;
  readonly texts: Readonly<Partial<Record<'action' | 'firstStep' | 'measure', string>>>;
  readonly rest: Patch<'action'>;
}

interface NewObjective {
  readonly id: string;
  readonly findingId: Objective['findingId'];
  readonly objective: string;
}

const isSaid = (text: string): boolean => text.trim() !== '';

/** Ideas without a finding work on the first that was handed over. */
function findingOf(context: CoreContext, review: Review, idea: WorkshopCard | null) {
  const areas = new Set<string>(
    context.store.entities
      .list(review.id, 'finding')
      .filter(({ category }) => category === 'area-for-development')
      .map(({ id }) => id),
  );
  const handed = findHandover(context, review.id)?.findings.map(({ id }) => id) ?? [];
  const wanted = [idea?.findingId ?? null, ...handed].find((id) => id !== null && areas.has(id));
  return (wanted ?? null) as Objective['findingId'];
}

const milestoneOf = ({ id, on, role, text, firstStep }: WorkshopCard) => ({
  id: id as string,
  on,
  text: `${role.trim() === '' ? 'Pledge' : role}: ${isSaid(firstStep) ? firstStep : text}`,
  isMet: false,
});

export const toPlan: Handler<'workshop.to-plan'> = (context, { reviewId }) => {
  const { store, funnel } = context;
  const review = store.reviews.find(reviewId);
  if (review === null) return err({ name: 'review-not-found' });
  const workshop = findWorkshop(context, reviewId);
  const cards = store.entities.list(reviewId, 'workshop-card');
  const there = inPlanOf(context, review, workshop, cards);
  const ideas = cardsOf(cards, 'idea').filter(
    ({ id, isChosen, text }) =>
      isChosen && isSaid(text) && !there.inPlan.some(({ cardId }) => cardId === id),
  );
  const pledges = cardsOf(cards, 'pledge').filter(
    ({ id, text, firstStep }) =>
      (isSaid(text) || isSaid(firstStep)) && !there.pledgesInPlan.includes(id),
  );
  const stop = isSaid(workshop?.stop ?? '') && !there.isStopInPlan ? workshop : null;
  if (ideas.length + pledges.length === 0 && stop === null) {
    return err({ name: 'nothing-for-the-plan' });
  }

  const { on } = whenOf(review, workshop, findHandover(context, reviewId));
  const objectives = store.entities.list(reviewId, 'objective');
  const actions = store.entities.list(reviewId, 'action');
  const fresh = new Map<string, NewObjective>();
  const objectiveFor = (idea: WorkshopCard | null): string => {
    const findingId = findingOf(context, review, idea);
    const known = objectives.find((each) => each.findingId === findingId);
    if (known !== undefined) return known.id;
    const id = objectiveIdOfFinding(reviewId, findingId ?? '');
    const objective = wordsOfObjective(context, review, workshop, findingId);
    fresh.set(id, { id, findingId, objective });
    return id;
  };
  const lastOrder = Math.max(0, ...actions.map(({ order }) => order));
  const added: NewAction[] = ideas.map((idea, index) => ({
    id: actionIdOfIdea(idea.id),
    texts: { action: idea.text, firstStep: idea.firstStep, measure: idea.measure },
    rest: {
      objectiveId: objectiveFor(idea) as Patch<'action'>['objectiveId'] & string,
      order: lastOrder + index + 1,
      leadRole: idea.role,
      dueOn: idea.on,
      ideaRefs: [idea.ref ?? idea.id],
    },
  }));

  /** A pledge helps its idea's action, whether that is new or there already; others have one apart. */
  const milestonesFor = new Map<string, ReturnType<typeof milestoneOf>[]>();
  for (const pledge of pledges) {
    const idea = cards.find(({ id }) => id === pledge.parentId) ?? null;
    const known = idea === null ? undefined : actions.find((action) => isOfIdea(action, idea));
    const isNew = idea !== null && ideas.some(({ id }) => id === idea.id);
    const actionId = known?.id ?? (isNew ? actionIdOfIdea(idea.id) : pledgesActionId(reviewId));
    milestonesFor.set(actionId, [...(milestonesFor.get(actionId) ?? []), milestoneOf(pledge)]);
  }
  const apart = pledgesActionId(reviewId);
  if (milestonesFor.has(apart) && !actions.some(({ id }) => id === apart)) {
    added.push({
      id: apart,
      texts: { action: 'Keep the first steps pledged in the workshop' },
      rest: {
        objectiveId: objectiveFor(null) as never,
        order: lastOrder + added.length + 1,
        startOn: on,
      },
    });
  }

  const isNew = (kind: 'objective' | 'action', id: string): boolean =>
    store.entities.find(reviewId, kind, id) === null;
  const firstOrder = Math.max(0, ...objectives.map(({ order }) => order)) + 1;
  funnel.changeOnGround(
    reviewId,
    (doc) => {
      // Two laptops that bring in apart write the very same words: they are there once.
      for (const { id, objective } of fresh.values()) {
        if (isNew('objective', id)) beginText(doc, 'objective', id, 'objective', objective);
      }
      for (const { id, texts } of added) {
        if (!isNew('action', id)) continue;
        for (const [field, words] of Object.entries(texts)) {
          beginText(doc, 'action', id, field as keyof typeof texts, words);
        }
      }
    },
    (doc) => {
      [...fresh.values()].forEach(({ id, findingId, objective }, index) => {
        const words = isNew('objective', id) ? { objective } : {};
        const order = firstOrder + index;
        writeEntity(doc, 'objective', id, { ...words, findingId, order, binned: null });
      });
      for (const { id, rest, texts } of added) {
        // One that comes back from the bin keeps what was made of it.
        if (isNew('action', id)) writeEntity(doc, 'action', id, { ...texts, ...rest });
        else writeEntity(doc, 'action', id, { objectiveId: rest.objectiveId, binned: null });
      }
      for (const [id, milestones] of milestonesFor) {
        const before = store.entities.find(reviewId, 'action', id)?.milestones ?? [];
        writeEntity(doc, 'action', id, { milestones: [...before, ...milestones] });
      }
      if (stop !== null) {
        writeEntity(doc, 'review', reviewId, {
          planStop: { text: stop.stop, from: stop.stopSaves, checkedBy: stop.stopAgreedBy },
        });
      }
    },
  );
  return ok({
    objectives: fresh.size,
    actions: added.length,
    pledges: pledges.length,
    stop: stop !== null,
  });
};

/** The aim or the question of the room, for the finding it worked on; another is called as it is. */
function wordsOfObjective(
  context: CoreContext,
  review: Review,
  workshop: Workshop | null,
  findingId: string | null,
): string {
  const first = findingOf(context, review, null);
  const heading = context.store.entities
    .list(review.id, 'finding')
    .find(({ id }) => id === findingId)?.heading;
  if (findingId !== first && heading !== undefined) return heading;
  const [aim, question] = [workshop?.aim ?? '', workshop?.framedQuestion ?? ''];
  return [aim, question, heading ?? ''].find(isSaid) ?? '';
}
