import { describe, expect, it } from 'vitest';
import type { SmartAdvice } from '../../../shared/domain/smart-advice.ts';
import {
  adviceWords,
  fieldOf,
  wordsInTable,
  wordsOnObjective,
  wordsUnder,
} from './advice-words.ts';

const ensure: SmartAdvice = {
  kind: 'weak-word',
  field: 'action',
  word: 'ensure',
  instead: 'name-the-doing',
};
const noLead: SmartAdvice = { kind: 'missing', field: 'leadRole' };
const halfTerm: SmartAdvice = {
  kind: 'not-a-school-day',
  field: 'dueOn',
  date: '2026-10-27',
  dayKind: 'holiday',
  dayName: 'October half term',
  previousSchoolDay: '2026-10-23',
  nextSchoolDay: '2026-11-02',
};

describe('adviceWords', () => {
  it('quotes the word as a sentence begins', () => {
    expect(adviceWords(ensure)).toBe(
      '“Ensure” says a hope. What will be done, by whom, how often?',
    );
  });

  it('explains a day without school and offers the nearest', () => {
    expect(adviceWords(halfTerm)).toBe(
      'Tue 27 Oct is not a school day: school holiday, October half term. Fri 23 Oct or Mon 2 Nov would be.',
    );
    expect(
      adviceWords({
        ...halfTerm,
        date: '2026-10-24',
        dayKind: 'weekend',
        dayName: 'Saturday',
        previousSchoolDay: null,
      }),
    ).toBe('Sat 24 Oct is not a school day: weekend. Mon 2 Nov would be.');
  });

  it('says on which side the calendar ends', () => {
    const outside = {
      kind: 'outside-calendar',
      field: 'target',
      calendarStart: '2026-09-01',
      calendarEnd: '2027-07-21',
    } as const;
    expect(adviceWords({ ...outside, date: '2027-09-10' })).toContain('ends on 21 July 2027');
    expect(adviceWords({ ...outside, date: '2026-08-10' })).toContain('begins on 1 September 2026');
  });

  it('has words for every kind, none of them a judgement on a person', () => {
    const every: SmartAdvice[] = [
      ensure,
      noLead,
      halfTerm,
      { kind: 'due-before-start', startOn: '2026-11-05', dueOn: '2026-11-02' },
      { kind: 'target-same-as-baseline' },
      { kind: 'weak-word-in-objective', objectiveId: 'O', word: 'Improve', instead: 'say-how' },
      { kind: 'objective-without-finding', objectiveId: 'O' },
      { kind: 'objective-without-actions', objectiveId: 'O' },
      { kind: 'too-many-objectives', count: 6, limit: 5 },
      {
        kind: 'too-many-open-actions',
        leadRole: 'SENCO',
        count: 4,
        limit: 3,
        actionIds: ['A', 'B', 'C', 'D'],
      },
    ];
    for (const advice of every) {
      expect(adviceWords(advice)).toMatch(/[.?]$/);
      expect(adviceWords(advice)).not.toMatch(/undefined|weak|wrong|poor|fail/i);
    }
  });
});

describe('where advice stands', () => {
  it('goes under the field it concerns', () => {
    expect(fieldOf(ensure)).toBe('action');
    expect(fieldOf({ kind: 'target-same-as-baseline' })).toBe('target');
    expect(fieldOf({ kind: 'too-many-objectives', count: 6, limit: 5 })).toBeNull();
    expect(wordsUnder([ensure, noLead, halfTerm], 'leadRole')).toEqual([adviceWords(noLead)]);
    expect(wordsUnder([halfTerm, halfTerm], 'dueOn', 'startOn')).toHaveLength(1);
    expect(wordsUnder([ensure], 'measure')).toEqual([]);
  });

  it('keeps what is only missing out of the table', () => {
    expect(wordsInTable([noLead, ensure])).toEqual([adviceWords(ensure)]);
  });

  it('finds the words of one objective among the advice on the plan', () => {
    const advice: SmartAdvice[] = [
      { kind: 'weak-word-in-objective', objectiveId: 'O1', word: 'Improve', instead: 'say-how' },
      { kind: 'weak-word-in-objective', objectiveId: 'O2', word: 'Embed', instead: 'say-how' },
      { kind: 'objective-without-actions', objectiveId: 'O1' },
    ];
    expect(wordsOnObjective(advice, 'O1')).toEqual([
      '“Improve” says where to. By which means will you get there?',
    ]);
  });
});
