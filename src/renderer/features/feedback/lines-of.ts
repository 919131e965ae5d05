// A list written one to a line, and back: a line that stays keeps its id, so that two people who add
// to the same list at once both keep their lines.
import type { FeedbackLine } from '../../../shared/domain/feedback.ts';

export const textOfLines = (lines: readonly FeedbackLine[]): string =>
  lines.map(({ text }) => text).join('\n');

export function linesOfText(
  text: string,
  before: readonly FeedbackLine[],
  newId: () => string,
): FeedbackLine[] {
  const texts = text.split('\n').filter((line) => line.trim() !== '');
  const left = [...before];
  const same = texts.map((line) => {
    const at = left.findIndex((each) => each.text === line);
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  });
  return texts.map((line, index) => {
    // A line that was changed takes the place of one that is gone.
    const kept = same[index] ?? left.shift();
    return { id: kept?.id ?? newId(), order: index + 1, text: line };
  });
}
