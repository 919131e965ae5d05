// From what a school is least sure about to enquiry questions it could begin from. Gentle help: it
// offers words to start with and chooses nothing.
import { selfReviewRatings, type SelfReviewAnswer } from './self-review.ts';

export interface QuestionCandidate {
  readonly answerId: SelfReviewAnswer['id'];
  readonly theme: string;
  readonly prompt: string;
  readonly uncertainty: string;
  readonly isMostUncertain: boolean;
  /** From "To what extent …"; null where only a person can turn the words into a question. */
  readonly draft: string | null;
}

export const mostCandidates = 3;

const firstSentence = (text: string): string =>
  /^[\s\S]*?[.?!](?=\s|$)/u.exec(text.trim())?.[0] ?? text.trim();

const asQuestion = (text: string): string => `${text.trim().replace(/[.?!\s]+$/u, '')}?`;

/** "Whether Rewind reaches back" asks for nothing but a question mark and a beginning. */
function questionFrom(uncertainty: string): string | null {
  const sentence = firstSentence(uncertainty);
  const whole = /^to what extent\b/iu.exec(sentence);
  if (whole !== null) return asQuestion(`To what extent${sentence.slice(whole[0].length)}`);
  const whether = /^(?:we are (?:not|un)\s?sure\s+)?(?:whether|if)\s+(?!or not\b)/iu.exec(sentence);
  if (whether !== null) {
    return asQuestion(`To what extent is it the case that ${sentence.slice(whether[0].length)}`);
  }
  // "How do pupils …?" is a question already; "How pupils …" is something to find out.
  const isAsked = sentence.endsWith('?');
  const wonder = /^(how|what|why|where|when|which|who)\b/iu.exec(sentence);
  if (wonder === null || isAsked) return null;
  return asQuestion(
    `To what extent do we know ${wonder[0].toLowerCase()}${sentence.slice(wonder[0].length)}`,
  );
}

const says = (text: string): boolean => text.trim() !== '';

const draftOf = ({ question, uncertainty }: SelfReviewAnswer): string | null => {
  const own = questionFrom(uncertainty);
  return own ?? (says(question) ? question : null);
};

/** A school rates itself emerging where it has most to learn; a missing rating says less. */
const placeOfRating = ({ rating }: SelfReviewAnswer): number =>
  rating === null ? selfReviewRatings.length : selfReviewRatings.indexOf(rating);

/**
 * What is marked as most uncertain; where nothing is marked, what is said to be uncertain, the
 * least developed first.
 */
export function questionCandidates(answers: readonly SelfReviewAnswer[]): QuestionCandidate[] {
  const marked = answers.filter(({ isMostUncertain }) => isMostUncertain);
  const pool = marked.length > 0 ? marked : answers.filter(({ uncertainty }) => says(uncertainty));
  return pool
    .toSorted((a, b) => placeOfRating(a) - placeOfRating(b) || a.order - b.order)
    .slice(0, mostCandidates)
    .map((answer) => ({
      answerId: answer.id,
      theme: answer.theme,
      prompt: answer.prompt,
      uncertainty: answer.uncertainty,
      isMostUncertain: answer.isMostUncertain,
      draft: draftOf(answer),
    }));
}
