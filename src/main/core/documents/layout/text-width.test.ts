import { describe, expect, it } from 'vitest';
import { countLines, widthOfText } from './text-width.ts';

const plain = (text: string) => [{ text, isBold: false }];

describe('widthOfText', () => {
  it('knows the letters of the typeface', () => {
    // 226 + 579 thousandths of an em at 10 points
    expect(widthOfText(' A', 10, false)).toBeCloseTo(8.05);
    expect(widthOfText('A', 10, true)).toBeGreaterThan(widthOfText('A', 10, false));
  });

  it('takes no room for marks that stand on a letter', () => {
    expect(widthOfText('e\u0301', 10, false)).toBe(widthOfText('e', 10, false));
  });
});

describe('countLines', () => {
  it('counts at least one', () => {
    expect(countLines([], 10, 100)).toBe(1);
    expect(countLines(plain('short'), 10, 100)).toBe(1);
  });

  it('breaks between words, at new lines and inside a word too long for the column', () => {
    expect(countLines(plain('one two three four five six seven'), 10, 60)).toBe(3);
    expect(countLines(plain('one\ntwo\nthree'), 10, 500)).toBe(3);
    const word = 'm'.repeat(30);
    expect(countLines(plain(word), 10, 100)).toBe(Math.ceil(widthOfText(word, 10, false) / 100));
  });

  it('goes on in the line where a run before it ended', () => {
    const text = 'one two three four';
    const split = [
      { text: 'one two ', isBold: false },
      { text: 'three four', isBold: false },
    ];
    expect(countLines(split, 10, 60)).toBe(countLines(plain(text), 10, 60));
  });

  it('stays quick with very long text', () => {
    const started = performance.now();
    countLines(plain('word '.repeat(20_000)), 10, 100);
    countLines(plain('x'.repeat(100_000)), 10, 100);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
