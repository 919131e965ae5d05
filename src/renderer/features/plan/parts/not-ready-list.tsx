// What a reader of the document might miss, each with the place to mend it.
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import { assertNever } from '../../../../shared/lib/result.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { planDocumentMessages } from '../../../messages/plan-document.ts';
import { Link } from '../../../ui/index.ts';
import type { NotReady } from '../not-ready-yet.ts';
import styles from './not-ready-list.module.css';

const { ready } = planDocumentMessages;

function wordsOf(missing: NotReady): string {
  switch (missing.kind) {
    case 'area-without-objective':
      return ready.areaWithoutObjective(missing.number);
    case 'area-below-rule':
      return ready.areaBelowRule(missing.number, missing.noteCount);
    case 'objective-without-words':
      return ready.objectiveWithoutWords(missing.number);
    case 'objective-without-actions':
      return ready.objectiveWithoutActions(missing.number);
    case 'actions-without':
      return ready.actionsWithout[missing.field](
        ready.actionList(missing.actions.map(({ number }) => number)),
      );
    case 'not-agreed':
      return ready.notAgreed;
    default:
      return assertNever(missing);
  }
}

function placeOf(missing: NotReady, reviewId: ReviewId): string {
  const plan = paths.plan(reviewId);
  switch (missing.kind) {
    case 'area-below-rule':
      return paths.finding(reviewId, missing.findingId);
    case 'actions-without': {
      const [first] = missing.actions;
      return first === undefined ? plan : `${plan}?action=${first.id}`;
    }
    case 'area-without-objective':
    case 'objective-without-words':
    case 'objective-without-actions':
    case 'not-agreed':
      return plan;
    default:
      return assertNever(missing);
  }
}

export const NotReadyList = ({ missing }: { readonly missing: readonly NotReady[] }) => {
  const reviewId = useReviewId();
  if (missing.length === 0) return <p>{ready.nothing}</p>;
  return (
    <div className={styles.missing}>
      <p className={styles.intro}>{ready.intro}</p>
      <ul className={styles.list}>
        {missing.map((each) => {
          const words = wordsOf(each);
          return (
            <li key={words}>
              {words}{' '}
              <Link href={placeOf(each, reviewId)} aria-label={ready.seeLabel(words)}>
                {ready.see}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
