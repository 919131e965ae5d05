// The columns of the tables beside the pictures: the review first, then its numbers or its words.
import { formatDate } from '../../../../shared/domain/dates.ts';
import type { ReviewInShort } from '../../../../shared/ipc/follow-through.contract.ts';
import { paths } from '../../../api/paths.ts';
import { followThroughMessages } from '../../../messages/follow-through.ts';
import { Link, type TableColumn } from '../../../ui/index.ts';
import styles from '../trend-screen.module.css';
import type { BarPart } from './trend-bars.tsx';

const { trends: words } = followThroughMessages;

export const nameOf = ({ visitOn }: ReviewInShort): string =>
  visitOn === null ? words.undated : formatDate(visitOn);

const review: TableColumn<ReviewInShort> = {
  id: 'review',
  heading: words.review,
  isRowHeading: true,
  cell: (each) => (
    <Link href={paths.review(each.reviewId)}>
      {`${nameOf(each)}, ${each.isClosed ? words.closed : words.open}`}
    </Link>
  ),
};

export const numberColumns = (
  parts: readonly BarPart[],
  partsOf: (review: ReviewInShort) => readonly BarPart[],
): readonly TableColumn<ReviewInShort>[] => [
  review,
  ...parts.map(({ id, label }): TableColumn<ReviewInShort> => ({
    id,
    heading: label,
    align: 'end',
    cell: (each) => String(partsOf(each).find((part) => part.id === id)?.count ?? 0),
  })),
];

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? (
    <span className={styles.soft}>{words.none}</span>
  ) : (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

export const wordColumns: readonly TableColumn<ReviewInShort>[] = [
  { id: 'review', heading: words.review, isRowHeading: true, cell: nameOf },
  {
    id: 'strengths',
    heading: words.strengths,
    cell: ({ strengths }) => <Lines lines={strengths} />,
  },
  { id: 'areas', heading: words.areas, cell: ({ areas }) => <Lines lines={areas} /> },
  {
    id: 'changed',
    heading: words.changed,
    cell: ({ changed }) => (
      <Lines lines={changed.split('\n').filter((line) => line.trim() !== '')} />
    ),
  },
];
