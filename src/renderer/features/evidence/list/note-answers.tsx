// What was answered to a form's prompts while the note was written, a line each.
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { formMessages } from '../../../messages/form.ts';
import { answerLines } from '../forms/answer-words.ts';
import styles from './note-row.module.css';

export const NoteAnswers = ({ note }: { readonly note: Evidence }) => {
  const lines = answerLines(note.answers);
  // A note of answers alone says them in its own words already.
  if (lines.length === 0 || note.description === lines.join('\n')) return null;
  return (
    <p dir="auto" className={styles.extra}>
      <span className={styles.extraLabel}>{formMessages.inNote}</span> {lines.join(' · ')}
    </p>
  );
};
