// One date of the cycle with what is usual for it.
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import type { CycleDate } from '../../../../shared/domain/review.ts';
import { useOverview } from '../../../api/overview.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Button, DatePicker } from '../../../ui/index.ts';
import { proposalFor } from '../cycle-proposals.ts';
import { daysToChoose, useReviewCalendar } from '../use-calendar.ts';
import { useSetDate } from '../use-set-date.ts';
import styles from './cycle-date-row.module.css';

const { dates: words } = reviewMessages;

export const CycleDateRow = ({ which }: { readonly which: CycleDate }) => {
  const { review } = useOverview();
  const { calendar, schoolRef, kindOf } = useReviewCalendar();
  const setDate = useSetDate();
  const date = review.dates[which] ?? null;
  const proposal = proposalFor(which, {
    calendar,
    schoolRef,
    visitDates: review.visitDates,
    dates: review.dates,
  });
  const name = words.names[which];
  return (
    <li className={styles.row}>
      <DatePicker
        label={name}
        value={date}
        onChange={(next) => void setDate(which, next)}
        dayKind={kindOf}
        allowedKinds={daysToChoose}
        {...(proposal === null ? {} : { opensAt: proposal })}
      />
      <div className={styles.usual}>
        <span>
          {proposal === null || proposal === date
            ? words.usualRule(words.rules[which])
            : words.usually(formatShortDate(proposal), words.rules[which])}
        </span>
        {proposal !== null && date === null && (
          <Button
            size="small"
            aria-label={words.takeFor(formatShortDate(proposal), name)}
            onPress={() => void setDate(which, proposal)}
          >
            {words.use}
          </Button>
        )}
      </div>
    </li>
  );
};
