// What an objective answers, and how many notes that rests on; with the way to the finding.
import type { FindingId } from '../../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { planAdviceMessages } from '../../../messages/plan-advice.ts';
import { planMessages } from '../../../messages/plan.ts';
import { Link, Tag } from '../../../ui/index.ts';
import styles from './rests-on.module.css';

interface RestsOnProps {
  readonly findingId: FindingId | null;
  readonly findings: readonly WeighedFinding[];
}

const { areas, objective: words } = planMessages;

export const RestsOn = ({ findingId, findings }: RestsOnProps) => {
  const reviewId = useReviewId();
  if (findingId === null) {
    return <p className={styles.advice}>{planAdviceMessages.objectiveWithoutFinding}</p>;
  }
  const answered = findings.find(({ finding }) => finding.id === findingId);
  if (answered === undefined) return <p className={styles.advice}>{words.findingGone}</p>;
  const { finding, number, noteCount, weight } = answered;
  return (
    <p className={styles.rests}>
      <Tag tone="act">{areas.numbered(finding.category, number)}</Tag>{' '}
      <span className={styles.count}>
        <Link href={paths.finding(reviewId, finding.id)}>{areas.restsOn(noteCount)}</Link>
      </span>
      {!weight.met && finding.category !== 'question' && (
        <span className={styles.advice}>{areas.belowRule}</span>
      )}
    </p>
  );
};
