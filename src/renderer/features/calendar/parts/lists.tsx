// The lists of a calendar, each as lines one can write in.
import { calendarMessages } from '../../../messages/calendar.ts';
import type { LineWork, SchoolName } from '../use-lines.ts';
import { DayCell, RemoveCell, TextCell } from './line-cells.tsx';
import { LineSection } from './line-section.tsx';

const { lines: words } = calendarMessages;

interface ListProps {
  readonly work: LineWork;
}

/** Half terms and holidays: a name, a first and a last day. */
export const SpanList = ({ work, list }: ListProps & { readonly list: 'terms' | 'holidays' }) => {
  const rows = work.draft[list];
  return (
    <LineSection list={list} work={work} headings={[words.name, words.start, words.end]}>
      {rows.map(({ key, name, start, end }, index) => {
        const cell = { work, list, lineKey: key };
        return (
          <tr key={key}>
            <TextCell
              {...cell}
              field="name"
              value={name}
              onChange={(text) =>
                list === 'terms'
                  ? work.change('terms', key, { name: text, term: '' })
                  : work.change('holidays', key, { name: text })
              }
            />
            <DayCell
              {...cell}
              field="start"
              value={start}
              onChange={(day) => work.change(list, key, { start: day })}
              opensAt={end ?? rows[index - 1]?.end}
            />
            <DayCell
              {...cell}
              field="end"
              value={end}
              onChange={(day) => work.change(list, key, { end: day })}
              opensAt={start ?? rows[index - 1]?.end}
            />
            <RemoveCell {...cell} />
          </tr>
        );
      })}
    </LineSection>
  );
};

export const InsetList = ({ work }: ListProps) => {
  const rows = work.draft.insetDays;
  return (
    <LineSection list="insetDays" work={work} headings={[words.date]} isNarrow>
      {rows.map(({ key, date }, index) => {
        const cell = { work, list: 'insetDays', lineKey: key } as const;
        return (
          <tr key={key}>
            <DayCell
              {...cell}
              field="date"
              value={date}
              onChange={(day) => work.change('insetDays', key, { date: day })}
              opensAt={rows[index - 1]?.date ?? work.draft.terms[0]?.start}
            />
            <RemoveCell {...cell} />
          </tr>
        );
      })}
    </LineSection>
  );
};

export const BankHolidayList = ({ work }: ListProps) => {
  const rows = work.draft.bankHolidays;
  return (
    <LineSection list="bankHolidays" work={work} headings={[words.name, words.date]} isNarrow>
      {rows.map(({ key, name, date }, index) => {
        const cell = { work, list: 'bankHolidays', lineKey: key } as const;
        return (
          <tr key={key}>
            <TextCell
              {...cell}
              field="name"
              value={name}
              onChange={(text) => work.change('bankHolidays', key, { name: text })}
            />
            <DayCell
              {...cell}
              field="date"
              value={date}
              onChange={(day) => work.change('bankHolidays', key, { date: day })}
              opensAt={rows[index - 1]?.date ?? work.draft.terms[0]?.start}
            />
            <RemoveCell {...cell} />
          </tr>
        );
      })}
    </LineSection>
  );
};

/** Other schools' own training days come with a partnership's calendar; here they can be mended. */
export const SwapList = ({ work, schoolName }: ListProps & { readonly schoolName: SchoolName }) => {
  const rows = work.draft.swaps;
  if (rows.length === 0) return null;
  return (
    <LineSection
      list="swaps"
      work={work}
      headings={[words.school, words.insetOff, words.insetOn, words.reason]}
    >
      {rows.map(({ key, schoolId, insetOff, insetOn, reason }) => {
        const cell = { work, list: 'swaps', lineKey: key } as const;
        return (
          <tr key={key}>
            <td>{schoolName(schoolId)}</td>
            <DayCell
              {...cell}
              field="insetOff"
              value={insetOff}
              onChange={(day) => work.change('swaps', key, { insetOff: day })}
            />
            <DayCell
              {...cell}
              field="insetOn"
              value={insetOn}
              onChange={(day) => work.change('swaps', key, { insetOn: day })}
            />
            <TextCell
              {...cell}
              field="reason"
              value={reason}
              onChange={(text) => work.change('swaps', key, { reason: text })}
            />
            <RemoveCell {...cell} />
          </tr>
        );
      })}
    </LineSection>
  );
};
