// One slide: large, calm, one idea. Knows no speaker's note.
import { classNames } from '../../../ui/index.ts';
import type { SlideWords } from '../slide-words.ts';
import styles from './slide-view.module.css';

/** A long sentence is set smaller, so that all of it can be seen at once. */
const sizeOf = ({ text, items }: SlideWords): 'large' | 'medium' | 'small' | 'tiny' => {
  const length = text.length + items.reduce((sum, item) => sum + item.length + 40, 0);
  if (length <= 160) return 'large';
  if (length <= 320) return 'medium';
  return length <= 640 ? 'small' : 'tiny';
};

export interface SlideViewProps {
  readonly words: SlideWords;
  readonly headingLevel?: 1 | 2;
}

export const SlideView = ({ words, headingLevel = 1 }: SlideViewProps) => {
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  const hasBody = words.text !== '' || words.items.length > 0 || words.dates.length > 0;
  return (
    <div className={styles.stage}>
      <div className={classNames(styles.slide, styles[sizeOf(words)], !hasBody && styles.alone)}>
        {words.kicker !== '' && <p className={styles.kicker}>{words.kicker}</p>}
        <Heading className={styles.heading} tabIndex={-1} dir="auto">
          {words.heading}
        </Heading>
        {words.text !== '' && (
          <p className={styles.text} dir="auto">
            {words.text}
          </p>
        )}
        {words.items.length > 0 && (
          <ol className={styles.items}>
            {words.items.map((item) => (
              <li key={item} dir="auto">
                {item}
              </li>
            ))}
          </ol>
        )}
        {words.dates.length > 0 && (
          <dl className={styles.dates}>
            {words.dates.map(({ label, day }) => (
              <div key={label} className={styles.date}>
                <dt>{label}</dt>
                <dd>{day}</dd>
              </div>
            ))}
          </dl>
        )}
        {words.foot.map((line) => (
          <p key={line} className={styles.foot}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
};
