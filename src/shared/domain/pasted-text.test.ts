import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, severalNotes, tidyPastedText } from './pasted-text.ts';

describe('text from elsewhere', () => {
  it('loses what Word writes and nobody typed', () => {
    const pasted =
      '\uFEFFPupils\u00A0talk.\r\n\uF0B7\tOne of them\u00AD asked\r\no\tTwice\u000BThen\u200B wrote \r\n\r\n\r\n\r\nEnd\r\n';
    expect(tidyPastedText(pasted)).toBe(
      'Pupils talk.\n- One of them asked\n  - Twice\nThen wrote\n\nEnd',
    );
  });

  it('keeps who said what and when in a message of Teams', () => {
    expect(tidyPastedText('[09:41] Ana Lowe\nYear 4 know the routine.')).toBe(
      '[09:41] Ana Lowe\nYear 4 know the routine.',
    );
  });

  it('keeps emoji of several signs, other scripts and typographic quotes', () => {
    const text = '“We like it” 👩🏽‍🏫 — السلام می‌خواهم';
    expect(tidyPastedText(text)).toBe(text);
  });

  it('loses no letter and no figure of any text, and tidied twice is tidied once', () => {
    const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const tidy = tidyPastedText(text);
        expect(letters(tidy)).toBe(letters(text));
        expect(tidyPastedText(tidy)).toBe(tidy);
      }),
    );
  });

  it('parts by empty lines, else by lines', () => {
    expect(paragraphsOf('a\nb\n\nc')).toEqual(['a\nb', 'c']);
    expect(paragraphsOf('a\n b \n')).toEqual(['a', 'b']);
  });

  it('offers several notes only for a long paste of several paragraphs', () => {
    const long = 'Pupils sorted sources by themselves. '.repeat(6).trim();
    expect(severalNotes(`${long}\n\n${long}`)).toEqual([long, long]);
    expect(severalNotes(`${long} ${long}`)).toBeNull();
    expect(severalNotes('Short.\n\nShort too.')).toBeNull();
  });
});
