// Paragraphs of a document and the runs in them.
import { Fragment } from 'react';
import type { DocumentParagraph, DocumentRun } from '../../../shared/domain/document-model.ts';
import { classNames } from '../../ui/index.ts';
import styles from './document-text.module.css';

export const Runs = ({ runs }: { readonly runs: readonly DocumentRun[] }) => (
  <>
    {runs.map((run, index) => {
      const tone = run.tone === undefined ? undefined : styles[run.tone];
      const said = run.isEmphasised === true ? <em>{run.text}</em> : run.text;
      if (run.isStrong === true) {
        return (
          <strong key={index} className={classNames(tone)}>
            {said}
          </strong>
        );
      }
      return tone === undefined ? (
        <Fragment key={index}>{said}</Fragment>
      ) : (
        <span key={index} className={tone}>
          {said}
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
