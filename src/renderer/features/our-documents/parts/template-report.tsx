// What was found in a template: what is worth a look first, then each placeholder with what fills it.
import type {
  FoundPlaceholder,
  TemplateReport,
} from '../../../../shared/domain/template-report.ts';
import { ourDocumentsMessages } from '../../../messages/our-documents.ts';
import { Notice, Table, type TableColumn, Tag } from '../../../ui/index.ts';
import styles from '../our-documents-screen.module.css';
import { problemsOf } from '../report-problems.ts';

const { report: words } = ourDocumentsMessages;

const columns: readonly TableColumn<FoundPlaceholder>[] = [
  {
    id: 'written',
    heading: words.written,
    isRowHeading: true,
    width: '30%',
    cell: ({ written }) => <span className={styles.placeholder}>{written}</span>,
  },
  {
    id: 'about',
    heading: words.about,
    cell: ({ about, kind }) => (
      <>
        {about}
        {words.kinds[kind] !== '' && (
          <>
            {' '}
            <Tag tone={kind === 'unknown' || kind === 'elsewhere' ? 'mind' : 'plain'}>
              {words.kinds[kind]}
            </Tag>
          </>
        )}
      </>
    ),
  },
  {
    id: 'where',
    heading: words.where,
    width: '20%',
    cell: ({ count, places }) => words.count(count, places),
  },
];

export const TemplateReportView = ({ report }: { readonly report: TemplateReport }) => {
  const problems = problemsOf(report);
  return (
    <>
      {problems.length === 0 ? (
        <Notice tone="good" title={words.allWell} />
      ) : (
        <Notice tone="mind" title={words.problems}>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>{words.fix}</p>
        </Notice>
      )}
      <Table
        caption={words.table}
        isCaptionShown
        columns={columns}
        rows={report.found}
        rowKey={({ path, kind }) => `${kind} ${path}`}
      />
    </>
  );
};
