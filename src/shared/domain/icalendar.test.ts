import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toICalendar } from './icalendar.ts';

const at = '2026-11-22T09:30:00.000Z';
const event = { id: 'A-checkIn', on: '2026-12-31', summary: 'Check-in', description: '' };

/** Reads a file as RFC 5545 says: folded lines joined, escapes undone. */
function read(file: string): { name: string; value: string }[] {
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      const value = line
        .slice(colon + 1)
        .replaceAll(/\\([\\;,nN])/g, (_all, one: string) => (/n/i.test(one) ? '\n' : one));
      return { name: line.slice(0, colon), value };
    });
}

describe('a calendar file', () => {
  it('has whole days that end the day after, over the end of a year', () => {
    const lines = read(toICalendar('Peer review', [event], at));
    expect(lines).toContainEqual({ name: 'DTSTART;VALUE=DATE', value: '20261231' });
    expect(lines).toContainEqual({ name: 'DTEND;VALUE=DATE', value: '20270101' });
    expect(lines).toContainEqual({ name: 'UID', value: 'A-checkIn@fieldfare' });
    expect(lines).toContainEqual({ name: 'DTSTAMP', value: '20261122T093000Z' });
    expect(lines[0]).toEqual({ name: 'BEGIN', value: 'VCALENDAR' });
    expect(lines.at(-1)).toEqual({ name: 'END', value: 'VCALENDAR' });
  });

  it('is newer for a calendar when it was made later, and leaves out what is no day', () => {
    const sequence = (made: string) =>
      Number(read(toICalendar('x', [event], made)).find(({ name }) => name === 'SEQUENCE')?.value);
    expect(sequence('2026-11-22T09:31:00.000Z')).toBeGreaterThan(sequence(at));
    expect(toICalendar('x', [{ ...event, on: '2026-02-30' }], at)).not.toContain('VEVENT');
  });

  it('gives every text back, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        // Control characters may not stand in the format; lines may.
        const text = `a${typed}`.replaceAll(/(?!\n)\p{Cc}/gu, ' ');
        const file = toICalendar(text, [{ ...event, description: text }], at);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const description = read(file).find(({ name }) => name === 'DESCRIPTION');
        expect(description?.value).toBe(text);
      }),
    );
  });
});
