// A review's own school calendar: put in line by line, kept as typed, and used as a whole.
import { useMemo, useState } from 'react';
import {
  calendarFromDraft,
  type CalendarDraft,
  withoutEmptyLines,
} from '../../../shared/domain/calendar-draft.ts';
import { calendarProblems } from '../../../shared/domain/calendar-problems.ts';
import { countSchoolDays } from '../../../shared/domain/school-days.ts';
import { useOverview } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { calendarMessages as words } from '../../messages/calendar.ts';
import {
  ErrorSummary,
  type FieldProblem,
  Link,
  Page,
  PageHeader,
  useToasts,
} from '../../ui/index.ts';
import { calendarFaults } from './calendar-faults.ts';
import styles from './calendar-screen.module.css';
import { AboutFields } from './parts/about-fields.tsx';
import { ClosedNotice } from './parts/closed-notice.tsx';
import { Foot } from './parts/foot.tsx';
import { BankHolidayList, InsetList, SpanList, SwapList } from './parts/lists.tsx';
import { StartFrom } from './parts/start-from.tsx';
import { type CalendarInHand, useCalendarDraft, useKeptDraft } from './use-calendar-draft.ts';
import { useLines } from './use-lines.ts';
import { useWayBack, type WayBack } from './use-way-back.ts';

/** What was wrong when somebody last tried to use the calendar. */
interface Attempt {
  readonly number: number;
  readonly faults: readonly FieldProblem[];
}

function useUse(hand: CalendarInHand, faults: readonly FieldProblem[], wayBack: WayBack) {
  const reviewId = useReviewId();
  const run = useChange();
  const toasts = useToasts();
  const [attempt, setAttempt] = useState<Attempt>({ number: 0, faults: [] });
  const [isPending, setPending] = useState(false);

  const use = async (): Promise<void> => {
    setAttempt(({ number }) => ({ number: number + 1, faults }));
    if (faults.length > 0) return;
    setPending(true);
    const calendar = calendarFromDraft(withoutEmptyLines(hand.draft));
    const answer = await run('calendar.change', { reviewId, calendar }, () => words.foot.notUsed);
    setPending(false);
    if (answer === null) return;
    hand.forget();
    wayBack.end();
    toasts.show({ words: words.foot.used });
  };
  return { use, attempt, isPending, reset: () => setAttempt({ number: 0, faults: [] }) };
}

const isSame = (one: FieldProblem, other: FieldProblem): boolean =>
  one.fieldId === other.fieldId && one.message === other.message;

const CalendarForm = ({ kept }: { readonly kept: CalendarDraft | null }) => {
  const reviewId = useReviewId();
  const { review, schools } = useOverview();
  const hand = useCalendarDraft(reviewId, kept);
  const { draft } = hand;
  const wayBack = useWayBack();
  const schoolName = (ref: string): string =>
    schools.find((school) => (school.ref ?? school.id) === ref)?.name ?? ref;
  const schoolRef = schools.find(({ id }) => id === review.hostSchoolId)?.ref ?? null;

  const faults = calendarFaults(draft, schoolName);
  const calendar = useMemo(() => calendarFromDraft(draft), [draft]);
  const isCountable = useMemo(
    () =>
      calendarProblems(calendar).every(({ kind }) => kind !== 'no-terms' && kind !== 'too-long'),
    [calendar],
  );
  const { use, attempt, isPending, reset } = useUse(hand, faults, wayBack);
  const isTried = attempt.number > 0;
  const errors = new Map(isTried ? faults.map(({ fieldId, message }) => [fieldId, message]) : []);
  const work = useLines(hand, errors, schoolName, wayBack);

  const drop = (): void => {
    const before = hand.inHand();
    hand.forget();
    reset();
    wayBack.offer(words.foot.dropped, () => hand.put(before));
  };

  return (
    <>
      <p className={styles.soft}>{words.intro}</p>
      {/* Only what was told and still holds: lines go as they are mended, none come while typing. */}
      <ErrorSummary
        problems={attempt.faults.filter((told) => faults.some((now) => isSame(told, now)))}
        attempt={attempt.number}
      />
      <StartFrom hand={hand} wayBack={wayBack} />
      <AboutFields hand={hand} errorOf={work.errorOf} />
      <SpanList work={work} list="terms" />
      <InsetList work={work} />
      <SpanList work={work} list="holidays" />
      <BankHolidayList work={work} />
      <SwapList work={work} schoolName={schoolName} />
      {isCountable && <ClosedNotice calendar={calendar} schoolRef={schoolRef} />}
      <Foot
        hand={hand}
        schoolDays={isCountable ? countSchoolDays(calendar, schoolRef) : null}
        isPending={isPending}
        onUse={() => void use()}
        onDrop={drop}
      />
    </>
  );
};

export const CalendarScreen = () => {
  const reviewId = useReviewId();
  const kept = useKeptDraft(reviewId);
  return (
    <Page>
      <PageHeader
        title={words.title}
        actions={<Link href={paths.dates(reviewId)}>{words.back}</Link>}
      />
      {kept !== undefined && <CalendarForm key={reviewId} kept={kept} />}
    </Page>
  );
};
