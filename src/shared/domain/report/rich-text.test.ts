// Marked text goes round without a change, and any text at all can be read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedParagraph, plainLines, readRichText, writeRichText } from './rich-text.ts';

describe('marked text', () => {
  test('reads bold, italic and both kinds of list', () => {
    const text = 'One **two** *three* ***four***\n\n- five\n- six\n\n1. seven\n2. eight';
    const [first, bullets, numbered] = readRichText(text);
    expect(first).toEqual({
      kind: 'paragraph',
      runs: [
        { text: 'One ', isStrong: false, isEmphasised: false },
        { text: 'two', isStrong: true, isEmphasised: false },
        { text: ' ', isStrong: false, isEmphasised: false },
        { text: 'three', isStrong: false, isEmphasised: true },
        { text: ' ', isStrong: false, isEmphasised: false },
        { text: 'four', isStrong: true, isEmphasised: true },
      ],
    });
    expect(bullets).toMatchObject({ kind: 'bullets', items: { length: 2 } });
    expect(numbered).toMatchObject({ kind: 'numbered', items: { length: 2 } });
    expect(writeRichText(readRichText(text))).toBe(text);
  });

  test('keeps what people write as words: stars, strokes, dashes, numbers', () => {
    for (const words of ['5 * 3 is **not** bold', 'a \\ b', '- a dash', '12. of December']) {
      expect(plainLines(markedParagraph(words))).toEqual([words]);
      expect(writeRichText(readRichText(markedParagraph(words)))).toBe(markedParagraph(words));
    }
  });

  test('written once it reads and writes the same for ever, whatever it was', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '*', '\n', '-', '1', '.', '\\') });
    fc.assert(
      fc.property(anyText, (text) => {
        const once = writeRichText(readRichText(text));
        expect(writeRichText(readRichText(once))).toBe(once);
      }),
    );
  });

  test('no word of a plain text is lost', () => {
    const line = fc.string({ minLength: 1 }).map((text) => text.replaceAll(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(line, (text) => {
        expect(plainLines(markedParagraph(text)).join('')).toBe(text);
      }),
    );
  });
});
