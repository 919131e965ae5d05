import { describe, expect, it } from 'vitest';
import { SelfReviewAnswerId } from '../ids.ts';
import { questionCandidates } from './question-candidates.ts';
import { emptyAnswer, type SelfReviewAnswer } from './self-review.ts';

let made = 0;
const answer = (part: Partial<SelfReviewAnswer>): SelfReviewAnswer => {
  made += 1;
  return {
    ...emptyAnswer,
    id: SelfReviewAnswerId.parse(String(made).padStart(26, '0')),
    ref: null,
    order: made,
    theme: '',
    prompt: `prompt ${made}`,
    lookFor: '',
    question: '',
    isAsked: true,
    extra: null,
    ...part,
  };
};

const drafts = (...answers: SelfReviewAnswer[]) =>
  questionCandidates(answers).map(({ draft }) => draft);

describe('a question to begin from', () => {
  it.each([
    [
      'Whether Rewind reaches further back than last week.',
      'To what extent is it the case that Rewind reaches further back than last week?',
    ],
    [
      'How pupils who read slowly get at the same ideas. More in June.',
      'To what extent do we know how pupils who read slowly get at the same ideas?',
    ],
    ['to what extent books show it', 'To what extent books show it?'],
    ['Are they with us or just beside us?', null],
    ['How do they learn?', null],
    ['Thirteen units do not yet say what they build on.', null],
    ['', null],
  ])('“%s” gives “%s”', (uncertainty, draft) => {
    expect(drafts(answer({ uncertainty, isMostUncertain: true }))).toEqual([draft]);
  });

  it('where the words make none, the prompt’s own stands in', () => {
    const question = 'To what extent do pupils remember?';
    expect(drafts(answer({ uncertainty: 'Are they?', question }))).toEqual([question]);
    expect(drafts(answer({ uncertainty: 'Whether they do.', question }))).toEqual([
      'To what extent is it the case that they do?',
    ]);
  });
});

describe('which prompts', () => {
  it('those marked, and no others', () => {
    const marked = answer({ isMostUncertain: true, rating: 'mature' });
    expect(
      questionCandidates([answer({ uncertainty: 'Whether a.', rating: 'emerging' }), marked]),
    ).toMatchObject([{ answerId: marked.id }]);
  });

  it('without marks the least developed first, three at most, and none that say nothing', () => {
    const [mature, open, emerging, improving] = [
      answer({ uncertainty: 'a', rating: 'mature' }),
      answer({ uncertainty: 'b' }),
      answer({ uncertainty: 'c', rating: 'emerging' }),
      answer({ uncertainty: 'd', rating: 'improving' }),
    ] as const;
    const silent = answer({ rating: 'emerging', uncertainty: '  ' });
    expect(
      questionCandidates([silent, mature, open, emerging, improving]).map(
        ({ answerId }) => answerId,
      ),
    ).toEqual([emerging.id, improving.id, mature.id]);
    expect(questionCandidates([])).toEqual([]);
  });
});
