import { expect, it } from 'vitest';
import { SelfReviewAnswerId } from '../../../shared/domain/ids.ts';
import {
  emptyAnswer,
  type SelfReviewAnswer,
} from '../../../shared/domain/self-review/self-review.ts';
import { numbered, promptGroups } from './prompt-groups.ts';

const answer = (order: number, theme: string, isAsked = true): SelfReviewAnswer => ({
  ...emptyAnswer,
  id: SelfReviewAnswerId.parse(String(order).padStart(26, '0')),
  ref: null,
  order,
  theme,
  prompt: `p${order}`,
  lookFor: '',
  question: '',
  isAsked,
  extra: null,
});

it('groups by theme in the order asked, and puts what is no longer asked last', () => {
  const answers = [answer(1, 'a'), answer(2, 'old', false), answer(3, 'a'), answer(4, 'b')];
  expect(numbered(answers).map(({ number }) => number)).toEqual([1, 2, 3, null]);
  expect(
    promptGroups(answers).map(({ theme, isEarlier, answers: of }) => [theme, isEarlier, of.length]),
  ).toEqual([
    ['a', false, 2],
    ['b', false, 1],
    ['old', true, 1],
  ]);
});
