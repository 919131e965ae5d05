// Paragraphs of a document and the runs in them.
import type { DocumentParagraph, DocumentRun } from '../../../shared/domain/document-model.ts';
import { classNames } from '../../ui/index.ts';
import styles from './document-text.module.css';

export const Runs = ({ runs }: { readonly runs: readonly DocumentRun[] }) => (
  <>
    {runs.map((run, index) => {
      const tone = run.tone === undefined ? undefined : styles[run.tone];
      if (run.isStrong === true) {
        return (
          <strong key={index} className={classNames(tone)}>
            {run.text}
          </strong>
        );
      }
      return tone === undefined ? (
        run.text
      ) : (
        <span key={index} className={tone}>
          {run.text}
        </span>
      );
    })}
  </>
);

export const Paragraph = ({ paragraph }: { readonly paragraph: DocumentParagraph }) => (
  <p dir="auto" className={classNames(styles.paragraph, styles[paragraph.style])}>
    <Runs runs={paragraph.runs} />
  </p>
);

export const Paragraphs = ({
  paragraphs,
}: {
  readonly paragraphs: readonly DocumentParagraph[];
}) => (
  <>
    {paragraphs.map((paragraph, index) => (
      <Paragraph key={index} paragraph={paragraph} />
    ))}
  </>
);
