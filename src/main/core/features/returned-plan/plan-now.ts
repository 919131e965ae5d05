// The plan as it is here now, printed with the choices of the one that was sent, so that the two can be
// held against each other word by word.
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { PlanNow } from '../../../../shared/domain/returned-plan/plan-now.ts';
import type { SentDocument, SentRow } from '../../../../shared/domain/sent-document.ts';
import type { CoreContext } from '../../context.ts';
import { sentOf } from '../../documents/docx/row-marks.ts';
import { actionPlanDocument } from '../document/kinds/action-plan.ts';
import { modelOf } from '../document/make-document.ts';
import { planView } from '../plan/plan-view.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';

function printedNow(context: CoreContext, review: Review, isAnonymised: boolean): DocumentModel {
  const [{ id: audience }] = actionPlanDocument.audiences;
  const choices = { audience, detail: 'full', isAnonymised, isDraft: false } as const;
  return modelOf(context, review, actionPlanDocument, choices);
}

/** As if the plan were given out now. */
export function sentNow(context: CoreContext, review: Review, isAnonymised: boolean): SentDocument {
  const model = printedNow(context, review, isAnonymised);
  const origin = { reviewId: review.id, madeId: '', kindId: actionPlanDocument.id, isAnonymised };
  return sentOf(model, origin);
}

function wordsByField({ cells }: SentRow): Map<string, string> {
  const found = new Map<string, string>();
  for (const { text, says } of cells.flat()) {
    if (says === undefined) continue;
    const { field, before = '', after = '' } = says;
    const own = text.slice(before.length, text.length - after.length);
    const earlier = found.get(field);
    found.set(field, earlier === undefined ? own : `${earlier}\n${own}`);
  }
  return found;
}

export function planNow(context: CoreContext, review: Review, asPrinted: SentDocument): PlanNow {
  const { store } = context;
  const { objectives } = planView(context, review);
  const schoolRef = hostSchoolRef(store, review);
  return {
    objectives: store.entities.list(review.id, 'objective', 'all'),
    actions: store.entities.list(review.id, 'action', 'all'),
    printed: new Map(
      asPrinted.tables.flatMap(({ rows }) =>
        rows.map((row) => [row.tag, wordsByField(row)] as const),
      ),
    ),
    numbers: new Map(
      objectives.flatMap(({ objective, number, actions }) => [
        [`objective:${objective.id}`, String(number)] as const,
        ...actions.flatMap((each) => [
          [`action:${each.action.id}`, each.number] as const,
          ...each.action.milestones.map(
            ({ id }) => [`milestone:${each.action.id}:${id}`, each.number] as const,
          ),
        ]),
      ]),
    ),
    wrongDay: (day) => wrongDayOf(review.calendar, day, schoolRef),
  };
}
