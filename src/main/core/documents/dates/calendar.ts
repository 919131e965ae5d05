// The dates as a calendar file: whole days, each with an id that stays, so that a newer file moves
// what an older one brought.
import { toICalendar } from '../../../../shared/domain/icalendar.ts';
import type { DatesFacts } from './facts.ts';

export function createCalendar(facts: DatesFacts, say: (text: string) => string): Uint8Array {
  const at = facts.schoolName === '' ? '' : `: ${facts.schoolName}`;
  const events = facts.events.map(({ id, on, title, detail, who }) => ({
    id,
    on,
    summary: say(`${title}${at}`),
    description: say(
      [detail, who === '' ? '' : `Who: ${who}`].filter((line) => line !== '').join('\n'),
    ),
  }));
  return new TextEncoder().encode(toICalendar(say(`Peer review${at}`), events, facts.madeAt));
}
