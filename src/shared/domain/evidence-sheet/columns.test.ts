import { describe, expect, it } from 'vitest';
import { blankSheetHeadings } from './blank-sheet.ts';
import { countRecognised, hasNoteColumn, recogniseColumns } from './columns.ts';

const fieldsOf = (...headings: string[]) => recogniseColumns(headings).map(({ field }) => field);

describe('columns by their headings', () => {
  it.each([
    [
      ['Time', 'Activity', 'Where', 'What I saw or heard', 'My thoughts', 'Strength?'],
      ['time', 'activity', 'place', 'description', 'interpretation', 'strength'],
    ],
    [
      ['STRENGTH', ' my thoughts ', 'what i SAW', 'Location', 'Session', 'Start time'],
      ['strength', 'interpretation', 'description', 'place', 'activity', 'time'],
    ],
    [
      ['Evidence', 'Comments', 'Room'],
      ['description', 'interpretation', 'place'],
    ],
    [
      ['What did you see or hear? (no names) notes', 'Time (24h)'],
      ['description', 'time'],
    ],
  ])('%j', (headings, fields) => {
    expect(fieldsOf(...headings)).toEqual(fields);
  });

  it('gives a field once, to the plainest heading, and keeps the other with its words', () => {
    expect(recogniseColumns(['More notes', 'Notes', 'Shoe size'])).toEqual([
      { heading: 'More notes', field: null },
      { heading: 'Notes', field: 'description' },
      { heading: 'Shoe size', field: null },
    ]);
  });

  it('knows its own blank sheet again', () => {
    const columns = recogniseColumns(blankSheetHeadings);
    expect(columns.every(({ field }) => field !== null)).toBe(true);
    expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
  });

  it('needs a column for what was seen, said or thought', () => {
    expect(hasNoteColumn(recogniseColumns(['Time', 'Where']))).toBe(false);
    expect(hasNoteColumn(recogniseColumns(['Quote']))).toBe(true);
    expect(countRecognised(['', 'Time', 'time', 'Ana'])).toBe(1);
  });
});
