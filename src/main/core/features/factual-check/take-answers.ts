// Sets down what came back: one entry for each answer, under an id made from what it answers, so that
// the same file read twice, or on two laptops, makes nothing double.
import type { FactualCheck, FactualCheckRound } from '../../../../shared/domain/factual-check.ts';
import { FactualCheckId } from '../../../../shared/domain/ids.ts';
import type { CoreContext } from '../../context.ts';
import type { FactualAnswers } from '../../exchange/factual-check/factual-check-file.ts';
import { derivedId } from '../../exchange/reading/derived-id.ts';
import { writeEntity } from '../../review-doc/entities.ts';

export interface TakenAnswers {
  readonly accurate: number;
  readonly corrections: number;
  readonly unanswered: number;
}

type Answer = Pick<
  FactualCheck,
  'id' | 'order' | 'roundId' | 'findingId' | 'item' | 'draft' | 'verdict' | 'correction' | 'byRole'
>;

function answersIn(round: FactualCheckRound, answers: FactualAnswers): Answer[] {
  const idOf = (what: string): FactualCheckId =>
    FactualCheckId.parse(derivedId(round.id, 'factual-check', what));
  const byNumber = new Map(answers.items.map((item) => [item.number, item]));
  const onFindings = round.items.flatMap((sent, index): Answer[] => {
    const answer = byNumber.get(index + 1);
    if (answer === undefined || (answer.verdict === null && answer.correction === '')) return [];
    return [
      {
        id: idOf(`finding ${sent.findingId}`),
        order: round.order * 1_000 + index + 1,
        roundId: round.id,
        findingId: sent.findingId,
        item: sent.heading,
        draft: sent.wording,
        verdict: answer.verdict,
        correction: answer.correction,
        byRole: answer.byRole,
      },
    ];
  });
  const others = answers.more.map(({ item, correction, byRole }, index): Answer => ({
    id: idOf(`more ${item} ${correction}`),
    order: round.order * 1_000 + round.items.length + index + 1,
    roundId: round.id,
    findingId: null,
    item: item === '' ? correction : item,
    draft: '',
    verdict: 'needs-correction',
    correction,
    byRole,
  }));
  return [...onFindings, ...others];
}

/** @returns null where nothing was answered at all; then nothing has changed. */
export function takeAnswers(
  { store, funnel, now }: CoreContext,
  reviewId: string,
  round: FactualCheckRound,
  answers: FactualAnswers,
): TakenAnswers | null {
  const found = answersIn(round, answers);
  if (found.length === 0) return null;
  const fresh = found.filter((answer) => {
    const there = store.entities.find(reviewId, 'factual-check', answer.id);
    return (
      there === null ||
      there.verdict !== answer.verdict ||
      there.correction !== answer.correction ||
      there.byRole !== answer.byRole
    );
  });
  funnel.change(reviewId, (doc) => {
    for (const { id, ...answer } of fresh) {
      // What was decided about an earlier answer is open again: the host says something else now.
      writeEntity(doc, 'factual-check', id, {
        ...answer,
        // The host's words are not copied into shared text: two laptops would write them twice.
        agreed: '',
        decision: null,
        decidedOn: null,
        binned: null,
      });
    }
    writeEntity(doc, 'factual-check-round', round.id, {
      returnedAt: round.returnedAt ?? now().toISOString(),
      ...(fresh.length > 0 ? { closedOn: null } : {}),
    });
  });
  const corrections = found.filter(({ verdict }) => verdict === 'needs-correction').length;
  return {
    accurate: found.length - corrections,
    corrections,
    unanswered: round.items.length - found.filter(({ findingId }) => findingId !== null).length,
  };
}
