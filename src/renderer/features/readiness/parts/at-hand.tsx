// What stands beside the cards: the two documents and the checklist, each one press away.
import { FileText, Users } from 'lucide-react';
import { useReviewId } from '../../../api/review-id.ts';
import { paths } from '../../../api/paths.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { readinessMessages } from '../../../messages/readiness.ts';
import { Button, Link } from '../../../ui/index.ts';
import { useSaveDocument } from '../use-save-document.ts';
import styles from './at-hand.module.css';

const { side: words } = readinessMessages;

export const AtHand = () => {
  const reviewId = useReviewId();
  const save = useSaveDocument();
  const checklist = useOperation('readiness.own', { reviewId }).data;
  const lines = checklist?.checklist.groups.flatMap(({ items }) => items) ?? [];
  const ticked = new Set(checklist?.done.map(({ id }) => id));
  return (
    <div className={styles.side}>
      <div className={styles.part}>
        <Button variant="act" icon={FileText} onPress={() => save('readiness-summary')}>
          {words.summary}
        </Button>
        <p className={styles.help}>{words.summaryHelp}</p>
      </div>
      <div className={styles.part}>
        <Button icon={Users} onPress={() => save('conversation-cards')}>
          {words.cards}
        </Button>
        <p className={styles.help}>{words.cardsHelp}</p>
      </div>
      <div className={styles.part}>
        <Link href={paths.readinessChecklist(reviewId)} variant="quiet">
          {words.checklist}
        </Link>
        <p className={styles.help}>
          {words.checklistHelp(lines.filter(({ id }) => ticked.has(id)).length, lines.length)}
        </p>
      </div>
      <p className={styles.help}>
        <Link href={paths.stageDocuments(reviewId, 'follow-through')}>{words.documents}</Link>
      </p>
    </div>
  );
};
