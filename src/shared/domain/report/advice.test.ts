// Advice names the very words it means; the formula gives what Flesch's gives; the difference of two
// texts tells what is gone and what is new.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseOnReport } from './advice.ts';
import { readingEase, sentencesIn, syllablesOf } from './reading-ease.ts';
import { wordDifference } from './word-difference.ts';

const toneOf = (text: string, names: string[] = []) =>
  adviseOnReport([{ source: 's', text }], names).flatMap((advice) =>
    advice.name === 'tone' ? [[advice.fault, advice.words]] : [],
  );

describe('tone', () => {
  test.each([
    ['The teacher was very good in this lesson.', 'person-judged', 'The teacher was very good'],
    ['We saw a weak teacher.', 'person-judged', 'weak teacher'],
    ['A weakness is writing.', 'weakness', 'weakness'],
    ['Teaching is outstanding here.', 'grade', 'outstanding'],
    ['This requires improvement.', 'grade', 'requires improvement'],
    ['The inspection found this.', 'inspection', 'inspection'],
  ])('%s', (text, fault, words) => expect(toneOf(text)).toEqual([[fault, words]]));

  test('names a person of the school, and leaves kind words alone', () => {
    expect(toneOf('Mia Shaw planned it.', ['Mia Shaw'])).toEqual([['person-named', 'Mia Shaw']]);
    expect(toneOf('Good examples help pupils. Teachers plan together. This is strong.')).toEqual(
      [],
    );
  });
});

test('length: at least 500 and at most 1,000 words', () => {
  const of = (count: number) =>
    adviseOnReport([{ source: 's', text: 'Pupils talk well. '.repeat(count / 3) }], []).map(
      ({ name }) => name,
    );
  expect(of(300)).toContain('too-short');
  expect(of(600)).toEqual([]);
  expect(of(1_200)).toContain('too-long');
});

test('a sentence of more than 35 words is named by how it begins', () => {
  const text = `Begin here ${'and so on '.repeat(12)}now.`;
  expect(adviseOnReport([{ source: 's', text }], [])).toContainEqual({
    name: 'long-sentence',
    words: 39,
    begins: 'Begin here and so on and so on',
    source: 's',
  });
});

test('reading ease is Flesch’s, and hard text names its long words', () => {
  expect(syllablesOf('evidence')).toBe(3);
  expect(syllablesOf('made')).toBe(1);
  expect(sentencesIn('One thing. Another one?\nAn item')).toHaveLength(3);
  expect(readingEase('Too short.')).toBeNull();
  expect(readingEase('The cat sat on the mat. '.repeat(10))).toBe(100);
  const hard = 'Considerable institutional accountability necessitates organisational. '.repeat(8);
  const advice = adviseOnReport([{ source: 's', text: hard }], []);
  expect(advice.find(({ name }) => name === 'hard-to-read')).toMatchObject({
    ease: 0,
    longWords: expect.arrayContaining(['accountability']),
  });
});

test('the difference gives back both texts, and finds what was changed', () => {
  expect(wordDifference('Three notes say so.', 'Four notes say so today.')).toEqual([
    { kind: 'gone', text: 'Three' },
    { kind: 'new', text: 'Four' },
    { kind: 'same', text: ' notes say' },
    { kind: 'gone', text: ' so.' },
    { kind: 'new', text: ' so today.' },
  ]);
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordDifference(before, after);
      const side = (without: string) =>
        pieces
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => text.trim())
          .filter((text) => text !== '')
          .join(' ');
      expect(side('new')).toBe(before);
      expect(side('gone')).toBe(after);
    }),
  );
});
