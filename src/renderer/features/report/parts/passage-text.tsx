// Marked text to read: paragraphs and lists with bold and italic.
import { readRichText, type RichRun } from '../../../../shared/domain/report/rich-text.ts';
import styles from './passage-text.module.css';

const Run = ({ text, isStrong, isEmphasised }: RichRun) => {
  const said = isEmphasised ? <em>{text}</em> : text;
  return isStrong ? <strong>{said}</strong> : <>{said}</>;
};

const Runs = ({ runs }: { readonly runs: readonly RichRun[] }) => (
  <>
    {runs.map((run, index) => (
      <Run key={index} {...run} />
    ))}
  </>
);

export const PassageText = ({ text }: { readonly text: string }) => (
  <div className={styles.text} dir="auto">
    {readRichText(text).map((block, index) => {
      if (block.kind === 'paragraph') {
        return (
          <p key={index}>
            <Runs runs={block.runs} />
          </p>
        );
      }
      const ListTag = block.kind === 'bullets' ? 'ul' : 'ol';
      return (
        <ListTag key={index}>
          {block.items.map((runs, place) => (
            <li key={place}>
              <Runs runs={runs} />
            </li>
          ))}
        </ListTag>
      );
    })}
  </div>
);
