// What people need to know before a visit: the building, the hours, and what those are told who will
// be met. All of it is saved as it is typed.
import { useState } from 'react';
import { practicalParts, type PracticalPart } from '../../../shared/domain/timetable.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { invoke } from '../../api/invoke.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { useOperation } from '../../api/use-operation.ts';
import { practicalMessages as words } from '../../messages/practical.ts';
import { timetableMessages } from '../../messages/timetable.ts';
import {
  Link,
  Notice,
  Page,
  PageHeader,
  TextArea,
  TimeField,
  useAutosave,
} from '../../ui/index.ts';
import { failureWords } from './failure-words.ts';
import { Briefings } from './parts/briefings.tsx';
import styles from './practical-screen.module.css';

type View = Output<'timetable.read'>;

const PartField = ({ view, part }: { readonly view: View; readonly part: PracticalPart }) => {
  const reviewId = useReviewId();
  const text = useAutosave<string>({
    key: `practical ${reviewId}/${part}`,
    stored: view.practical[part] ?? '',
    save: (value) =>
      invoke('timetable.change', { reviewId, change: { practical: { [part]: value } } }),
  });
  return (
    <TextArea
      label={words.parts[part].label}
      description={words.parts[part].help}
      rows={1}
      value={text.value}
      onChange={text.setValue}
      onBlur={() => void text.flush()}
    />
  );
};

const Hours = ({ view }: { readonly view: View }) => {
  const reviewId = useReviewId();
  const run = useChange();
  const [hours, setHours] = useState<{ start: string | null; end: string | null }>(
    view.schoolHours,
  );
  const { start, end } = hours;
  const isWrong = start !== null && end !== null && end <= start;
  const set = (next: typeof hours): void => {
    setHours(next);
    if (next.start === null || next.end === null || next.end <= next.start) return;
    const schoolHours = { start: next.start, end: next.end };
    void run('timetable.change', { reviewId, change: { schoolHours } }, failureWords);
  };
  return (
    <section className={styles.section} aria-labelledby="practical-hours">
      <h2 id="practical-hours">{words.hours.title}</h2>
      <p className={styles.help}>
        {words.hours.help}{' '}
        {!view.areSchoolHoursSaid &&
          words.hours.usual(view.schoolHours.start, view.schoolHours.end)}
      </p>
      <div className={styles.pair}>
        <TimeField
          label={words.hours.start}
          value={start}
          onChange={(time) => set({ start: time, end })}
        />
        <TimeField
          label={words.hours.end}
          value={end}
          onChange={(time) => set({ start, end: time })}
          {...(isWrong ? { errorMessage: words.hours.wrong } : {})}
        />
      </div>
    </section>
  );
};

export const PracticalScreen = () => {
  const reviewId = useReviewId();
  const { data: view, error } = useOperation('timetable.read', { reviewId });
  const { data: defaults } = useOperation('briefing.defaults', { reviewId });
  if (view === undefined || defaults === undefined) {
    return (
      <Page>
        <PageHeader title={words.title} />
        {error === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <Notice tone="alarm" title={timetableMessages.failures.title}>
            {timetableMessages.failures.gone}
          </Notice>
        )}
      </Page>
    );
  }
  return (
    <Page>
      <PageHeader
        title={words.title}
        actions={
          <>
            <Link href={paths.timetable(reviewId)} variant="quiet">
              {words.back}
            </Link>
            <Link href={paths.timetablePrint(reviewId)} variant="quiet">
              {words.toPrint}
            </Link>
          </>
        }
      />
      <section className={styles.section} aria-labelledby="practical-building">
        <h2 id="practical-building">{words.building.title}</h2>
        <p className={styles.help}>{words.building.help}</p>
        <div className={styles.parts}>
          {practicalParts.map((part) => (
            <PartField key={part} view={view} part={part} />
          ))}
        </div>
      </section>
      <Hours key={`${view.schoolHours.start} ${view.schoolHours.end}`} view={view} />
      <Briefings briefings={view.briefings} defaults={defaults} />
    </Page>
  );
};
