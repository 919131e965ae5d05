import { describe, expect, it } from 'vitest';
import { minuteOf, sayInstant, sayMinute } from './clock.ts';

describe('the clock of this laptop', () => {
  it('is written as notes carry it', () => {
    expect(minuteOf(new Date(2026, 9, 8, 9, 5, 59))).toBe('2026-10-08T09:05');
  });

  it('says the day only when it is another', () => {
    const today = '2026-10-08';
    expect(sayMinute('2026-10-08T11:34', today)).toBe('11:34');
    expect(sayMinute('2026-10-07T11:34', today)).toBe('Wed 7 Oct, 11:34');
    expect(sayInstant(new Date(2026, 9, 8, 10, 42).toISOString(), today)).toBe('10:42');
  });
});
