// Writes dates as an iCalendar file (RFC 5545) that any calendar takes in. All-day dates only. An
// event keeps its id for ever, so that taking in a newer file moves it instead of adding another.
import { addDays, type IsoDate, isRealDate } from './dates.ts';

export interface CalendarEvent {
  /** The same for the same thing in every file; letters, digits and hyphens. */
  readonly id: string;
  readonly on: IsoDate;
  readonly summary: string;
  readonly description: string;
}

const longestLine = 75;

/** Commas, semicolons and backslashes mean something in the format, and a line ends a value. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    // Any other control character is not allowed in a text at all.
    .replaceAll(/\p{Cc}/gu, ' ');

const bytesOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
};

/** No line is longer than 75 bytes; a longer one goes on after a space, never inside a character. */
function folded(line: string): string {
  let [out, used] = ['', 0];
  for (const character of line) {
    const bytes = bytesOf(character);
    if (used + bytes > longestLine) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += bytes;
  }
  return out;
}

const basic = (date: IsoDate): string => date.replaceAll('-', '');
const stampOf = (at: string): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Minutes since the first of January 2020: grows from file to file, as a newer version has to. */
const sequenceOf = (at: string): number =>
  Math.max(0, Math.floor((Date.parse(at) - Date.UTC(2020, 0, 1)) / 60_000));

/** @param at when the file is made, as an instant in UTC. */
export function toICalendar(name: string, events: readonly CalendarEvent[], at: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fieldfare//School peer review//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events
      .filter(({ on }) => isRealDate(on))
      .flatMap(({ id, on, summary, description }) => [
        'BEGIN:VEVENT',
        `UID:${id}@fieldfare`,
        `DTSTAMP:${stampOf(at)}`,
        `SEQUENCE:${sequenceOf(at)}`,
        `DTSTART;VALUE=DATE:${basic(on)}`,
        `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
        `SUMMARY:${escaped(summary)}`,
        ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
