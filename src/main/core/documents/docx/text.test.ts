import { describe, expect, it } from 'vitest';
import { beginsAtTheRight, piecesOf, withoutControls } from './text.ts';

describe('withoutControls', () => {
  it('takes out what XML cannot hold and keeps all else', () => {
    expect(withoutControls('a\u0000b\u0007c\u001bd\ufffee\ud800f\udc00g\ufdd0h')).toBe('abcdefgh');
    expect(withoutControls('👩🏽‍🏫 \u200fקריאה\u200f café')).toBe('👩🏽‍🏫 \u200fקריאה\u200f café');
  });

  it('makes one kind of new line of all of them', () => {
    expect(withoutControls('a\r\nb\rc\u2028d\u2029e\u0085f\tg')).toBe('a\nb\nc\nd\ne\nf g');
  });
});

describe('beginsAtTheRight', () => {
  it.each([
    ['إلى أي مدى', true],
    ['1. טקסט', true],
    ['(8) 12', false],
    ['', false],
    ['English with كتاب', false],
    ['كتاب with English', true],
  ])('decides by the first letter: %s', (text, expected) => {
    expect(beginsAtTheRight(text)).toBe(expected);
  });
});

describe('piecesOf', () => {
  it('tells directions apart and loses nothing', () => {
    const line = 'Say كتاب جديد, then “קריאה” again 3 times';
    const pieces = piecesOf(line);
    expect(pieces.map((piece) => piece.text).join('')).toBe(line);
    expect(pieces.filter((piece) => piece.isRightToLeft).map((piece) => piece.text)).toEqual([
      'كتاب جديد',
      'קריאה',
    ]);
  });

  it('gives no piece for no text', () => {
    expect(piecesOf('')).toEqual([]);
  });
});
