// What is not known yet of an area, or would not bear a question: kept to what a school can do about.
import { activityTypeOf } from '../activity.ts';
import type { ReviewId } from '../ids.ts';
import { isOld } from './age.ts';
import type { ReadinessArea, ReadinessGap } from './model.ts';

/** @param reviewId the newest review: where something new would be added. */
export function gapsOfArea(area: Omit<ReadinessArea, 'gaps'>, reviewId: ReviewId): ReadinessGap[] {
  const { findings, actions, how, newest, speakers } = area;
  const gap = (
    kind: ReadinessGap['kind'],
    rest: Partial<Omit<ReadinessGap, 'kind'>> = {},
  ): ReadinessGap => ({ kind, reviewId, findingId: null, text: '', count: 0, ...rest });

  // Where there is nothing at all, one sentence says what five would say.
  if (findings.length === 0 && how.notes === 0) return [gap('nothing')];

  const gaps: ReadinessGap[] = [];
  if (findings.length === 0) gaps.push(gap('notes-only', { count: how.notes }));
  for (const { reviewId: id, findingId, heading, wording, category, meetsRule } of findings) {
    if (category === 'question' || meetsRule) continue;
    gaps.push(gap('not-met', { reviewId: id, findingId, text: heading.trim() || wording }));
  }
  const groups = new Set(
    how.methods.map(({ activityType }) => activityTypeOf(activityType)?.group ?? activityType),
  );
  if (groups.size === 1 && how.notes > 0) {
    gaps.push(gap('one-way', { text: how.methods[0]?.activityType ?? '' }));
  }
  const answered = new Set<string | null>(actions.map(({ findingId }) => findingId));
  for (const { reviewId: id, findingId, heading, wording, category } of findings) {
    if (category !== 'area-for-development' || answered.has(findingId)) continue;
    gaps.push(gap('no-action', { reviewId: id, findingId, text: heading.trim() || wording }));
  }
  const unmeasured = actions.filter(({ measureState }) => measureState === 'not-measured');
  if (unmeasured[0] !== undefined) {
    gaps.push(gap('not-measured', { reviewId: unmeasured[0].reviewId, count: unmeasured.length }));
  }
  if (newest !== null && isOld(newest)) gaps.push(gap('old', { text: newest.on }));
  const own = speakers.filter(({ side }) => side === 'school');
  if (own.length === 0) gaps.push(gap('nobody'));
  else if (own.length === 1 && own[0] !== undefined && !own[0].isGroup) {
    gaps.push(gap('one-person', { text: own[0].name || own[0].role }));
  }
  return gaps;
}
