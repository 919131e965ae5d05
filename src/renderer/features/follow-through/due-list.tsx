// What is due across the reviews of this laptop, for the person who writes here: behind, this week,
// soon; each line leads to where its work is done.
import { useState } from 'react';
import { formatShortDate } from '../../../shared/domain/dates.ts';
import type { DueItem } from '../../../shared/domain/due.ts';
import { paths } from '../../api/paths.ts';
import { useOperation } from '../../api/use-operation.ts';
import { followThroughMessages } from '../../messages/follow-through.ts';
import { Button, Link, SegmentedControl } from '../../ui/index.ts';
import styles from './due-list.module.css';
import { placeOfStep } from './place-of-step.ts';

const { due: words, steps } = followThroughMessages;
const groups = ['late', 'this-week', 'soon'] as const;
const shownAtFirst = 5;

const nameOf = ({ kind, step, actionNumber }: DueItem): string =>
  kind === 'milestone'
    ? words.milestone(actionNumber ?? '')
    : kind === 'monitoring'
      ? words.monitoring(actionNumber ?? '')
      : step === null
        ? ''
        : steps[step];

const placeOf = ({ reviewId, kind, step }: DueItem): string =>
  kind === 'step' && step !== null
    ? placeOfStep(reviewId, step)
    : kind === 'milestone'
      ? paths.followThrough(reviewId)
      : paths.plan(reviewId);

const Group = ({
  items,
  title,
}: {
  readonly items: readonly DueItem[];
  readonly title: string;
}) => {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, shownAtFirst);
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.items}>
        {shown.map((item) => (
          <li
            key={`${item.reviewId} ${item.kind} ${item.step} ${item.actionNumber} ${item.on} ${item.text}`}
            className={styles.item}
          >
            <span className={styles.on}>{formatShortDate(item.on)}</span>
            <span className={styles.what}>
              <Link href={placeOf(item)}>{nameOf(item)}</Link>
              {item.text !== '' && <span className={styles.text}>{item.text}</span>}
              <span className={styles.soft}>
                {[item.schoolName || item.reviewTitle, item.who]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
            <span className={styles.soft}>
              {item.state === 'late' ? words.late(item.schoolDays) : words.ahead(item.schoolDays)}
            </span>
          </li>
        ))}
      </ul>
      {items.length > shownAtFirst && (
        <Button variant="plain" size="small" onPress={() => setWhole(!isWhole)}>
          {isWhole ? words.less : words.more(items.length - shownAtFirst)}
        </Button>
      )}
    </section>
  );
};

export const DueList = () => {
  const { data: items = [] } = useOperation('due.list', {});
  const [whose, setWhose] = useState<'mine' | 'all'>('mine');
  if (items.length === 0) return null;
  const isAnyOthers = items.some(({ isMine }) => !isMine);
  const shown = whose === 'mine' ? items.filter(({ isMine }) => isMine) : items;
  return (
    <section className={styles.due} aria-labelledby="due-heading">
      <div className={styles.head}>
        <h2 id="due-heading">{words.title}</h2>
        {isAnyOthers && (
          <SegmentedControl
            label={words.show}
            isLabelHidden
            options={[
              { value: 'mine', label: words.mine },
              { value: 'all', label: words.all },
            ]}
            value={whose}
            onChange={setWhose}
          />
        )}
      </div>
      {shown.length === 0 && <p className={styles.soft}>{words.none}</p>}
      {groups.map((state) => {
        const ofGroup = shown.filter((item) => item.state === state);
        return ofGroup.length === 0 ? null : (
          <Group key={state} items={ofGroup} title={words.groups[state]} />
        );
      })}
    </section>
  );
};
