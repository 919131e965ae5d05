// What the readiness documents are made from.
import type { ConversationCard } from '../../../../shared/domain/readiness/cards.ts';
import type { ReadinessMap } from '../../../../shared/domain/readiness/model.ts';

export interface SummaryFacts {
  readonly map: ReadinessMap;
  readonly madeAt: string;
}

export interface CardsFacts extends SummaryFacts {
  readonly cards: readonly ConversationCard[];
}
