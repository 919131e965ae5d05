// Answers of a form as lines of a note, for screens and documents that know nothing of forms. Pure.
import {
  answersInOrder,
  isBlankAnswer,
  type FormAnswers,
} from '../../../../shared/domain/forms/form-answer.ts';
import type { NoteContent } from '../../../../shared/domain/note-content.ts';
import { formMessages } from '../../../messages/form.ts';

export const answerLines = (answers: FormAnswers): string[] =>
  answersInOrder(answers)
    .filter(([, answer]) => !isBlankAnswer(answer))
    .map(([, answer]) => formMessages.line(answer.label, formMessages.answered(answer)));

/** A note of answers alone says them in its own words too: it must never read as empty. */
export function withAnswersAsWords(content: NoteContent): NoteContent {
  const hasWords = [content.description, content.quote, content.interpretation].some(
    (text) => text.trim() !== '',
  );
  return hasWords ? content : { ...content, description: answerLines(content.answers).join('\n') };
}
