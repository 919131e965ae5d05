// What the calendar is called, whose it is and for which year.
import { calendarMessages } from '../../../messages/calendar.ts';
import { TextArea, TextField } from '../../../ui/index.ts';
import { fieldIds } from '../field-ids.ts';
import type { CalendarInHand } from '../use-calendar-draft.ts';
import type { LineWork } from '../use-lines.ts';
import styles from './about-fields.module.css';

const { about: words } = calendarMessages;
const longestLine = 1_000;

export const AboutFields = ({
  hand: { draft, change },
  errorOf,
}: {
  readonly hand: CalendarInHand;
  readonly errorOf: LineWork['errorOf'];
}) => (
  <section aria-labelledby="calendar-about" className={styles.about}>
    <h2 id="calendar-about">{words.title}</h2>
    <div className={styles.fields}>
      <TextField
        id={fieldIds.title}
        label={words.name}
        value={draft.title}
        onChange={(title) => change((now) => ({ ...now, title }))}
        maxLength={longestLine}
        {...errorOf(fieldIds.title)}
      />
      <TextField
        id={fieldIds.academicYear}
        label={words.academicYear}
        placeholder={words.academicYearExample}
        value={draft.academicYear}
        onChange={(academicYear) => change((now) => ({ ...now, academicYear }))}
        maxLength={longestLine}
        {...errorOf(fieldIds.academicYear)}
      />
      <TextField
        label={words.authority}
        isOptional
        value={draft.authority}
        onChange={(authority) => change((now) => ({ ...now, authority }))}
        maxLength={longestLine}
      />
    </div>
    <TextArea
      label={words.note}
      rows={2}
      description={words.noteHelp}
      isOptional
      value={draft.note}
      onChange={(note) => change((now) => ({ ...now, note }))}
    />
  </section>
);
