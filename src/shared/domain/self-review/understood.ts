// What was understood of a file with a self-review in it, for a person to check and correct.
import { IsoDate, Line, Text, z } from '../../lib/schema.ts';
import { SelfReviewAnswerId } from '../ids.ts';
import { AnswerContent } from './self-review.ts';

export const UnderstoodItem = AnswerContent.extend({
  /** The prompt as it stands in the file. */
  found: Text,
  theme: Line,
  /** The prompt of this review it was matched with; null where none is like it. */
  answerId: SelfReviewAnswerId.nullable(),
  /** How the match was made: the same words, or words much like it. */
  match: z.enum(['same', 'alike', 'none']),
  /** What stood where the rating should, and is none of ours; '' where there is nothing to tell. */
  ratingTyped: Text,
});
export type UnderstoodItem = z.infer<typeof UnderstoodItem>;

export const Understood = z.object({
  completedByRole: Line,
  completedOn: IsoDate.nullable(),
  items: z.array(UnderstoodItem),
  /** What found no place, word for word, in the order of the file. */
  left: z.array(Text),
});
export type Understood = z.infer<typeof Understood>;
