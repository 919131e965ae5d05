// The states an action can be in, as words with their shape.
import type { RagMark } from '../../../shared/domain/plan.ts';
import { planMessages } from '../../messages/plan.ts';
import { markOfRag, StateMark } from '../../ui/index.ts';

export type RagChoice = RagMark | 'none';

/** As they come in the life of an action. */
export const ragChoices: readonly RagChoice[] = ['none', 'G', 'A', 'R', 'B'];

export const choiceOf = (rag: RagMark | null): RagChoice => rag ?? 'none';
export const ragOf = (choice: RagChoice): RagMark | null => (choice === 'none' ? null : choice);

export const RagState = ({ rag }: { readonly rag: RagMark | null }) => (
  <StateMark state={markOfRag(rag)}>{planMessages.states[choiceOf(rag)]}</StateMark>
);
