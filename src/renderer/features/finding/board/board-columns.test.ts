import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { byFinding, byHypothesis, linksOfMove, unplacedId } from './board-columns.ts';

const note = (id: string, ...links: [string, string][]) =>
  ({
    id,
    links: links.map(([hypothesisId, stance]) => ({ hypothesisId, stance })),
  }) as unknown as Evidence;

const shape = (columns: ReturnType<typeof byHypothesis>) =>
  columns.map(({ id, notes }) => [id, notes.map((each) => each.id)]);

describe('the columns', () => {
  it('shows a note under each hypothesis it is linked to, and the rest as not placed', () => {
    const notes = [
      note('a', ['H1', 'supports'], ['H2', 'challenges']),
      note('b', ['gone', 'neutral']),
    ];
    expect(shape(byHypothesis(notes, ['H1', 'H2']))).toEqual([
      [unplacedId, ['b']],
      ['H1', ['a']],
      ['H2', ['a']],
    ]);
  });

  it('takes what speaks against a finding as challenging it', () => {
    const finding = {
      id: 'F',
      evidence: [
        { evidenceId: 'a', role: 'rests-on' },
        { evidenceId: 'b', role: 'counter' },
      ],
    };
    const [unplaced, column] = byFinding([note('a'), note('b'), note('c')], [{ finding } as never]);
    expect(unplaced?.notes.map(({ id }) => id)).toEqual(['c']);
    expect([...(column?.stances ?? [])]).toEqual([
      ['a', 'supports'],
      ['b', 'challenges'],
    ]);
  });
});

describe('a move', () => {
  const [unplaced, one, two] = byHypothesis(
    [note('a', ['H1', 'neutral']), note('b')],
    ['H1', 'H2'],
  ) as [never, never, never];
  const move = { noteIds: ['a'], from: one, to: two, stance: 'challenges' as const, leaves: true };

  it('leaves where it was and can be taken back exactly', () => {
    const { change, back } = linksOfMove('hypotheses', move);
    expect(change.toHypotheses).toEqual([
      { evidenceId: 'a', hypothesisId: 'H1', stance: null },
      { evidenceId: 'a', hypothesisId: 'H2', stance: 'challenges' },
    ]);
    expect(back.toHypotheses).toEqual([
      { evidenceId: 'a', hypothesisId: 'H1', stance: 'neutral' },
      { evidenceId: 'a', hypothesisId: 'H2', stance: null },
    ]);
  });

  it('to "not yet placed" only takes the link away', () => {
    const { change } = linksOfMove('hypotheses', { ...move, to: unplaced });
    expect(change.toHypotheses).toEqual([{ evidenceId: 'a', hypothesisId: 'H1', stance: null }]);
  });

  it('also to another column, or with another stance in the same one', () => {
    expect(linksOfMove('hypotheses', { ...move, leaves: false }).change.toHypotheses).toHaveLength(
      1,
    );
    expect(linksOfMove('hypotheses', { ...move, to: one }).change.toHypotheses).toEqual([
      { evidenceId: 'a', hypothesisId: 'H1', stance: 'challenges' },
    ]);
  });
});
