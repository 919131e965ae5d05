// What the log of decisions says on paper, from the same entries the screen shows.
import { inLogOrder } from '../../../../shared/domain/decision.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import { capitalised, categoryWords } from '../../documents/action-plan/words.ts';
import type { DecisionLogFacts } from '../../documents/decision-log/compose.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { weighFindings } from '../finding/weigh.ts';

export function decisionLogFacts(context: CoreContext, review: Review): DecisionLogFacts {
  const { store } = context;
  const names = new Map<string, string>(
    store.entities.list(review.id, 'person', 'all').map(({ id, name }) => [id, name]),
  );
  const findings = new Map<string, string>(
    weighFindings(context, review).map(({ finding, number }) => [
      finding.id,
      [`${capitalised(categoryWords[finding.category])} ${number}`, finding.heading.trim()]
        .filter((part) => part !== '')
        .join(': '),
    ]),
  );
  return {
    schoolName: hostSchoolName(context, review),
    question: review.question,
    visitDates: review.visitDates,
    decisions: inLogOrder(store.entities.list(review.id, 'decision')).map((decision) => ({
      kind: decision.kind,
      decidedAt: decision.decidedAt,
      by: names.get(decision.byId ?? '') ?? '',
      about: names.get(decision.personId ?? '') ?? '',
      finding: findings.get(decision.findingId ?? '') ?? '',
      text: decision.text,
      from: decision.from,
      to: decision.to,
      why: decision.why,
    })),
    madeAt: context.now().toISOString(),
  };
}
