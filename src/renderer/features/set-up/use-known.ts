// What this laptop knows already of schools, people and calendars, so that it can be offered.
import { calendarSpan, type Calendar } from '../../../shared/domain/calendar.ts';
import type { KnownPartnership } from '../../../shared/ipc/app.contract.ts';
import type { SetUpDraft } from '../../api/set-up-draft.ts';
import { today } from '../../api/today.ts';
import { useOperation } from '../../api/use-operation.ts';
import { sameText } from './team.ts';

export interface KnownPerson {
  readonly name: string;
  readonly jobRole: string;
  readonly schoolName: string;
}

export interface Known {
  readonly partnerships: readonly KnownPartnership[];
  readonly calendars: readonly Calendar[];
  /** Schools and people of the partnership that was named, or of all where none was. */
  readonly schools: KnownPartnership['schools'];
  readonly people: readonly KnownPerson[];
  /** The calendar the dates follow: chosen, the partnership's own, or the one that holds the day. */
  readonly calendar: Calendar | null;
}

function calendarOf(
  draft: SetUpDraft,
  calendars: readonly Calendar[],
  partnership: KnownPartnership | undefined,
): Calendar | null {
  const byId = (id: string | null | undefined): Calendar | undefined =>
    calendars.find((calendar) => calendar.id === id);
  const holds = (date: string) => (calendar: Calendar) => {
    const { start, end } = calendarSpan(calendar);
    return start <= date && date <= end;
  };
  const day = draft.firstDay ?? today();
  return (
    byId(draft.calendarId) ??
    byId(partnership?.calendarId) ??
    calendars.find((calendar) => calendar.id.startsWith('england') && holds(day)(calendar)) ??
    calendars.find(holds(day)) ??
    calendars[0] ??
    null
  );
}

export function useKnown(draft: SetUpDraft): Known | null {
  const { data: partnerships, error: noPartnerships } = useOperation('partnership.list', {});
  const { data: calendars, error: noCalendars } = useOperation('calendar.list', {});
  const error = noPartnerships ?? noCalendars;
  if (error !== null) throw error;
  if (partnerships === undefined || calendars === undefined) return null;
  const named = partnerships.find(({ name }) => sameText(name, draft.partnershipName));
  // A partnership nobody here knows has other schools than those that are known.
  const isUnknown = named === undefined && draft.partnershipName.trim() !== '';
  const offered = named === undefined ? (isUnknown ? [] : partnerships) : [named];
  return {
    partnerships,
    calendars,
    schools: offered.flatMap(({ schools }) => schools),
    people: offered.flatMap(({ schools, people }) =>
      people.map(({ name, jobRole, schoolRef }) => ({
        name,
        jobRole: jobRole ?? '',
        schoolName: schools.find(({ ref }) => ref === schoolRef)?.name ?? '',
      })),
    ),
    calendar: calendarOf(draft, calendars, named),
  };
}
