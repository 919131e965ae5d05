import { describe, expect, it } from 'vitest';
import { withAnswer, type FormAnswers } from '../../../../shared/domain/forms/form-answer.ts';
import { emptyNote } from '../../../../shared/domain/note-content.ts';
import { answerLines, withAnswersAsWords } from './answer-words.ts';

const asked = { version: '2026-11', order: 0 };
const answers: FormAnswers = {
  'form/b': { kind: 'look-for', label: 'Same task', ...asked, order: 2, found: 'in-part' },
  'form/a': { kind: 'count', label: 'Books', ...asked, count: 7, of: 24, unit: 'books' },
  'form/c': { kind: 'text', label: 'What is missing?', ...asked, order: 3, text: ' maps ' },
  'form/d': { kind: 'ticks', label: 'Asked', ...asked, order: 4, ticked: ['Help', 'Books'] },
};

describe('answers as words', () => {
  it('stand in the order of the form', () => {
    expect(answerLines(answers)).toEqual([
      'Books: 7 of 24 books',
      'Same task: In part',
      'What is missing? maps',
      'Asked: Help, Books',
    ]);
  });

  it('are the words of a note that has no others, and leave other words alone', () => {
    expect(withAnswersAsWords({ ...emptyNote, answers }).description).toContain('7 of 24 books');
    const quoted = { ...emptyNote, answers, quote: 'We wrote it twice.' };
    expect(withAnswersAsWords(quoted)).toBe(quoted);
  });

  it('that say nothing any more are taken away', () => {
    const blank = { kind: 'text', label: 'What is missing?', ...asked, text: ' ' } as const;
    expect(Object.keys(withAnswer(answers, 'form/c', blank))).not.toContain('form/c');
  });
});
