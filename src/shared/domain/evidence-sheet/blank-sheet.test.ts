import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankSheet, blankSheetHeadings, csvOf, harmless } from './blank-sheet.ts';
import { readSheet } from './read-sheet.ts';

it.each(['=1+1', '+44', '-1', '@sum', ' =cmd', '\t=1', '\uFEFF=1', '＝1', '%0', '|x'])(
  '%j does not begin like a formula',
  (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
  },
);

it('leaves other words alone, and no cell of a sheet begins like a formula', () => {
  expect(harmless('Hall = full')).toBe('Hall = full');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cell) => {
      expect(harmless(cell)).not.toMatch(/^\s*[=+\-@]/u);
      expect(harmless(cell).endsWith(cell)).toBe(true);
    }),
  );
});

it('puts marks round what would end a cell', () => {
  expect(csvOf([['a,b', 'say "hi"', 'two\nlines', 'plain']])).toBe(
    '\uFEFF"a,b","say ""hi""","two\nlines",plain\r\n',
  );
});

it('a guide that was left in is no note', () => {
  expect(blankSheet().startsWith('\uFEFFTime,Activity,Where')).toBe(true);
  const [, guide = ''] = blankSheet().split('\r\n');
  const words = /An example to write over[^"]+/.exec(guide)?.[0] ?? '';
  const sheet = readSheet(
    { rows: [[...blankSheetHeadings], ['09:15', '', '', '', '', words]], unclosed: new Set() },
    '2026-10-08',
  );
  expect(sheet.ok && sheet.value.rows.map(({ state }) => state)).toEqual(['blank']);
});
