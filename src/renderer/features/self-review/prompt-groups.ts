// The prompts in the order they are asked, under their themes. Pure, so that it can be tested.
import type { SelfReviewAnswer } from '../../../shared/domain/self-review/self-review.ts';

export interface NumberedAnswer {
  readonly answer: SelfReviewAnswer;
  /** From 1; null for one that is no longer asked. */
  readonly number: number | null;
}

export interface PromptGroup {
  readonly theme: string;
  readonly isEarlier: boolean;
  readonly answers: readonly NumberedAnswer[];
}

export const numbered = (answers: readonly SelfReviewAnswer[]): NumberedAnswer[] => {
  let number = 0;
  const asked = answers.filter(({ isAsked }) => isAsked);
  const earlier = answers.filter(({ isAsked }) => !isAsked);
  return [...asked, ...earlier].map((answer) => {
    if (answer.isAsked) number += 1;
    return { answer, number: answer.isAsked ? number : null };
  });
};

/** A theme stands again where the prompts come back to it: their order is the set's. */
export function promptGroups(answers: readonly SelfReviewAnswer[]): PromptGroup[] {
  const groups: { theme: string; isEarlier: boolean; answers: NumberedAnswer[] }[] = [];
  for (const each of numbered(answers)) {
    const isEarlier = !each.answer.isAsked;
    const last = groups.at(-1);
    const isSame = last?.isEarlier === isEarlier && (isEarlier || last.theme === each.answer.theme);
    if (last !== undefined && isSame) last.answers.push(each);
    else groups.push({ theme: each.answer.theme, isEarlier, answers: [each] });
  }
  return groups;
}

/** Where one goes on: the first that is not answered yet. */
export const firstOpen = (
  answers: readonly SelfReviewAnswer[],
  isAnswered: (answer: SelfReviewAnswer) => boolean,
): SelfReviewAnswer | undefined => answers.find((answer) => answer.isAsked && !isAnswered(answer));
