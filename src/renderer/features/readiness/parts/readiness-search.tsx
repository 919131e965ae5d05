// One search over everything a school needs on the day: areas, findings, actions, people, documents,
// the checklist, notes and screens. Enter goes to the first of what was found.
import { useDeferredValue, useState } from 'react';
import { findIn } from '../../../../shared/domain/readiness/find.ts';
import { useGo } from '../../../api/navigation.ts';
import { readinessMessages } from '../../../messages/readiness.ts';
import { Link, SearchField, Tag } from '../../../ui/index.ts';
import { useFindables, useNoteHits } from '../use-findables.ts';
import styles from './readiness-search.module.css';

const { search: words } = readinessMessages;
const mostShown = 12;

const Results = ({ text, lensId }: { readonly text: string; readonly lensId: string | null }) => {
  const things = useFindables(lensId);
  const notes = useNoteHits(text);
  const found = [...findIn(things, text, mostShown), ...notes].slice(0, mostShown + notes.length);
  return (
    <div className={styles.results}>
      <p role="status" className={styles.count}>
        {found.length === 0 ? words.none(text) : words.found(found.length)}
      </p>
      {found.length > 0 && (
        <ul aria-label={words.results} className={styles.list}>
          {found.map(({ kind, label, about, href, id }) => (
            <li key={id} className={styles.hit}>
              <Tag>{words.kinds[kind]}</Tag>
              <span className={styles.what}>
                <Link href={href}>{label}</Link>
                {about !== undefined && about !== '' && (
                  <span className={styles.about}>{about}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

export const ReadinessSearch = ({ lensId }: { readonly lensId: string | null }) => {
  const go = useGo();
  const [typed, setTyped] = useState('');
  // Typing never waits for the list.
  const text = useDeferredValue(typed).trim();
  const things = useFindables(lensId);
  const notes = useNoteHits(text);
  return (
    <search className={styles.search}>
      <SearchField
        label={words.label}
        value={typed}
        onChange={setTyped}
        onSubmit={() => {
          const [first] = [...findIn(things, typed, 1), ...notes];
          if (first === undefined) return;
          setTyped('');
          go(first.href);
        }}
      />
      {text.length > 1 && <Results text={text} lensId={lensId} />}
    </search>
  );
};
