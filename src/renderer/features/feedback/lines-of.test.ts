import { expect, it } from 'vitest';
import { linesOfText, textOfLines } from './lines-of.ts';

const lines = [
  { id: 'a', order: 1, text: 'Strengths first' },
  { id: 'b', order: 2, text: 'Ask before explaining' },
];
const never = (): string => {
  throw new Error('no new id is needed');
};

it('keeps the id of a line that stays, wherever it goes', () => {
  expect(linesOfText('Ask before explaining\nStrengths first', lines, never)).toEqual([
    { id: 'b', order: 1, text: 'Ask before explaining' },
    { id: 'a', order: 2, text: 'Strengths first' },
  ]);
});

it('gives a changed line the id of the one it takes the place of, and a new one its own', () => {
  expect(
    linesOfText('Strengths first, always\n\nAsk before explaining\nNew', lines, () => 'n'),
  ).toEqual([
    { id: 'a', order: 1, text: 'Strengths first, always' },
    { id: 'b', order: 2, text: 'Ask before explaining' },
    { id: 'n', order: 3, text: 'New' },
  ]);
});

it('goes round without a change', () => {
  expect(linesOfText(textOfLines(lines), lines, never)).toEqual(lines);
});
