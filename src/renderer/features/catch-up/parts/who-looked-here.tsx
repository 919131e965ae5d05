// Who has looked into one cell of the coverage grid and who has not, as codes to see and names to hear.
import { catchUpMessages } from '../../../messages/catch-up.ts';
import type { WhoLooked } from '../who-looked.ts';
import styles from './who-looked-here.module.css';

const words = catchUpMessages.who;

export interface WhoLookedHereProps {
  readonly who: WhoLooked;
  readonly codes: ReadonlyMap<string, string>;
  readonly nameOf: (id: string | null) => string;
}

export const WhoLookedHere = ({ who, codes, nameOf }: WhoLookedHereProps) => {
  const { looked, notYet } = who;
  const codeOf = (id: string | null): string => codes.get(id ?? '') ?? words.unknown;
  const heard = words.heard(
    looked.map(({ reviewerId, notes }) => words.one(nameOf(reviewerId), notes)),
    looked.length === 0 ? [] : notYet.map(nameOf),
  );
  return (
    <span className={styles.who}>
      <span className={styles.hidden}>{heard}</span>
      <span aria-hidden className={styles.codes}>
        {looked.map(({ reviewerId, notes }) => (
          <span key={reviewerId ?? ''} className={styles.code}>
            {codeOf(reviewerId)} {notes}
          </span>
        ))}
      </span>
      <span aria-hidden className={styles.notYet}>
        {looked.length === 0
          ? words.nobodyYet
          : notYet.length === 0
            ? words.everybody
            : words.notYet(notYet.map(codeOf))}
      </span>
    </span>
  );
};

export const WhoIsWho = ({ codes, nameOf }: Pick<WhoLookedHereProps, 'codes' | 'nameOf'>) => (
  <dl aria-label={words.codes} className={styles.key}>
    {[...codes].map(([id, code]) => (
      <div key={id} className={styles.person}>
        <dt>{code}</dt>
        <dd>{nameOf(id)}</dd>
      </div>
    ))}
  </dl>
);

export const Unlooked = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <section aria-labelledby="unlooked" className={styles.holes}>
    <h3 id="unlooked">{words.holes}</h3>
    {sentences.length === 0 ? (
      <p>{words.noHoles}</p>
    ) : (
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )}
  </section>
);
