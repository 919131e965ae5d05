// What the handover brief says, from the same handover the screen shows.
import { keptAgainstRuleStatement } from '../../../../shared/domain/kept-statement.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import type { HandoverFacts } from '../../documents/handover/compose.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { weighFindings } from '../finding/weigh.ts';
import { findHandover, handoverStateOf } from './handover-view.ts';

export function handoverFacts(context: CoreContext, review: Review): HandoverFacts {
  const { store } = context;
  const handover = findHandover(context, review.id);
  const nameOf = (id: string | null): string =>
    id === null ? '' : (store.entities.find(review.id, 'person', id)?.name ?? '');
  const state = handoverStateOf(context, review);
  return {
    schoolName: hostSchoolName(context, review),
    reviewTitle: review.title,
    visitDates: review.visitDates,
    from: nameOf(handover?.fromId ?? null),
    to: (handover?.toIds ?? []).map(nameOf).filter((name) => name !== ''),
    headings: new Map(
      store.entities.list(review.id, 'finding').map(({ id, heading }) => [id, heading]),
    ),
    keptStatements: new Map(
      weighFindings(context, review).flatMap(({ finding, weight }) => {
        const statement = keptAgainstRuleStatement(finding, weight.met);
        return statement === null ? [] : [[finding.id, statement] as const];
      }),
    ),
    handover,
    isComplete: state === 'complete' || state === 'booked',
    madeAt: context.now().toISOString(),
  };
}
