// What somebody wrote beside the plan in a file that was read back: settled or moved to the bin here.
import { formatMoment } from '../../../../shared/domain/dates.ts';
import type { Remark } from '../../../../shared/domain/remark.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { remarkMessages as words } from '../../../messages/remark.ts';
import { Button, Tag, useToasts } from '../../../ui/index.ts';
import styles from './remarks.module.css';

const failed = (): string => words.gone;

const RemarkItem = ({ remark }: { readonly remark: Remark }) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const of = { reviewId, remarkId: remark.id };
  const day = remark.at === null ? null : formatMoment(remark.at);
  const short = remark.text.slice(0, 60);
  const bin = async (): Promise<void> => {
    const done = await change('remark.move-to-bin', of, failed);
    if (done === null) return;
    toasts.show({
      words: words.binned,
      action: { label: words.undo, onPress: () => void change('remark.restore', of, failed) },
    });
  };
  const settle = (isSettled: boolean): void =>
    void change('remark.change', { ...of, change: { isSettled } }, failed);

  return (
    <li className={styles.remark}>
      <p className={styles.text} dir="auto">
        {remark.text}
      </p>
      <p className={styles.quiet}>
        {[
          words.by(remark.by, day),
          remark.beside === '' ? '' : words.beside(remark.beside),
          words.from(remark.fileName),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <div className={styles.doings}>
        {remark.isSettled && <Tag tone="good">{words.settled}</Tag>}
        <Button
          size="small"
          variant="plain"
          aria-label={remark.isSettled ? words.reopenOf(short) : words.settleOf(short)}
          onPress={() => settle(!remark.isSettled)}
        >
          {remark.isSettled ? words.reopen : words.settle}
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={words.binOf(short)}
          onPress={() => void bin()}
        >
          {words.bin}
        </Button>
      </div>
    </li>
  );
};

interface RemarksProps {
  readonly about: Remark['about'];
  /** Left out for the plan as a whole. */
  readonly aboutId?: string;
}

/** Nothing where nobody remarked on it. */
export const Remarks = ({ about, aboutId = '' }: RemarksProps) => {
  const reviewId = useReviewId();
  const { data = [] } = useOperation('remark.list', { reviewId });
  const found = data.filter((remark) => remark.about === about && remark.aboutId === aboutId);
  if (found.length === 0) return null;
  const title = about === 'plan' ? words.ofPlan : words.title;
  return (
    <section aria-label={title} className={styles.remarks}>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.list}>
        {found.map((remark) => (
          <RemarkItem key={remark.id} remark={remark} />
        ))}
      </ul>
    </section>
  );
};
