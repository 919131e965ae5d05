// The plan by day: what should have happened when, month by month.
import { Button } from 'react-aria-components';
import type { PlanView } from '../../../../shared/ipc/plan.contract.ts';
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import { planMessages } from '../../../messages/plan.ts';
import { classNames, StateMark } from '../../../ui/index.ts';
import { RagState } from '../rag-choices.tsx';
import { type TimelineEntry, timelineMonths } from '../timeline.ts';
import { today } from '../use-school-days.ts';
import styles from './views.module.css';

interface TimelineViewProps {
  readonly plan: PlanView;
  readonly onOpen: (actionId: string) => void;
}

const { timeline } = planMessages;

const EntryRow = ({
  entry,
  onOpen,
}: {
  readonly entry: TimelineEntry;
  readonly onOpen: (actionId: string) => void;
}) => (
  <li className={styles.row}>
    <span className={styles.day}>{entry.on === null ? '' : formatShortDate(entry.on)}</span>
    <div className={styles.what}>
      <Button className={classNames(styles.opener)} onPress={() => onOpen(entry.actionId)}>
        <span className={styles.number}>{entry.number}</span>{' '}
        <span>{entry.text.trim() === '' ? timeline.noWords : entry.text}</span>
      </Button>
      <div className={styles.small}>
        {[entry.kind === 'action' ? timeline.action : timeline.milestone, entry.leadRole.trim()]
          .filter((part) => part !== '')
          .join(' · ')}
        {entry.isPast && <span className={styles.past}> · {timeline.past}</span>}
      </div>
    </div>
    <span className={styles.state}>
      {entry.kind === 'action' ? (
        <RagState rag={entry.rag} />
      ) : (
        <StateMark state={entry.isMet ? 'done' : 'not-started'}>
          {entry.isMet ? timeline.met : timeline.notMet}
        </StateMark>
      )}
    </span>
  </li>
);

export const TimelineView = ({ plan, onOpen }: TimelineViewProps) => {
  const months = timelineMonths(plan, today());
  return (
    <section aria-label={timeline.title} className={styles.view}>
      {months.length === 0 && <p className={styles.empty}>{timeline.empty}</p>}
      {months.map(({ month, entries }) => (
        <div key={month ?? timeline.undated}>
          <h2 className={styles.title}>{month ?? timeline.undated}</h2>
          <ol className={styles.list}>
            {entries.map((entry) => (
              <EntryRow key={entry.key} entry={entry} onOpen={onOpen} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
};
