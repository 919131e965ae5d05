// What a template of the self-review may say.
import type {
  SelfReviewAnswer,
  SelfReviewRating,
} from '../../../../shared/domain/self-review/self-review.ts';
import type { SelfReviewFacts } from '../self-review/facts.ts';
import { essential, list, text, type Placeholders } from './placeholder.ts';
import { longDay } from './wording.ts';

const ratings: Readonly<Record<SelfReviewRating, string>> = {
  emerging: '○ Emerging',
  improving: '◐ Improving',
  mature: '● Mature',
};

const answer: Placeholders<SelfReviewAnswer> = {
  theme: text('Theme', 'What the prompt belongs to', (each) => each.theme),
  prompt: text('Prompt', 'What the school was asked', (each) => each.prompt),
  rating: text('The school’s own rating', 'As a shape and a word', (each) =>
    each.rating === null ? '' : ratings[each.rating],
  ),
  evidence: text('What we know', 'The school’s evidence', (each) => each.evidence),
  'least-sure': text(
    'Least sure',
    'What the school is least sure about',
    (each) => each.uncertainty,
  ),
};

export const selfReviewPlaceholders: Placeholders<SelfReviewFacts> = {
  'completed-on': text('Completed', 'The day it was completed', ({ completedOn }) =>
    longDay(completedOn),
  ),
  'completed-by': text(
    'Completed by',
    'Who completed it, by role',
    ({ completedByRole }) => completedByRole,
  ),
  'most-uncertain': list(
    'What we would most like the visit to look at',
    'Once for each prompt marked so',
    ({ answers }) => answers.filter(({ isMostUncertain }) => isMostUncertain),
    answer,
  ),
  answers: essential(list('Answers', 'Once for each prompt', ({ answers }) => answers, answer)),
};
