// Opening a colleague's card: the file, what is known of its holder, and keeping it.
import { useState } from 'react';
import type { OpenedCard } from '../../../shared/ipc/card.contract.ts';
import type { CardId } from '../../../shared/domain/ids.ts';
import type { Answer } from '../../api/invoke.ts';
import { useCommand } from '../../api/use-operation.ts';
import { cardMessages } from '../../messages/cards.ts';
import type { FailureWords } from '../../messages/failures.ts';
import { useToasts } from '../../ui/index.ts';
import { cardFailureWords } from './card-failure-words.ts';

type CardStep =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opened'; readonly card: OpenedCard }
  | { readonly kind: 'failed'; readonly words: FailureWords };

const nothing: CardStep = { kind: 'nothing' };

export function useOpenCard() {
  const [step, setStep] = useState<CardStep>(nothing);
  const opening = useCommand('card.open');
  const keeping = useCommand('card.keep');
  const toasts = useToasts();

  const show = (answer: Answer<'card.open'>): void => {
    if (answer.ok) setStep({ kind: 'opened', card: answer.value });
    else if (answer.failure.name !== 'cancelled') {
      setStep({ kind: 'failed', words: cardFailureWords(answer.failure) });
    }
  };

  return {
    step,
    isPending: opening.isPending || keeping.isPending,
    close: () => setStep(nothing),
    open: async () => {
      setStep(nothing);
      show(await opening.run({}));
    },
    /** One that was double-clicked or dropped. */
    openHanded: async (token: string) => show(await opening.run({ handed: token })),
    keep: async (card: OpenedCard, isChecked: boolean, instead: CardId | null) => {
      const answer = await keeping.run({ token: card.token, isChecked, instead });
      if (!answer.ok) {
        setStep({ kind: 'failed', words: cardFailureWords(answer.failure) });
        return;
      }
      setStep(nothing);
      toasts.show({ words: cardMessages.opened.kept(answer.value.name) });
    },
  };
}

export type CardOpening = ReturnType<typeof useOpenCard>;
