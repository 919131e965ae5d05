// Whole sheets: what carries on, what repeats, what is blank, and that nothing typed is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankSheetHeadings } from './blank-sheet.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetRow } from './sheet-row.ts';

const day = '2026-10-08';
const headings = ['Time', 'Activity', 'Where', 'What I saw', 'My thoughts', 'Strength'];
const read = (...rows: string[][]): readonly SheetRow[] => {
  const sheet = readSheet({ rows, unclosed: new Set() }, day);
  if (!sheet.ok) throw new Error('It should be a sheet.');
  return sheet.value.rows;
};

describe('row by row', () => {
  it('a missing time goes on from the last one that was said, and says so', () => {
    const [first, second, third] = read(
      headings,
      ['8.50', 'LW', '', 'one', '', ''],
      ['', 'LW', '', 'two', '', ''],
      ['later', 'LW', '', 'three', '', ''],
    );
    expect(first?.takenAt).toBe('2026-10-08T08:50');
    expect(second?.takenAt).toBe('2026-10-08T08:50');
    expect(second?.guesses).toContainEqual({ kind: 'time-carried-on', time: '08:50', fromRow: 2 });
    expect(third?.guesses).toContainEqual({
      kind: 'time-not-read',
      typed: 'later',
      time: '08:50',
    });
  });

  it('without any time the day’s beginning stands in, and says so', () => {
    const [row] = read(['Notes'], ['one']);
    expect(row?.takenAt).toBe('2026-10-08T09:00');
    expect(row?.guesses).toContainEqual({ kind: 'time-missing', time: '09:00' });
  });

  it('an exact repeat points to the first, a blank row is blank, a row without words is unclear', () => {
    const rows = read(
      headings,
      ['8.50', 'LW', 'Hall', 'one', '', '2'],
      ['', '', ' ', '', '', ''],
      [' 8.50', 'LW', 'Hall', 'one ', '', '2', ''],
      ['8.50', 'LW', 'Hall', 'One', '', '2'],
      ['9.00', 'LW', 'Hall', ' ', '', '2'],
    );
    expect(rows.map(({ state }) => state)).toEqual(['new', 'blank', 'duplicate', 'new', 'unclear']);
    expect(rows[2]?.sameAsRow).toBe(2);
    expect(rows[4]?.problem).toBe('no-words');
  });

  it('a repeat does not turn the clock back for the rows below it', () => {
    const rows = read(
      headings,
      ['8.50', '', '', 'a'],
      ['9.30', '', '', 'b'],
      ['8.50', '', '', 'a'],
      ['', '', '', 'c'],
    );
    expect(rows[3]?.takenAt).toBe('2026-10-08T09:30');
  });

  it('a day of its own is kept for the rows below', () => {
    const rows = read(
      ['Date', 'Time', 'Notes'],
      ['9 October', '8.50', 'one'],
      ['', '', 'two'],
      ['someday', '9', 'three'],
    );
    expect(rows.map(({ takenAt }) => takenAt)).toEqual([
      '2026-10-09T08:50',
      '2026-10-09T08:50',
      '2026-10-09T09:00',
    ]);
    expect(rows[2]?.guesses).toContainEqual({ kind: 'date-not-read', typed: 'someday' });
  });

  it('finds the headings below a title, and leaves the title out', () => {
    const rows = read(['Notes from Cy', ''], ['', ''], ['Time', 'Notes'], ['9', 'one']);
    expect(rows.map(({ row, state, problem }) => [row, state, problem])).toEqual([
      [1, 'unclear', 'above-headings'],
      [4, 'new', null],
    ]);
  });

  it('a column we do not know stands under follow up, with its heading', () => {
    const [row] = read(['Notes', 'Shoe size', ''], ['one', '42', 'extra']);
    expect(row?.note.followUp).toBe('Shoe size: 42\n3: extra');
    expect(row?.guesses).toContainEqual({ kind: 'column-added', heading: 'Shoe size' });
  });

  it('words stay as they are', () => {
    const words = '  +ve “start” — 🐦\r\nnext ';
    const [row] = read(['Notes'], [words]);
    expect(row?.note.description).toBe(words.replace('\r\n', '\n'));
    expect(row?.note.quote).toBe('');
  });

  it('a note that is too long says so and is not cut', () => {
    const [row] = read(['Notes'], ['x'.repeat(50_001)]);
    expect(row).toMatchObject({ state: 'unclear', problem: 'too-long' });
    expect(row?.note.description).toHaveLength(50_001);
  });

  it('without a column for notes it names the headings it found', () => {
    expect(
      readSheet(
        {
          rows: [
            ['Shoe', 'Hat'],
            ['1', '2'],
          ],
          unclosed: new Set(),
        },
        day,
      ),
    ).toEqual({
      ok: false,
      failure: { headings: ['Shoe', 'Hat'] },
    });
  });
});

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', '', '8.35', '2pm', 'LW', 'strong', 'Y6', '=1+1', '\r\n', ' note '),
);
const headingRow = fc
  .shuffledSubarray([...blankSheetHeadings, 'Shoe size', '', 'Date', 'Notes 2'], { minLength: 1 })
  .map((some) => ['What I saw or heard', ...some.filter((name) => name !== some[0])]);

it('nothing typed is lost: every cell is in its note or beside it', () => {
  fc.assert(
    fc.property(
      headingRow,
      fc.array(fc.array(cell, { minLength: 1, maxLength: 16 }), { maxLength: 12 }),
      (head, rows) => {
        const found = readSheet({ rows: [head, ...rows], unclosed: new Set() }, day);
        if (!found.ok) return;
        const byRow = new Map(found.value.rows.map((row) => [row.row, row]));
        rows.forEach((cells, index) => {
          const row = byRow.get(index + 2);
          expect(row).toBeDefined();
          const kept = [
            ...(row?.typed ?? []).map(({ text }) => text),
            ...Object.values(row?.note ?? {}).map(String),
          ];
          for (const typed of cells) {
            if (typed.trim() === '') continue;
            const words = typed.replaceAll(/\r\n?/gu, '\n');
            expect(kept).toContain(words);
          }
        });
      },
    ),
    { numRuns: 400 },
  );
});

it('what was seen, thought and said is filed to the letter', () => {
  fc.assert(
    fc.property(cell, cell, cell, (seen, thought, quote) => {
      fc.pre([seen, thought, quote].some((text) => text.trim() !== ''));
      const [row] = read(['What I saw', 'My thoughts', 'Quote'], [seen, thought, quote]);
      const asTyped = (text: string) => text.replaceAll(/\r\n?/gu, '\n');
      expect(row?.note).toMatchObject({
        description: asTyped(seen),
        interpretation: asTyped(thought),
        quote: asTyped(quote),
      });
    }),
  );
});
