import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weakWordsIn } from './weak-words.ts';

const words = (text: string): string[] => weakWordsIn(text).map(({ word }) => word);

describe('weak words', () => {
  it.each([
    ['Ensure that all staff know the policy', 'Ensure', 'name-the-doing'],
    ['SENCO to make sure plans are read', 'make sure', 'name-the-doing'],
    ['Continue to hold phonics meetings', 'Continue', 'say-what-changes'],
    ['Meet weekly and maintain the rota', 'maintain', 'say-what-changes'],
    ['Improve attendance', 'Improve', 'say-how'],
    ['Leaders will develop reading', 'develop', 'say-how'],
    ['Raise awareness of the timeline', 'Raise awareness', 'say-what-people-will-do'],
    ['To raise the profile of history', 'raise the profile', 'say-what-people-will-do'],
    ['Encourage pupils to join clubs', 'Encourage', 'say-what-people-will-do'],
    ['Head to monitor books each half term', 'monitor', 'say-what-follows'],
    ['Embed retrieval practice', 'Embed', 'say-what-it-looks-like'],
    ['We should explore options', 'explore', 'say-the-decision'],
    ['Share plans as appropriate', 'as appropriate', 'say-when'],
    ['Subject leaders regularly visit lessons', 'regularly', 'say-when'],
    ['Robust checks of the register', 'Robust', 'say-what-it-looks-like'],
    ['Books shared; ensuring access for all', 'ensuring', 'name-the-doing'],
  ])('"%s": %s', (text, word, remedy) => {
    expect(weakWordsIn(text)).toEqual([{ word, remedy }]);
  });

  it.each([
    'Send a short outline with key words to every adult who will be in the room by Friday',
    'Improve attendance by phoning families on the first morning',
    'Raise recall through one Rewind question a day',
    'Replace the monitoring form with one termly focus',
    'Pupils continue the story in their own words',
    'Take part in the peer review and write up what the panel said',
    "Rehearse 'prompt, wait, fade' in six short support-staff meetings",
    'Milk monitor rota moves to Year 5',
    'Teachers unmonitored, reensured and embeddedness are not words we know',
    '',
  ])('"%s" is left alone', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('are named once each, in the order they stand, as they were written', () => {
    expect(words('ENSURE books are kept. Ensure it. Then monitor, ongoing')).toEqual([
      'ENSURE',
      'monitor',
      'ongoing',
    ]);
  });

  it('are looked for in any text without harm, and quickly in a long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of words(text)) expect(text).toContain(word);
      }),
    );
    const long = 'to raise the raise the (raise and to '.repeat(2_000);
    const begun = performance.now();
    weakWordsIn(long);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
