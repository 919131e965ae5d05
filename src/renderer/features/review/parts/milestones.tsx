// The milestones of the action plan in the order of their days, each to be ticked when it is met.
import { clockAt, formatShortDate } from '../../../../shared/domain/dates.ts';
import type { Action, Milestone } from '../../../../shared/domain/plan.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Checkbox, EmptyState, Link, Table, Tag } from '../../../ui/index.ts';
import { useChange } from '../../../api/use-change.ts';
import styles from './milestones.module.css';

interface MilestoneRow {
  readonly action: Action;
  readonly number: string;
  readonly milestone: Milestone;
}

const { followThrough: words } = reviewMessages;

/** Milestones without a day come last. */
const farAway = '9999-12-31';

export const Milestones = () => {
  const reviewId = useReviewId();
  const { data: plan, error } = useOperation('plan.read', { reviewId });
  const change = useChange();
  if (error !== null && plan === undefined) throw error;
  if (plan === undefined) return null;

  const rows = plan.objectives
    .flatMap(({ actions }) => actions)
    .flatMap(({ action, number }) =>
      action.milestones.map((milestone): MilestoneRow => ({ action, number, milestone })),
    )
    .toSorted((a, b) => ((a.milestone.on ?? farAway) < (b.milestone.on ?? farAway) ? -1 : 1));

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

  const today = clockAt(Date.now()).date;
  const setMet = ({ action, milestone }: MilestoneRow, isMet: boolean): void =>
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
    );

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
        columns={[
          {
            id: 'by',
            heading: words.by,
            width: '9rem',
            cell: ({ milestone }) => (
              <span className={styles.by}>
                {milestone.on === null ? words.noDate : formatShortDate(milestone.on)}
                {!milestone.isMet && milestone.on !== null && milestone.on <= today && (
                  <Tag tone="mind">{words.due}</Tag>
                )}
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
                onChange={(isMet) => setMet(row, isMet)}
              >
                <span className={styles.hidden}>{words.met}</span>
              </Checkbox>
            ),
          },
        ]}
      />
    </section>
  );
};
