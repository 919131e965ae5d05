import { describe, expect, it } from 'vitest';
import type { Day } from '../../shared/domain/calendar.ts';
import { isWeekend } from '../../shared/domain/dates.ts';
import { nearestDays, spansWithoutSchool } from './date-picker-days.ts';

// Autumn 2026 of the sample: half term 26 to 30 October, INSET on 2 November.
const dayKindOf = (date: string): Day => {
  if (isWeekend(date)) return { kind: 'weekend', name: 'Saturday' };
  if (date >= '2026-10-26' && date <= '2026-10-30') {
    return { kind: 'holiday', name: 'October half term' };
  }
  if (date === '2026-11-02') return { kind: 'inset', name: null };
  return { kind: 'school-day', name: 'Autumn' };
};
const isSchoolDay = (date: string) => dayKindOf(date).kind === 'school-day';

describe('nearest school days', () => {
  it('finds one on each side of a holiday, over weekends and INSET', () => {
    expect(nearestDays('2026-10-28', isSchoolDay)).toEqual({
      before: '2026-10-23',
      after: '2026-11-03',
    });
  });

  it('says so when there is none to find', () => {
    expect(nearestDays('2026-10-28', () => false)).toEqual({ before: null, after: null });
  });
});

describe('days without school', () => {
  it('joins days with one reason and leaves weekends out', () => {
    expect(spansWithoutSchool('2026-10-01', '2026-11-30', dayKindOf)).toEqual([
      { from: '2026-10-26', to: '2026-10-30', kind: 'holiday', name: 'October half term' },
      { from: '2026-11-02', to: '2026-11-02', kind: 'inset', name: null },
    ]);
  });

  it('keeps a holiday over a weekend in one piece', () => {
    const christmas = (date: string): Day =>
      isWeekend(date) ? { kind: 'weekend', name: null } : { kind: 'holiday', name: 'Christmas' };
    expect(spansWithoutSchool('2026-12-21', '2027-01-01', christmas)).toEqual([
      { from: '2026-12-21', to: '2027-01-01', kind: 'holiday', name: 'Christmas' },
    ]);
  });

  it('parts two stretches with the same reason when there was school between them', () => {
    const training = (date: string): Day =>
      date === '2026-10-06' ? { kind: 'school-day', name: null } : { kind: 'inset', name: null };
    expect(spansWithoutSchool('2026-10-05', '2026-10-07', training)).toHaveLength(2);
  });
});
