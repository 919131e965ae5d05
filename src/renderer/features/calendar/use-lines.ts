// Adding, changing and removing lines of the calendar, with the focus where the work goes on and a
// way back for what was removed.
import type { CalendarDraft, DraftList } from '../../../shared/domain/calendar-draft.ts';
import { calendarMessages } from '../../messages/calendar.ts';
import {
  addLine,
  changeLine,
  type GrowingList,
  type Lines,
  putLineBack,
  removeLine,
} from './draft-changes.ts';
import { fieldIds, lineFieldId } from './field-ids.ts';
import { lineName } from './line-name.ts';
import type { CalendarInHand } from './use-calendar-draft.ts';
import { useFocusNext } from './use-focus-next.ts';
import type { WayBack } from './use-way-back.ts';

export interface LineWork {
  readonly draft: CalendarDraft;
  readonly nameOf: (list: DraftList, key: string) => string;
  readonly errorOf: (fieldId: string) => { errorMessage?: string };
  readonly add: (list: GrowingList) => void;
  readonly change: <List extends DraftList>(
    list: List,
    key: string,
    change: Partial<Lines[List]>,
  ) => void;
  readonly remove: (list: DraftList, key: string) => void;
}

/** How a school is called that the calendar knows by its own reference. */
export type SchoolName = (ref: string) => string;

export function useLines(
  { draft, change }: CalendarInHand,
  errors: ReadonlyMap<string, string>,
  schoolName: SchoolName,
  wayBack: WayBack,
): LineWork {
  const focusNext = useFocusNext();

  const nameOf = (list: DraftList, key: string): string => {
    const name = lineName(draft, list, key);
    return list === 'swaps' ? schoolName(name) : name;
  };

  const remove = (list: DraftList, key: string): void => {
    const lines = draft[list];
    const index = lines.findIndex((line) => line.key === key);
    const neighbour = lines[index + 1] ?? lines[index - 1];
    focusNext(neighbour === undefined ? fieldIds.add(list) : lineFieldId('remove', neighbour.key));
    change((now) => removeLine(now, list, key));
    wayBack.offer(calendarMessages.lines.removed(nameOf(list, key)), () => {
      focusNext(lineFieldId('remove', key));
      change((now) => putLineBack(now, list, key, draft));
    });
  };

  return {
    draft,
    nameOf,
    errorOf: (fieldId) => {
      const errorMessage = errors.get(fieldId);
      return errorMessage === undefined ? {} : { errorMessage };
    },
    add: (list) => {
      const key = crypto.randomUUID();
      focusNext(lineFieldId(list === 'insetDays' ? 'date' : 'name', key));
      change((now) => addLine(now, list, key));
    },
    change: (list, key, part) => change((now) => changeLine(now, list, key, part)),
    remove,
  };
}
