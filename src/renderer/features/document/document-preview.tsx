// A document as it will lie on the table: its sheets one below the other, on paper that stays light,
// with everything in them as real headings, lists and tables.
import type { DocumentModel } from '../../../shared/domain/document-model.ts';
import { documentMessages } from '../../messages/document.ts';
import { classNames } from '../../ui/index.ts';
import { Block } from './document-block.tsx';
import styles from './document-preview.module.css';
import { type Sheet as SheetOfDocument, sheetsOf } from './sheets.ts';

const Sheet = ({ sheet }: { readonly sheet: SheetOfDocument }) => (
  <div className={classNames(styles.sheet, styles[sheet.orientation])}>
    {sheet.header !== null && <p className={styles.header}>{sheet.header}</p>}
    <div className={styles.text}>
      {sheet.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
    {sheet.footer !== null && <p className={styles.footer}>{sheet.footer}</p>}
  </div>
);

export const DocumentPreview = ({ model }: { readonly model: DocumentModel }) => (
  <article
    lang={model.meta.language}
    aria-label={documentMessages.pages(model.meta.title)}
    className={styles.desk}
  >
    {sheetsOf(model).map((sheet, index) => (
      <Sheet key={index} sheet={sheet} />
    ))}
  </article>
);
