// The cells a line of the calendar is made of: its name, a day, the way to remove it.
import { Trash2 } from 'lucide-react';
import type { DraftList } from '../../../../shared/domain/calendar-draft.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { calendarMessages } from '../../../messages/calendar.ts';
import { DatePicker, IconButton, TextField } from '../../../ui/index.ts';
import { lineFieldId } from '../field-ids.ts';
import type { LineWork } from '../use-lines.ts';

const { lines: words } = calendarMessages;

/** What the contract takes for a name. */
const longestName = 1_000;

interface CellProps {
  readonly work: LineWork;
  readonly list: DraftList;
  readonly lineKey: string;
}

export const TextCell = ({
  work,
  list,
  lineKey,
  field,
  value,
  onChange,
}: CellProps & {
  readonly field: 'name' | 'reason';
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => {
  const id = lineFieldId(field, lineKey);
  return (
    <td>
      <TextField
        id={id}
        label={words.of(words[field], work.nameOf(list, lineKey))}
        isLabelHidden
        value={value}
        onChange={onChange}
        maxLength={longestName}
        {...work.errorOf(id)}
      />
    </td>
  );
};

export const DayCell = ({
  work,
  list,
  lineKey,
  field,
  value,
  onChange,
  opensAt,
}: CellProps & {
  readonly field: 'start' | 'end' | 'date' | 'insetOff' | 'insetOn';
  readonly value: IsoDate | null;
  readonly onChange: (value: IsoDate | null) => void;
  readonly opensAt?: IsoDate | null | undefined;
}) => {
  const id = lineFieldId(field, lineKey);
  return (
    <td>
      {/* No kind of day is given: a calendar is where it is said what the days are. */}
      <DatePicker
        id={id}
        label={words.of(words[field], work.nameOf(list, lineKey))}
        isLabelHidden
        value={value}
        onChange={onChange}
        opensAt={opensAt ?? undefined}
        {...work.errorOf(id)}
      />
    </td>
  );
};

export const RemoveCell = ({ work, list, lineKey }: CellProps) => (
  <td>
    <IconButton
      id={lineFieldId('remove', lineKey)}
      icon={Trash2}
      label={words.remove(work.nameOf(list, lineKey))}
      onPress={() => work.remove(list, lineKey)}
    />
  </td>
);
