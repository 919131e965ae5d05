import { describe, expect, it } from 'vitest';
import { shortTextOfNote, textOfNote } from './note-text.ts';

const note = (description: string, quote = '', interpretation = '') => ({
  description,
  quote,
  interpretation,
});

describe('the words of a note', () => {
  it('takes what was seen first, then the quote, then what the reviewer makes of it', () => {
    expect(textOfNote(note(' Seen. ', 'Said'))).toBe('Seen.');
    expect(textOfNote(note('  ', 'Said', 'Thought'))).toBe('Said');
    expect(textOfNote(note('', '', 'Thought'))).toBe('Thought');
    expect(textOfNote(note('', '\n', ''))).toBe('Note without words');
  });

  it('is shortened at a word and never inside a sign', () => {
    const long = shortTextOfNote(note(`${'word '.repeat(30)}`));
    expect(long).toMatch(/word…$/);
    expect([...long].length).toBeLessThanOrEqual(61);
    const emoji = shortTextOfNote(note('😀'.repeat(100)));
    expect(emoji).toBe(`${'😀'.repeat(60)}…`);
    expect(shortTextOfNote(note('short\n\n one'))).toBe('short one');
  });
});
