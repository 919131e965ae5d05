// What comes when, as a line of days: what is past, what is next, how many school days away.
import { useState } from 'react';
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { planMessages } from '../../../messages/plan.ts';
import { Link } from '../../../ui/index.ts';
import { cycleClock } from '../cycle-clock.ts';
import { today, useSchoolDays } from '../use-school-days.ts';
import styles from './cycle-list.module.css';
import { CycleStep } from './cycle-step.tsx';

const { side } = planMessages;

export const CycleList = () => {
  const { review } = useOverview();
  const { calendar, schoolRef } = useSchoolDays();
  const reviewId = useReviewId();
  const note =
    calendar === null ? side.noCalendar : calendar.illustrative ? side.illustrative : null;
  const [openStep, setOpenStep] = useState<string | null>(null);
  return (
    <div>
      <ol className={styles.clock}>
        {cycleClock(review, calendar, today(), schoolRef).map((each) => (
          <CycleStep
            key={each.step}
            clock={each}
            isOpen={openStep === each.step}
            onToggle={() => setOpenStep(openStep === each.step ? null : each.step)}
          />
        ))}
      </ol>
      {note !== null && (
        <p className={styles.note}>
          {note} <Link href={paths.calendar(reviewId)}>{side.toCalendar}</Link>
        </p>
      )}
    </div>
  );
};
