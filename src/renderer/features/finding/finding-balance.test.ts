import { describe, expect, it } from 'vitest';
import { adviseOnBalance } from './finding-balance.ts';

describe('advice on the findings as a whole', () => {
  it('says nothing before anything is agreed, and nothing of questions', () => {
    expect(adviseOnBalance([])).toEqual([]);
    expect(adviseOnBalance(['question', 'question'])).toEqual([]);
  });

  it('asks for two strengths', () => {
    expect(adviseOnBalance(['area-for-development'])).toEqual([
      { name: 'few-strengths', have: 0, need: 2 },
    ]);
    expect(adviseOnBalance(['strength'])).toEqual([{ name: 'few-strengths', have: 1, need: 2 }]);
    expect(adviseOnBalance(['strength', 'strength'])).toEqual([]);
  });

  it('minds a fourth area for development', () => {
    const area = 'area-for-development';
    expect(adviseOnBalance(['strength', 'strength', area, area, area])).toEqual([]);
    expect(adviseOnBalance(['strength', 'strength', area, area, area, area])).toEqual([
      { name: 'many-areas', have: 4, most: 3 },
    ]);
  });
});
