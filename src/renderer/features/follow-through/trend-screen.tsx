// The same school over several reviews: what was found, done and changed, as bars with the numbers
// in a table below each.
import type { ReviewInShort } from '../../../shared/ipc/follow-through.contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { followThroughMessages } from '../../messages/follow-through.ts';
import { Notice, Page, PageHeader, Table } from '../../ui/index.ts';
import { TrendBars, type BarPart } from './parts/trend-bars.tsx';
import { nameOf, numberColumns, wordColumns } from './parts/trend-columns.tsx';
import styles from './trend-screen.module.css';

const { trends: words } = followThroughMessages;

interface Picture {
  readonly title: string;
  readonly partsOf: (review: ReviewInShort) => readonly BarPart[];
}

const pictures: readonly Picture[] = [
  {
    title: words.found,
    partsOf: ({ strengths, areas }) => [
      { id: 'strengths', label: words.strengths, count: strengths.length, pattern: 'full' },
      { id: 'areas', label: words.areas, count: areas.length, pattern: 'striped' },
    ],
  },
  {
    title: words.done,
    partsOf: ({ actions }) => [
      { id: 'finished', label: words.finished, count: actions.finished, pattern: 'full' },
      { id: 'under-way', label: words.underWay, count: actions.underWay, pattern: 'striped' },
      { id: 'not-started', label: words.notStarted, count: actions.notStarted, pattern: 'empty' },
    ],
  },
  {
    title: words.changed,
    partsOf: ({ measures }) => [
      { id: 'met', label: words.met, count: measures.met, pattern: 'full' },
      { id: 'moved', label: words.moved, count: measures.moved, pattern: 'striped' },
      { id: 'not-moved', label: words.notMoved, count: measures.notMoved, pattern: 'dotted' },
      {
        id: 'not-measured',
        label: words.notMeasured,
        count: measures.notMeasured,
        pattern: 'empty',
      },
    ],
  },
];

export const TrendScreen = () => {
  const reviewId = useReviewId();
  const { data, error } = useOperation('trend.read', { reviewId });
  if (error !== null && data === undefined) throw error;
  if (data === undefined) return null;
  const { reviews, schoolName } = data;
  return (
    <Page>
      <PageHeader title={words.title} />
      <p className={styles.lead}>{words.lead(schoolName)}</p>
      {reviews.length < 2 && <Notice title={words.one}>{words.oneBody}</Notice>}
      {pictures.map(({ title, partsOf }) => (
        <section key={title} className={styles.picture} aria-label={title}>
          <h2>{title}</h2>
          <TrendBars
            label={words.picture(title)}
            bars={reviews.map((review) => ({
              id: review.reviewId,
              name: nameOf(review),
              parts: partsOf(review),
            }))}
          />
          <Table
            caption={title}
            rows={reviews}
            rowKey={(review) => review.reviewId}
            columns={numberColumns(reviews[0] === undefined ? [] : partsOf(reviews[0]), partsOf)}
          />
        </section>
      ))}
      <section className={styles.picture} aria-label={words.inWords}>
        <h2>{words.inWords}</h2>
        <Table
          caption={words.inWords}
          rows={reviews}
          rowKey={(review) => review.reviewId}
          columns={wordColumns}
        />
      </section>
    </Page>
  );
};
