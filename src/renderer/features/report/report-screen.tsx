// The review report: passages that begin from the findings and become people's own words.
import { reportParts } from '../../../shared/domain/report/passage.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useUndoOfLast } from '../../api/use-undo-step.ts';
import { reportMessages as words } from '../../messages/report.ts';
import {
  Button,
  EmptyState,
  Link,
  Notice,
  Page,
  PageHeader,
  Tag,
  useToasts,
} from '../../ui/index.ts';
import { failureWords } from './failure-words.ts';
import { PassageCard } from './parts/passage-card.tsx';
import { ReportSide } from './parts/report-side.tsx';
import styles from './report-screen.module.css';

const Report = ({ report }: { readonly report: Output<'report.read'> }) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const undoOfLast = useUndoOfLast();
  const save = async (): Promise<void> => {
    const done = await change('report.save', { reviewId }, failureWords);
    if (done !== null) toasts.show({ words: words.saved(done.fileName) });
  };
  const accept = async (): Promise<void> => {
    const done = await change('report.accept-suggestions', { reviewId }, failureWords);
    if (done === null) return;
    toasts.show({ words: words.accepted(done.accepted), ...(await undoOfLast()) });
  };
  const hasSuggestions = report.passages.some(({ state }) => state === 'suggested');
  const isFine = !report.advice.some(({ name }) => name === 'too-short' || name === 'too-long');
  return (
    <Page
      side={{ title: words.side.title, name: 'report', content: <ReportSide report={report} /> }}
    >
      <div className={styles.column}>
        <PageHeader
          title={words.title}
          meta={<Tag tone={isFine ? 'good' : 'mind'}>{words.words(report.words)}</Tag>}
          actions={
            <Button variant="act" onPress={() => void save()}>
              {words.save}
            </Button>
          }
        />
        <p className={styles.intro}>{words.intro}</p>
        {hasSuggestions && (
          <div>
            <Button onPress={() => void accept()}>{words.accept}</Button>
          </div>
        )}
        {reportParts.map((part) => {
          const own = report.passages.filter((passage) => passage.part === part);
          if (own.length === 0) return null;
          return (
            <section key={part} aria-labelledby={`report-${part}`}>
              <h2 id={`report-${part}`}>{words.parts[part]}</h2>
              {own.map((passage) => (
                <PassageCard key={passage.source} passage={passage} />
              ))}
            </section>
          );
        })}
      </div>
    </Page>
  );
};

export const ReportScreen = () => {
  const reviewId = useReviewId();
  const { data: report, error } = useOperation('report.read', { reviewId });
  const isEmpty =
    report !== undefined &&
    report.passages.every(
      ({ findingId, state }) =>
        findingId === null && (state === 'suggested' || state === 'left-out'),
    );
  if (report !== undefined && !isEmpty) return <Report report={report} />;
  return (
    <Page>
      <PageHeader title={words.title} />
      {isEmpty ? (
        <EmptyState
          title={words.empty.title}
          action={
            <Link href={paths.findings(reviewId)} variant="act">
              {words.empty.action}
            </Link>
          }
        >
          {words.empty.body}
        </EmptyState>
      ) : error === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <Notice tone="alarm" title={words.failures.title}>
          {words.failures['review-not-found']}
        </Notice>
      )}
    </Page>
  );
};
