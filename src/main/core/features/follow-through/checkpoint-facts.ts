// Gathers what the document of a look back tells.
import type { CheckpointName } from '../../../../shared/domain/checkpoint.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import type { CheckpointFacts } from '../../documents/follow-through/facts.ts';
import { checkpointOf, followThroughView } from './follow-through-view.ts';

export function checkpointFacts(
  context: CoreContext,
  review: Review,
  which: CheckpointName,
): CheckpointFacts {
  const { store } = context;
  const school =
    review.hostSchoolId === null
      ? null
      : store.entities.find(review.id, 'school', review.hostSchoolId);
  const { actions, said } = followThroughView(context, review);
  return {
    schoolName: school?.name ?? '',
    trustName: review.partnershipName,
    question: review.question,
    look: checkpointOf(context, review.id, which),
    plannedOn: review.dates[which] ?? null,
    actions: actions.map(({ action, number, isFinished }) => ({
      number,
      action,
      isFinished,
      said: said.find((each) => each.which === which && each.actionId === action.id) ?? null,
    })),
    madeAt: context.now().toISOString(),
  };
}
