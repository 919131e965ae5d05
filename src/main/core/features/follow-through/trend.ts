// The same school over several reviews: what was found, what was done, what changed.
import { measureState } from '../../../../shared/domain/measure-progress.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { ReviewInShort } from '../../../../shared/ipc/follow-through.contract.ts';
import type { CoreContext } from '../../context.ts';
import { followThroughView } from './follow-through-view.ts';
import { hostOf, reviewsOfSameSchool } from './same-school.ts';

function inShort(context: CoreContext, review: Review): ReviewInShort {
  const findings = context.store.entities.list(review.id, 'finding');
  const headings = (category: string): string[] =>
    findings
      .filter((finding) => finding.category === category)
      .map(({ heading, wording }) => heading.trim() || wording.trim())
      .filter((words) => words !== '');
  const { actions, said, checkpoints } = followThroughView(context, review);
  const impact = checkpoints.find(({ which }) => which === 'impactReview');
  const states = actions.map(({ action }) => measureState(action));
  const countOf = (state: (typeof states)[number]): number =>
    states.filter((each) => each === state).length;
  const open = actions.filter((each) => !each.isFinished);
  const isBegun = ({ action }: (typeof actions)[number]): boolean =>
    action.rag !== null ||
    said.some(
      ({ actionId, status }) =>
        actionId === action.id && status !== null && status !== 'not started',
    );
  return {
    reviewId: review.id,
    title: review.title,
    question: review.question,
    visitOn: review.visitDates[0] ?? null,
    strengths: headings('strength'),
    areas: headings('area-for-development'),
    actions: {
      finished: actions.length - open.length,
      underWay: open.filter(isBegun).length,
      notStarted: open.filter((each) => !isBegun(each)).length,
      carriedOver: said.filter(
        ({ which, choice }) => which === 'impactReview' && choice === 'carry-over',
      ).length,
    },
    measures: {
      met: countOf('met'),
      moved: countOf('moved'),
      notMoved: countOf('not-moved'),
      notMeasured: countOf('not-measured'),
    },
    changed: impact?.changed ?? '',
    isClosed: impact !== undefined && impact.doneOn !== null,
  };
}

export function trendOf(context: CoreContext, review: Review): Output<'trend.read'> {
  return {
    schoolName: hostOf(context, review)?.name ?? '',
    reviews: reviewsOfSameSchool(context, review).map((each) => inShort(context, each)),
  };
}
