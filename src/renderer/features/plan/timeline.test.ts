import { describe, expect, it } from 'vitest';
import { madeUpPlan } from './made-up-plan.ts';
import { timelineEntries, timelineMonths } from './timeline.ts';

const milestone = (id: string, on: string | null, isMet = false) => ({ id, on, text: id, isMet });

const plan = madeUpPlan([
  {
    actions: [
      {
        dueOn: '2027-01-15',
        rag: 'G',
        milestones: [milestone('first', '2026-11-13', true), milestone('second', '2026-11-27')],
      },
      { dueOn: null, milestones: [milestone('third', '2026-11-13')] },
    ],
  },
  { actions: [{ dueOn: '2026-11-13', rag: 'B' }] },
]);

describe('timelineEntries', () => {
  it('puts actions and milestones in the order of days, the order of the plan within a day', () => {
    expect(timelineEntries(plan, '2026-11-20').map(({ key }) => key)).toEqual([
      'A1.1/first',
      'A1.2/third',
      'A2.1',
      'A1.1/second',
      'A1.1',
      'A1.2',
    ]);
  });

  it('says what has gone by, but not of what is done or met', () => {
    const past = timelineEntries(plan, '2026-11-20').filter(({ isPast }) => isPast);
    expect(past.map(({ key }) => key)).toEqual(['A1.2/third']);
    // The day itself has not gone by.
    expect(timelineEntries(plan, '2026-11-13').some(({ isPast }) => isPast)).toBe(false);
    expect(timelineEntries(plan, '2027-02-01').filter(({ isPast }) => isPast)).toHaveLength(3);
  });
});

describe('timelineMonths', () => {
  it('gathers them by month, what has no date last', () => {
    expect(
      timelineMonths(plan, '2026-11-20').map(({ month, entries }) => [month, entries.length]),
    ).toEqual([
      ['November 2026', 4],
      ['January 2027', 1],
      [null, 1],
    ]);
  });

  it('is empty for a plan without actions', () => {
    expect(timelineMonths(madeUpPlan([{}]), '2026-11-20')).toEqual([]);
  });
});
