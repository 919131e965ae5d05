// The fixed words of the self-review form. The form is printed with them, and the reading of a filled
// form knows them again, so that they are not taken for something the school said.
import { selfReviewRatings } from './self-review.ts';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const formWords = {
  title: 'Self-review',
  guidance:
    'For the host school, before the visit. Under each prompt tick one of the three words, say what shows it and what you make of it, and what you are most uncertain about. Use roles and groups, no names. Send the file back as it is: Fieldfare reads it.',
  scale:
    'Emerging: we have made a start. Improving: it works in places and is spreading. Mature: it is secure, and others could learn from it.',
  completed: 'Completed',
  prompt: 'Prompt',
  completedBy: 'Completed by (role)',
  completedOn: 'Completed on',
  rating: 'Rating',
  evidence: 'Evidence and reflections',
  uncertainty: 'Most uncertain about',
  unchosen: selfReviewRatings.map((rating) => `☐ ${capitalised(rating)}`).join('   '),
} as const;

export const chosenLine = (chosen: string | null): string =>
  selfReviewRatings
    .map((rating) => `${rating === chosen ? '☒' : '☐'} ${capitalised(rating)}`)
    .join('   ');

export const formFurniture: readonly string[] = [
  formWords.title,
  formWords.guidance,
  formWords.scale,
  formWords.completed,
];
