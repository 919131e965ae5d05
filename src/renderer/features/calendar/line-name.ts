// What a line is called where it is spoken of: by its name, its day, or its number in the list.
import type { CalendarDraft, DraftList } from '../../../shared/domain/calendar-draft.ts';
import { formatShortDate } from '../../../shared/domain/dates.ts';
import { calendarMessages } from '../../messages/calendar.ts';

const { lines } = calendarMessages;

export function lineName(draft: CalendarDraft, list: DraftList, key: string): string {
  const index = draft[list].findIndex((line) => line.key === key);
  if (list === 'swaps') return draft.swaps[index]?.schoolId ?? '';
  const number = lines[list].unnamed(index + 1);
  if (list === 'insetDays') {
    const date = draft.insetDays[index]?.date ?? null;
    return date === null ? number : formatShortDate(date);
  }
  return calendarMessages.named(draft[list][index]?.name ?? '', number);
}
