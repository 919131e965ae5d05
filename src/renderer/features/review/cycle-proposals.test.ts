import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../../shared/domain/calendar.ts';
import saltmere from '../../../../resources/calendars/saltmere-2026-27.json' with { type: 'json' };
import { type CycleFacts, proposalFor } from './cycle-proposals.ts';

const facts: CycleFacts = {
  calendar: saltmere as Calendar,
  schoolRef: 'LAR',
  visitDates: ['2026-10-08'],
  dates: {},
};

describe('usual dates of a cycle', () => {
  test('are counted in school days from the visit', () => {
    expect(proposalFor('planAgreed', facts)).toBe('2026-09-24');
    expect(proposalFor('selfReviewShared', facts)).toBe('2026-10-01');
    expect(proposalFor('draftReport', facts)).toBe('2026-10-15');
  });

  test('step over half term and the training day after it', () => {
    expect(proposalFor('workshop', facts)).toBe('2026-10-22');
    expect(proposalFor('planSigned', facts)).toBe('2026-11-06');
  });

  test('follow the last day of a visit of two days, and precede its first', () => {
    const twoDays = { ...facts, visitDates: ['2026-10-08', '2026-10-09'] };
    expect(proposalFor('draftReport', twoDays)).toBe('2026-10-16');
    expect(proposalFor('planAgreed', twoDays)).toBe('2026-09-24');
  });

  test('follow the day the plan was signed once it is known', () => {
    const signed = { ...facts, dates: { planSigned: '2026-11-04' } };
    expect(proposalFor('ninetyDay', signed)).toBe('2027-02-02');
    expect(proposalFor('checkIn', signed)).toBe('2026-12-16');
  });

  test('are not guessed beyond the calendar or without a visit', () => {
    expect(proposalFor('planAgreed', { ...facts, visitDates: [] })).toBeNull();
    expect(proposalFor('impactReview', { ...facts, visitDates: ['2027-07-01'] })).toBeNull();
    expect(proposalFor('workshop', { ...facts, calendar: null })).toBeNull();
  });
});
