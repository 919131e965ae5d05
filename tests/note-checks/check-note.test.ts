// What a warning is, what the known names change, and how long a check may take.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNote } from '../../src/shared/domain/note-checks/check-note.ts';
import { labelledNotes } from './score.ts';

const kindsOf = (text: string, known?: Parameters<typeof checkNote>[1]): string[] =>
  checkNote(text, known).map(({ kind }) => kind);

describe('a warning', () => {
  it('names the exact words and where they stand', () => {
    const text = 'Asked “Aaliyah’s” partner. Mrs Patel cannot control the class.';
    const warnings = checkNote(text);
    expect(warnings.map(({ kind, words }) => [kind, words])).toEqual([
      ['pupil-name', 'Aaliyah'],
      ['colleague-judgement', 'Mrs Patel'],
    ]);
    for (const { words, start, end } of warnings) expect(text.slice(start, end)).toBe(words);
  });

  it('takes the surname with the name', () => {
    expect(checkNote('Harrison Blake was out of the room')[0]?.words).toBe('Harrison Blake');
  });

  it('stands in the text for any text at all, in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(...labelledNotes.map(({ text }) => text)),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const text = pieces.join(' ');
        const warnings = checkNote(text);
        let last = 0;
        for (const { words, start, end } of warnings) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('known names', () => {
  it('are no pupils', () => {
    expect(kindsOf('Naomi was in the hall at nine')).toEqual(['pupil-name']);
    expect(kindsOf('Naomi was in the hall at nine', { people: ['Naomi Creswick'] })).toEqual([]);
  });

  it('are colleagues who may be judged', () => {
    const known = { people: ['Naomi Creswick'] };
    expect(kindsOf('Naomi Creswick is hopeless with data', known)).toEqual(['colleague-judgement']);
    expect(kindsOf('Naomi is hopeless with data', known)).toEqual(['colleague-judgement']);
  });

  it('keep schools and places out', () => {
    const text = 'Spoke to Larkfield about the trip';
    expect(kindsOf('Asked Larkfield what changed')).toEqual(['pupil-name']);
    expect(
      kindsOf('Asked Larkfield what changed', { schools: ['Larkfield Primary School'] }),
    ).toEqual([]);
    expect(kindsOf(text, { places: ['Larkfield'] })).toEqual([]);
  });
});

describe('time', () => {
  const typical = labelledNotes.map(({ text }) => text);
  /** Milliseconds of work, not of waiting: the machine of a test is shared. */
  const workOf = (act: () => void): number => {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  const worst = (text: string): number => {
    checkNote(text);
    const times = [1, 2, 3, 4, 5].map(() => workOf(() => checkNote(text)));
    return Math.min(...times);
  };

  it('is below 2 ms for a typical note', () => {
    for (const text of typical) checkNote(text);
    const work = workOf(() => {
      for (const text of typical) checkNote(text);
    });
    expect(work / typical.length).toBeLessThan(2);
  });

  it.each([
    ['notes one after another', typical.join(' ')],
    ['no full stop anywhere', typical.join(' ').replace(/[.!?:\n]/g, ' ')],
    ['capitals', 'Aa '.repeat(7_000)],
    ['one word', 'a'.repeat(20_000)],
    ['names', 'Jayden and Aaliyah, '.repeat(1_000)],
    ['titles', 'Mrs Patel was really very '.repeat(800)],
    ['counts', 'two very very new little EAL '.repeat(700)],
    ['fears', 'she told me he said his dad really really '.repeat(500)],
    ['quotes', `"'`.repeat(10_000)],
    ['marks', '.'.repeat(20_000)],
    ['spaces', ' '.repeat(20_000)],
    ['hyphens', "a-'".repeat(7_000)],
  ])('is below 50 ms for 20,000 characters: %s', (_, text) => {
    // Twice the bar: processors differ.
    expect(worst(text.slice(0, 20_000))).toBeLessThan(100);
  });
});
