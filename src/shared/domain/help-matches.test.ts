import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingStrengths, type Strength } from './help-matches.ts';

const strength = (text: string, rest: Partial<Strength> = {}): Strength => ({
  texts: [text],
  lensTags: [],
  isBrief: false,
  ...rest,
});
const need = (text: string, lensTags: readonly string[] = []) => ({ texts: [text], lensTags });

describe('whose strength fits', () => {
  it('meets in words, in whatever form, and says which', () => {
    const [fit, ...none] = fittingStrengths(
      need('Pupils with SEND use scaffolds they can manage without an adult'),
      [
        strength('Phonics is taught in the same order everywhere'),
        strength('Scaffolding for SEND is taken away as pupils grow surer'),
      ],
    );
    expect(fit?.words.toSorted()).toEqual(['SEND', 'scaffolding']);
    expect(none).toEqual([]);
  });

  it('is not found by the words that every school has', () => {
    const everywhere = 'Teachers ask pupils good questions in every lesson of the week';
    expect(fittingStrengths(need(everywhere), [strength(everywhere)])).toEqual([
      // Only words that say something count, and there are none.
    ]);
  });

  it('needs one word of what somebody is known for, and two of a sentence', () => {
    const one = need('A humanities page with worked history examples');
    expect(fittingStrengths(one, [strength('history')])).toEqual([]);
    expect(fittingStrengths(one, [strength('history', { isBrief: true })])).toHaveLength(1);
  });

  it('takes a lens item in common as a reason, never as the only one', () => {
    const offered = strength('Vocabulary walls', { lensTags: ['ofsted/inclusion'] });
    expect(fittingStrengths(need('Vocabulary', ['ofsted/inclusion']), [offered])).toMatchObject([
      { words: ['vocabulary'], lensTags: ['ofsted/inclusion'] },
    ]);
    expect(fittingStrengths(need('Attendance', ['ofsted/inclusion']), [offered])).toEqual([]);
  });

  it('puts what meets in more, and in rarer words, first', () => {
    const found = fittingStrengths(need('Retrieval practice with sketch maps in geography'), [
      strength('Retrieval practice in mathematics'),
      strength('Retrieval practice in science'),
      strength('Sketch maps and fieldwork in geography'),
    ]);
    expect(found[0]?.strength.texts[0]).toMatch(/^Sketch/);
    expect(found).toHaveLength(3);
  });
});

it('shows each strength at most once, with words that both have', () => {
  const words = fc.array(fc.constantFrom('reading', 'maps', 'SEND', 'phonics', 'attendance'), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 6 }), (needed, all) => {
      const strengths = all.map((each) => strength(each.join(' ')));
      const fits = fittingStrengths(need(needed.join(' ')), strengths);
      expect(new Set(fits.map((fit) => fit.strength)).size).toBe(fits.length);
      for (const fit of fits) {
        const offered = fit.strength.texts.join(' ').toLowerCase();
        for (const word of fit.words) {
          expect(offered).toContain(word.toLowerCase());
          expect(needed.map((each) => each.toLowerCase())).toContain(word.toLowerCase());
        }
      }
    }),
  );
});
