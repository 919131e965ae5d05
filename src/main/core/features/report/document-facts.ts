// What the report says as a document: the passages the screen shows, in their order.
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import type { ReportDocumentFacts } from '../../documents/report/compose-report.ts';
import { reportFacts } from './report-facts.ts';
import { readPassages } from './report-view.ts';

export function documentFacts(context: CoreContext, review: Review): ReportDocumentFacts {
  const { schoolName, question, visitDates, team, findings } = reportFacts(context, review);
  return {
    schoolName,
    reviewTitle: review.title,
    question,
    visitDates,
    team: team.map(({ name }) => name),
    hasFindings: findings.length > 0,
    passages: readPassages(context, review).map(({ part, heading, text }) => ({
      part,
      heading,
      text,
    })),
    madeAt: context.now().toISOString(),
  };
}
