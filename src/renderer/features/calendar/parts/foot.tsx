// The foot of the page: how many school days it makes, who has checked it, and using it.
import type { ReactNode } from 'react';
import { calendarMessages } from '../../../messages/calendar.ts';
import { Button, Checkbox, SavedMark } from '../../../ui/index.ts';
import type { CalendarInHand } from '../use-calendar-draft.ts';
import styles from './foot.module.css';

const { foot: words } = calendarMessages;

export interface FootProps {
  readonly hand: CalendarInHand;
  /** Null while there is nothing to count, or far too much. */
  readonly schoolDays: number | null;
  readonly isPending: boolean;
  readonly onUse: () => void;
  readonly onDrop: () => void;
}

const Kept = ({ hand }: Pick<FootProps, 'hand'>): ReactNode => {
  if (hand.keeping.state.kind === 'failed')
    return <SavedMark state={hand.keeping.state} onRetry={hand.keeping.retry} />;
  return <span className={styles.soft}>{words.state[hand.state]}</span>;
};

export const Foot = ({ hand, schoolDays, isPending, onUse, onDrop }: FootProps) => (
  <section aria-label={words.region} className={styles.foot} data-stuck-foot>
    <div className={styles.facts}>
      <output className={styles.count}>
        {schoolDays === null ? words.noSchoolDays : words.schoolDays(schoolDays)}
      </output>
      <Kept hand={hand} />
    </div>
    <Checkbox
      isSelected={hand.draft.isOurs}
      onChange={(isOurs) => hand.change((now) => ({ ...now, isOurs }))}
    >
      {words.ours}
    </Checkbox>
    <div className={styles.buttons}>
      {hand.state === 'changed' && (
        <Button variant="plain" onPress={onDrop}>
          {words.drop}
        </Button>
      )}
      {/* The one page with a button that saves: half a calendar would call days closed that are
          not, so a calendar counts as a whole. What is typed is kept all the while. */}
      <Button variant="act" onPress={onUse} isPending={isPending}>
        {words.use}
      </Button>
    </div>
  </section>
);
