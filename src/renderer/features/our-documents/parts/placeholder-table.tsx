// Every placeholder a document may use, with what would fill it from a review of this laptop.
import { useState } from 'react';
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { PlaceholderView } from '../../../../shared/ipc/our-documents.contract.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { ourDocumentsMessages } from '../../../messages/our-documents.ts';
import { Disclosure, Select, Table, type TableColumn, Tag } from '../../../ui/index.ts';
import styles from '../our-documents-screen.module.css';

const { placeholders: words } = ourDocumentsMessages;

interface Row extends PlaceholderView {
  readonly path: string;
}

const rowsOf = (all: readonly PlaceholderView[], within = ''): Row[] =>
  all.flatMap((each) => [
    { ...each, path: `${within}${each.name}` },
    ...rowsOf(each.fields, `${within}${each.name} › `),
  ]);

const signs = { text: '', blocks: '', list: '#' } as const;

function nowWords({ now, kind }: Row): string {
  if (now === null) return '';
  if (kind === 'list') return words.items(now);
  return now === '' ? words.nothing : now;
}

const nameColumn: TableColumn<Row> = {
  id: 'name',
  heading: words.name,
  isRowHeading: true,
  width: '32%',
  cell: ({ path, name, kind, isEssential }) => (
    <>
      <span className={styles.placeholder}>
        {path.slice(0, path.length - name.length)}
        {`{{${signs[kind]}${name}}}`}
      </span>
      {isEssential && (
        <>
          {' '}
          <Tag>{words.essential}</Tag>
        </>
      )}
    </>
  ),
};
const aboutColumn: TableColumn<Row> = {
  id: 'about',
  heading: words.about,
  cell: ({ about }) => about,
};
const nowColumn: TableColumn<Row> = {
  id: 'now',
  heading: words.now,
  width: '30%',
  cell: (row) => (
    <span className={styles.name} dir="auto">
      {nowWords(row)}
    </span>
  ),
};

const none = 'none';

export const PlaceholderTable = ({ kindId }: { readonly kindId: string }) => {
  const reviews = useOperation('review.list', {}).data ?? [];
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen =
    wanted === none ? null : (reviews.find(({ id }) => id === wanted) ?? reviews[0] ?? null);
  const reviewId: ReviewId | null = chosen?.id ?? null;
  const { data = [] } = useOperation('placeholder.list', { kindId, reviewId });
  const rows = rowsOf(data);
  const hasNow = data.some(({ now }) => now !== null);
  return (
    <Disclosure title={words.title} meta={words.count(rows.length)}>
      <div className={styles.fields}>
        <p className={styles.soft}>{words.help}</p>
        {reviews.length > 0 && (
          <Select
            label={words.from}
            options={[
              ...reviews.map(({ id, title }) => ({ value: id as string, label: title })),
              { value: none, label: words.noReview },
            ]}
            value={chosen?.id ?? none}
            onChange={setWanted}
          />
        )}
        <Table
          caption={words.title}
          columns={hasNow ? [nameColumn, aboutColumn, nowColumn] : [nameColumn, aboutColumn]}
          rows={rows}
          rowKey={({ path }) => path}
        />
      </div>
    </Disclosure>
  );
};
