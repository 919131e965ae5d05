// The same school over several reviews: what was found, what was done, what changed. A school is known
// again by its number, by its reference, or by its name.
import type { School } from '../../../../shared/domain/school.ts';
import { measureState } from '../../../../shared/domain/measure-progress.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { ReviewInShort } from '../../../../shared/ipc/follow-through.contract.ts';
import type { CoreContext } from '../../context.ts';
import { followThroughView } from './follow-through-view.ts';

const hostOf = ({ store }: CoreContext, review: Review): School | null =>
  review.hostSchoolId === null
    ? null
    : store.entities.find(review.id, 'school', review.hostSchoolId);

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ');

function isSameSchool(one: School | null, other: School | null): boolean {
  if (one === null || other === null) return false;
  if (one.urn !== null && other.urn !== null) return one.urn === other.urn;
  return plain(one.name) !== '' && plain(one.name) === plain(other.name);
}

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
  const host = hostOf(context, review);
  const reviews = context.store.reviews
    .summaries()
    .flatMap(({ id }) => context.store.reviews.find(id) ?? [])
    .filter((each) => each.id === review.id || isSameSchool(host, hostOf(context, each)))
    .toSorted((a, b) => {
      const [left, right] = [a.visitDates[0] ?? '9999', b.visitDates[0] ?? '9999'];
      return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
    });
  return { schoolName: host?.name ?? '', reviews: reviews.map((each) => inShort(context, each)) };
}
