// After the plan: when to look again, and whether what was meant to happen has happened.
import { formatShortDate, type IsoDate } from '../../../shared/domain/dates.ts';
import type { CycleDate } from '../../../shared/domain/review.ts';
import { schoolDaysBetween } from '../../../shared/domain/school-days.ts';
import { useOverview } from '../../api/overview.ts';
import { today } from '../../api/today.ts';
import { reviewMessages } from '../../messages/review.ts';
import { Button, DatePicker, Page, PageHeader, Tag } from '../../ui/index.ts';
import { FollowThroughClock } from '../follow-through/index.ts';
import { proposalFor } from './cycle-proposals.ts';
import styles from './follow-through-screen.module.css';
import { Milestones } from './parts/milestones.tsx';
import { daysToChoose, useReviewCalendar } from './use-calendar.ts';
import { useSetDate } from './use-set-date.ts';

const { followThrough: words, dates: dateWords } = reviewMessages;

const looks = ['checkIn', 'ninetyDay', 'impactReview'] as const satisfies readonly CycleDate[];

const Look = ({ which }: { readonly which: (typeof looks)[number] }) => {
  const { review } = useOverview();
  const { calendar, schoolRef, kindOf } = useReviewCalendar();
  const setDate = useSetDate();
  const date: IsoDate | null = review.dates[which] ?? null;
  const { visitDates, dates } = review;
  const proposal = proposalFor(which, { calendar, schoolRef, visitDates, dates });
  const until =
    date === null || calendar === null
      ? null
      : schoolDaysBetween(calendar, today(), date, schoolRef);
  const name = dateWords.names[which];
  return (
    <li className={styles.look}>
      <DatePicker
        label={name}
        description={words.what[which]}
        value={date}
        onChange={(next) => void setDate(which, next)}
        dayKind={kindOf}
        allowedKinds={daysToChoose}
        {...(proposal === null ? {} : { opensAt: proposal })}
      />
      {until?.ok === true && <Tag>{words.inDays(until.value)}</Tag>}
      {date === null && (
        <div className={styles.usual}>
          <span>
            {proposal === null
              ? dateWords.usualRule(dateWords.rules[which])
              : dateWords.usually(formatShortDate(proposal), dateWords.rules[which])}
          </span>
          {proposal !== null && (
            <Button
              size="small"
              aria-label={dateWords.takeFor(formatShortDate(proposal), name)}
              onPress={() => void setDate(which, proposal)}
            >
              {dateWords.use}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};

export const FollowThroughScreen = () => (
  <Page>
    <PageHeader title={words.title} />
    <FollowThroughClock />
    <section className={styles.part} aria-labelledby="looks-heading">
      <h2 id="looks-heading">{words.dates}</h2>
      <p className={styles.soft}>{words.datesHelp}</p>
      <ul className={styles.looks}>
        {looks.map((which) => (
          <Look key={which} which={which} />
        ))}
      </ul>
    </section>
    <Milestones />
  </Page>
);
