// Gives the plan out as a Word file: saved where the person chooses, or opened at once.
import { useState } from 'react';
import type { FailureWords } from '../../messages/failures.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useCommand } from '../../api/use-operation.ts';
import { planDocumentMessages } from '../../messages/plan-document.ts';
import { saveEverything } from '../../ui/index.ts';
import { type GiveOut, giveOutFailureWords } from './gave-out.ts';

export type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: FailureWords };

export function useGiveOut(): {
  readonly outcome: Outcome;
  readonly giveOut: (way: GiveOut) => Promise<void>;
  readonly underWay: GiveOut | null;
} {
  const reviewId = useReviewId();
  const save = useCommand('document.save-plan');
  const open = useCommand('document.open-plan');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'nothing' });

  const giveOut = async (way: GiveOut): Promise<void> => {
    setOutcome({ kind: 'nothing' });
    // What is still being typed belongs into the document.
    await saveEverything();
    const answer = await (way === 'document.save-plan' ? save : open).run({ reviewId });
    if (answer.ok) {
      const { fileName } = answer.value;
      const { savedAs, opened } = planDocumentMessages;
      const words = way === 'document.save-plan' ? savedAs(fileName) : opened(fileName);
      setOutcome({ kind: 'done', words });
      return;
    }
    const words = giveOutFailureWords(way, answer.failure);
    setOutcome(words === null ? { kind: 'nothing' } : { kind: 'failed', words });
  };

  const underWay = save.isPending
    ? 'document.save-plan'
    : open.isPending
      ? 'document.open-plan'
      : null;
  return { outcome, giveOut, underWay };
}
