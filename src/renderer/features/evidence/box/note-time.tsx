// When the note was taken: the time of filing, unless it is written up later and given another.
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { useOverview } from '../../../api/overview.ts';
import { Button, Popover, Select, TimeField } from '../../../ui/index.ts';
import { dayOfMinute, sayMinute, timeOfMinute } from '../clock.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { useMinute } from '../use-minute.ts';
import styles from './note-time.module.css';

const words = evidenceMessages.time;

export const NoteTime = ({ box }: { readonly box: DraftBox }) => {
  const given = useStoreValue(box.store, (state) => state.takenAt);
  const now = useMinute();
  const { review } = useOverview();

  const shown = given ?? now;
  const today = dayOfMinute(now);
  const day = dayOfMinute(shown);
  const days = [...new Set([today, day, ...review.visitDates])].toSorted();

  return (
    <Popover
      label={words.change}
      trigger={
        <Button variant="plain" size="small">
          {given === null ? words.now(timeOfMinute(now)) : words.given(sayMinute(given, today))}
        </Button>
      }
    >
      <div className={styles.fields}>
        <TimeField
          label={words.time}
          autoFocus
          value={timeOfMinute(shown)}
          onChange={(time) => {
            if (time !== null) box.setTakenAt(`${day}T${time}`);
          }}
        />
        <Select
          label={words.day}
          options={days.map((value) => ({
            value,
            label: value === today ? words.today(formatShortDate(value)) : formatShortDate(value),
          }))}
          value={day}
          onChange={(next) => box.setTakenAt(`${next}T${timeOfMinute(shown)}`)}
        />
      </div>
      {given !== null && (
        <Button size="small" onPress={() => box.setTakenAt(null)}>
          {words.atFiling}
        </Button>
      )}
    </Popover>
  );
};
