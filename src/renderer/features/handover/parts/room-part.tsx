// When and where the workshop is, and who comes.
import { dayKind } from '../../../../shared/domain/calendar.ts';
import type { Handover } from '../../../../shared/domain/handover.ts';
import { useOverview } from '../../../api/overview.ts';
import { handoverMessages } from '../../../messages/handover.ts';
import { DatePicker, NumberField, TimeField } from '../../../ui/index.ts';
import { notSaved } from '../failure-words.ts';
import styles from '../handover-screen.module.css';
import { SavedList, SavedText, useSaved } from '../saved-fields.tsx';

const words = handoverMessages.fields;

export const RoomPart = ({ handover }: { readonly handover: Handover }) => {
  const { review } = useOverview();
  const { calendar } = review;
  const on = useSaved(handover, 'roomOn');
  const start = useSaved(handover, 'roomStart');
  const end = useSaved(handover, 'roomEnd');
  const expected = useSaved(handover, 'expected');
  return (
    <>
      <div className={styles.times}>
        <DatePicker
          id="handover-roomOn"
          label={words.on}
          value={on.value}
          onChange={on.setValue}
          errorMessage={notSaved(on.state)}
          {...(calendar === null ? {} : { dayKind: (date: string) => dayKind(calendar, date) })}
        />
        <TimeField
          label={words.start}
          value={start.value === '' ? null : start.value}
          onChange={(time) => start.setValue(time ?? '')}
        />
        <TimeField
          label={words.end}
          value={end.value === '' ? null : end.value}
          onChange={(time) => end.setValue(time ?? '')}
        />
      </div>
      <SavedText handover={handover} name="roomPlace" label={words.place} />
      <SavedText handover={handover} name="roomSetUp" label={words.setUp} rows={2} />
      <SavedList handover={handover} name="groups" />
      <NumberField
        id="handover-expected"
        label={words.expected}
        minValue={0}
        maxValue={10_000}
        value={expected.value}
        onChange={expected.setValue}
      />
    </>
  );
};
