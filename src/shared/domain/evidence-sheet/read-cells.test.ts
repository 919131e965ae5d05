// Times, days, activities, strengths and years, as people type them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActivity } from './read-activity.ts';
import { readDate } from './read-date.ts';
import { readStrength } from './read-strength.ts';
import { readTime } from './read-time.ts';
import { yearInPlace } from './read-year.ts';

describe('times', () => {
  it.each([
    ['8.35', '08:35', false],
    ['8:50am', '08:50', false],
    ['9.55am', '09:55', false],
    ['10', '10:00', false],
    ['13.05', '13:05', false],
    ['12.10pm', '12:10', false],
    ['1:05pm', '13:05', false],
    ['2pm', '14:00', false],
    ['2 p.m.', '14:00', false],
    ['0835', '08:35', false],
    ['09:28', '09:28', false],
    ['noon', '12:00', false],
    ['1.00', '13:00', true],
    ['2', '14:00', true],
    ['8.5', '08:50', true],
    ['about 9.50', '09:50', true],
    ['11.20-11.50', '11:20', true],
    ['11.20 to 11.50', '11:20', true],
    ['10ish', '10:00', true],
  ])('%s is %s', (typed, time, isGuess) => {
    expect(readTime(typed)).toEqual({ time, isGuess });
  });

  it.each(['', 'after lunch', '25', '8.75', '13am', 'P3', '8.35 Hall', '1.2.3', '99:99'])(
    'does not read %j',
    (typed) => {
      expect(readTime(typed)).toBeNull();
    },
  );

  it('reads every minute of a school day as it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 18 }),
        fc.integer({ min: 0, max: 59 }),
        fc.constantFrom('.', ':', ',', 'h', ' . '),
        (hour, minute, mark) => {
          const two = (part: number) => String(part).padStart(2, '0');
          const time = `${two(hour)}:${two(minute)}`;
          expect(readTime(`${hour}${mark}${two(minute)}`)?.time).toBe(time);
          const half = hour < 12 ? 'am' : 'pm';
          const twelve = hour > 12 ? hour - 12 : hour;
          expect(readTime(`${twelve}${mark}${two(minute)}${half}`)).toEqual({
            time,
            isGuess: false,
          });
        },
      ),
    );
  });
});

it.each([
  ['8/10/2026', '2026-10-08'],
  ['8.10.26', '2026-10-08'],
  ['2026-10-08', '2026-10-08'],
  ['Thu 8 Oct', '2026-10-08'],
  ['Thursday 8th October 2026', '2026-10-08'],
  ['31/2/2026', null],
  ['10/28/2026', null],
  ['day one', null],
])('the day %s is %s', (typed, date) => {
  expect(readDate(typed, '2026')).toBe(date);
});

describe('activities', () => {
  it.each([
    ['Learning walk', 'learning-walk', 'known'],
    ['learning walk ', 'learning-walk', 'known'],
    ['LW', 'learning-walk', 'guess'],
    ['walk', 'learning-walk', 'guess'],
    ['Drop in', 'lesson-visit', 'guess'],
    ['drop-in', 'lesson-visit', 'guess'],
    ['Lesson Visit', 'lesson-visit', 'known'],
    ['pupil voice/books', 'pupil-book-study', 'guess'],
    ['lesson visit, books', 'lesson-visit', 'guess'],
    ['Learning walk Y4', 'learning-walk', 'guess'],
    ['Team meeting', 'team-meeting', 'known'],
    ['  chat in corridor ', 'chat in corridor', 'own'],
    ['constructor', 'constructor', 'own'],
  ])('%j is %s', (typed, activityType, how) => {
    expect(readActivity(typed)).toEqual({ activityType, how });
  });
});

it.each([
  ['strong', 3, 'guess'],
  ['very strong', 3, 'guess'],
  ['ok', 2, 'guess'],
  ['2', 2, 'known'],
  ['2/3', 2, 'known'],
  ['Compelling', 3, 'known'],
  ['n/a', null, 'known'],
  ['', null, 'known'],
  ['purple', null, 'unread'],
  ['4', null, 'unread'],
])('the strength %j is %s', (typed, strength, how) => {
  expect(readStrength(typed)).toEqual({ strength, how });
});

it.each([
  ['Yr 6 room 1', 'Y6'],
  ['Year 2 (writing)', 'Y2'],
  ['Y5 (2)', 'Y5'],
  ['Reception class', 'Reception'],
  ['Y1 and Y2', null],
  ['Hall', null],
  ['Room 6', null],
])('the place %j names the year %s', (place, year) => {
  expect(yearInPlace(place)).toBe(year);
});
