// When and where the workshop is, and how long it takes.
import { dayKind } from '../../../../shared/domain/calendar.ts';
import { usualMinutes } from '../../../../shared/domain/workshop/run-sheet.ts';
import type { Input } from '../../../../shared/ipc/contract.ts';
import type { WorkshopView } from '../../../../shared/ipc/workshop.contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { workshopMessages } from '../../../messages/workshop.ts';
import {
  DatePicker,
  Link,
  NumberField,
  TextField,
  TimeField,
  useAutosave,
} from '../../../ui/index.ts';
import { notSaved } from '../failure-words.ts';
import { useWorkshopWork } from '../use-workshop-work.ts';
import styles from '../workshop-screen.module.css';

const words = workshopMessages.when;

type Field = 'on' | 'startsAt' | 'endsAt' | 'place';

function useField<Name extends Field>(view: WorkshopView, name: Name) {
  const reviewId = useReviewId();
  return useAutosave<WorkshopView[Name]>({
    key: `workshop ${reviewId}/${name}`,
    stored: view[name],
    save: (value) =>
      invoke('workshop.change', {
        reviewId,
        change: { [name]: value } as Input<'workshop.change'>['change'],
      }),
  });
}

export const WhenPart = ({ view }: { readonly view: WorkshopView }) => {
  const reviewId = useReviewId();
  const work = useWorkshopWork();
  const { calendar } = useOverview().review;
  const on = useField(view, 'on');
  const starts = useField(view, 'startsAt');
  const ends = useField(view, 'endsAt');
  const place = useField(view, 'place');
  const minutes = view.steps.reduce((sum, step) => sum + step.minutes, 0);
  const isUnusual = minutes < usualMinutes.least || minutes > usualMinutes.most;
  return (
    <section className={styles.section} aria-labelledby="workshop-when">
      <h2 id="workshop-when">{words.heading}</h2>
      <div className={styles.when}>
        <DatePicker
          id="workshop-on"
          label={words.day}
          value={on.value}
          onChange={on.setValue}
          errorMessage={notSaved(on.state)}
          {...(calendar === null ? {} : { dayKind: (date: string) => dayKind(calendar, date) })}
        />
        <TimeField
          label={words.starts}
          value={starts.value === '' ? null : starts.value}
          onChange={(time) => starts.setValue(time ?? '')}
        />
        <TimeField
          label={words.ends}
          value={ends.value === '' ? null : ends.value}
          onChange={(time) => ends.setValue(time ?? '')}
        />
        <div className={styles.number}>
          <NumberField
            label={words.length}
            minValue={30}
            maxValue={180}
            step={5}
            value={minutes}
            onChange={(next) => {
              if (next !== null && next !== minutes) void work.setLength(next);
            }}
          />
        </div>
        <div className={styles.place}>
          <TextField
            label={words.place}
            value={place.value}
            onChange={place.setValue}
            onBlur={() => void place.flush()}
            maxLength={1_000}
          />
        </div>
      </div>
      <p className={styles.hint}>
        {isUnusual ? words.unusual : words.lengthHint}{' '}
        {view.isBooked ? (
          words.booked
        ) : (
          <>
            {words.notBooked} <Link href={paths.handover(reviewId)}>{words.toHandover}</Link>
          </>
        )}
      </p>
    </section>
  );
};
