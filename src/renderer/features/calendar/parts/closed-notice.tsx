// Dates already chosen on which the school would be closed: told before the calendar is used.
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import { useOverview } from '../../../api/overview.ts';
import { calendarMessages } from '../../../messages/calendar.ts';
import { uiMessages } from '../../../messages/ui.ts';
import { Notice } from '../../../ui/index.ts';
import { closedDates } from '../closed-dates.ts';

const { closed: words } = calendarMessages;

export const ClosedNotice = ({
  calendar,
  schoolRef,
}: {
  readonly calendar: Calendar;
  readonly schoolRef: string | null;
}) => {
  const { review } = useOverview();
  const found = closedDates(review, calendar, schoolRef);
  if (found.length === 0) return null;
  return (
    <Notice tone="mind" title={words.title}>
      <p>{words.help}</p>
      <ul>
        {found.map(({ which, date, day }) => (
          <li key={`${which} ${date}`}>
            {words.line(
              words.step(which),
              formatShortDate(date),
              day.name ?? uiMessages.date.kinds[day.kind],
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
