// A document as it will lie on the table: its pages one below the other, on paper that stays light,
// with everything on them as real headings, lists and tables.
import type { DocumentModel } from '../../../shared/domain/document-model.ts';
import { documentMessages } from '../../messages/document.ts';
import { classNames } from '../../ui/index.ts';
import { Block } from './document-block.tsx';
import styles from './document-preview.module.css';
import { type Page, wholeSheet } from './pieces.ts';
import { usePages } from './use-pages.ts';

/** Room for text on a page, in rem at the true size of the paper (one point is a twelfth of a rem). */
const room = { portrait: (842 - 62 - 60) / 12, landscape: (595 - 45 - 51) / 12 } as const;

const Text = ({
  page,
  isMeasured = false,
}: {
  readonly page: Page;
  readonly isMeasured?: boolean;
}) => (
  <div
    className={styles.text}
    {...(isMeasured ? { 'data-sheet-text': room[page.orientation] } : {})}
  >
    {page.blocks.map(({ block, startsAt }, index) => (
      <div key={index} className={styles.block}>
        <Block block={block} startsAt={startsAt} />
      </div>
    ))}
  </div>
);

const Sheet = ({
  page,
  number,
  count,
  watermark,
}: {
  readonly page: Page;
  readonly number: number;
  readonly count: number;
  readonly watermark: string | undefined;
}) => (
  <div className={classNames(styles.sheet, styles[page.orientation])}>
    {/* Said in words by the header. */}
    {watermark !== undefined && (
      <span
        aria-hidden
        className={classNames(styles.watermark, watermark.length > 12 && styles.phrase)}
      >
        <span>{watermark}</span>
      </span>
    )}
    {page.header !== null && <p className={styles.header}>{page.header}</p>}
    <Text page={page} />
    <p className={styles.footer}>
      <span>{page.footer}</span>
      <span>{documentMessages.page(number, count)}</span>
    </p>
  </div>
);

export const DocumentPreview = ({ model }: { readonly model: DocumentModel }) => {
  const { sheets, pages, drawn } = usePages(model);
  return (
    <article
      lang={model.meta.language}
      aria-label={documentMessages.pages(model.meta.title)}
      className={styles.desk}
    >
      {pages === null ? (
        <div ref={drawn} aria-hidden inert className={styles.unseen}>
          {sheets.map((sheet, index) => (
            <div key={index} className={classNames(styles.trueSize, styles[sheet.orientation])}>
              <Text page={wholeSheet(sheet)} isMeasured />
            </div>
          ))}
        </div>
      ) : (
        <div className={styles.pages}>
          {pages.map((page, index) => (
            <Sheet
              key={index}
              page={page}
              number={index + 1}
              count={pages.length}
              watermark={model.meta.watermark}
            />
          ))}
        </div>
      )}
    </article>
  );
};
