// Sets a decision down in the document, within the change it belongs to: an undo takes both back.
import type * as Y from 'yjs';
import type { Decision } from '../../../../shared/domain/decision.ts';
import { DecisionId, PersonId } from '../../../../shared/domain/ids.ts';
import type { CoreContext } from '../../context.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { localMinute } from '../local-minute.ts';

type Said = Pick<Decision, 'kind'> &
  Partial<Pick<Decision, 'findingId' | 'personId' | 'text' | 'from' | 'to' | 'why'>>;

/** Who writes on this laptop; null where nobody has said. */
export function writerOf({ store }: CoreContext, reviewId: string): PersonId | null {
  const writer = PersonId.safeParse(store.local.writingAs(reviewId));
  return writer.success ? writer.data : null;
}

export function setDown(
  context: CoreContext,
  doc: Y.Doc,
  reviewId: string,
  said: Said,
): DecisionId {
  const id = DecisionId.parse(context.newId());
  writeEntity(doc, 'decision', id, {
    ...said,
    decidedAt: localMinute(context.now()),
    byId: writerOf(context, reviewId),
  });
  return id;
}
