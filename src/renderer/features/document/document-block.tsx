// Each kind of block as the HTML that means the same.
import type { DocumentBlock } from '../../../shared/domain/document-model.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { classNames } from '../../ui/index.ts';
import styles from './document-block.module.css';
import { DocumentTable, Signatures } from './document-table.tsx';
import { Paragraph, Paragraphs, Runs } from './document-text.tsx';

/** The screen has the h1: the document's title is h2, its parts h3 and below. */
const headings = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;
const headingLooks = { 1: styles.heading1, 2: styles.heading2, 3: styles.heading3 } as const;

export const Block = ({
  block,
  startsAt = 1,
}: {
  readonly block: DocumentBlock;
  /** The number of the first item, where a counted list goes on from the page before. */
  readonly startsAt?: number;
}) => {
  switch (block.kind) {
    case 'title':
      return (
        <h2 dir="auto" className={styles.title}>
          {block.text}
        </h2>
      );
    case 'heading': {
      const Heading = headings[block.level];
      return (
        <Heading dir="auto" className={headingLooks[block.level]}>
          {block.text}
        </Heading>
      );
    }
    case 'paragraph':
      return <Paragraph paragraph={block} />;
    case 'question':
      return (
        <p dir="auto" className={styles.question}>
          {block.text}
        </p>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.items.map((item, index) => (
            <div key={index}>
              <dt>{item.label}</dt>
              <dd dir="auto">{item.value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'numbered':
      return (
        <ol
          start={startsAt}
          className={styles.numbered}
          style={{ counterReset: `item ${startsAt - 1}` }}
        >
          {block.items.map((item, index) => (
            <li key={index} data-part>
              <div>
                <Paragraphs paragraphs={item.paragraphs} />
              </div>
            </li>
          ))}
        </ol>
      );
    case 'bullets':
      return (
        <ul className={styles.bullets}>
          {block.items.map((item, index) => (
            <li key={index} data-part dir="auto">
              <Runs runs={item.runs} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <DocumentTable table={block} />;
    case 'signatures':
      return <Signatures block={block} />;
    case 'space':
      return <div aria-hidden className={classNames(styles.space, styles[block.size])} />;
    case 'page-break':
      // Sheets are parted there before blocks are drawn.
      return null;
    default:
      return assertNever(block);
  }
};
