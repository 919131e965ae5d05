// The milestones of the action plan in the order of their days, each to be ticked when it is met.
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import type { Action, Milestone } from '../../../../shared/domain/plan.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { today } from '../../../api/today.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Checkbox, EmptyState, Link, Table, type TableColumn, Tag } from '../../../ui/index.ts';
import { useChange } from '../../../api/use-change.ts';
import styles from './milestones.module.css';

interface MilestoneRow {
  readonly action: Action;
  readonly number: string;
  readonly milestone: Milestone;
  /** Its day has come, and nobody has said that it is met. */
  readonly isDue: boolean;
  readonly setMet: (isMet: boolean) => void;
}

const { followThrough: words } = reviewMessages;

/** Milestones without a day come last. */
const farAway = '9999-12-31';

const columns: readonly TableColumn<MilestoneRow>[] = [
  {
    id: 'by',
    heading: words.by,
    width: '9rem',
    cell: ({ milestone, isDue }) => (
      <span className={styles.by}>
        {milestone.on === null ? words.noDate : formatShortDate(milestone.on)}
        {isDue && <Tag tone="mind">{words.due}</Tag>}
      </span>
    ),
  },
  {
    id: 'milestone',
    heading: words.milestone,
    isRowHeading: true,
    cell: ({ milestone }) => milestone.text,
  },
  {
    id: 'action',
    heading: words.action,
    width: '34%',
    cell: ({ action, number }) => (
      <>
        <span className={styles.action} title={action.action}>
          <strong>{number}</strong> {action.action}
        </span>
        {action.leadRole !== '' && <span className={styles.lead}>{action.leadRole}</span>}
      </>
    ),
  },
  {
    id: 'met',
    heading: words.met,
    width: '5rem',
    cell: (row) => (
      <Checkbox
        aria-label={words.metWhich(row.milestone.text)}
        isSelected={row.milestone.isMet}
        onChange={row.setMet}
      >
        <span className={styles.hidden}>{words.met}</span>
      </Checkbox>
    ),
  },
];

export const Milestones = () => {
  const reviewId = useReviewId();
  const { data: plan, error } = useOperation('plan.read', { reviewId });
  const change = useChange();
  if (error !== null && plan === undefined) throw error;
  if (plan === undefined) return null;

  const rows = plan.objectives
    .flatMap(({ actions }) => actions)
    .flatMap(({ action, number }) =>
      action.milestones.map((milestone): MilestoneRow => ({
        action,
        number,
        milestone,
        isDue: !milestone.isMet && milestone.on !== null && milestone.on <= today(),
        setMet: (isMet) =>
          void change(
            'action.change',
            {
              reviewId,
              actionId: action.id,
              change: {
                milestones: action.milestones.map((each) =>
                  each.id === milestone.id ? { ...each, isMet } : each,
                ),
              },
            },
            () => words.gone,
          ),
      })),
    )
    .toSorted((a, b) => (a.milestone.on ?? farAway).localeCompare(b.milestone.on ?? farAway));

  if (rows.length === 0) {
    return (
      <EmptyState
        title={words.none}
        action={
          <Link href={paths.plan(reviewId)} variant="quiet">
            {words.toPlan}
          </Link>
        }
      >
        {words.noneBody}
      </EmptyState>
    );
  }

  return (
    <section className={styles.milestones} aria-labelledby="milestones-heading">
      <div className={styles.head}>
        <h2 id="milestones-heading">{words.milestones}</h2>
        <span className={styles.soft}>
          {words.progress(rows.filter(({ milestone }) => milestone.isMet).length, rows.length)}
        </span>
      </div>
      <p className={styles.soft}>{words.milestonesHelp}</p>
      <Table
        caption={words.table}
        rows={rows}
        rowKey={({ action, milestone }) => `${action.id} ${milestone.id}`}
        columns={columns}
      />
    </section>
  );
};
