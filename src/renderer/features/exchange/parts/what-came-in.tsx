// What a colleague's bundle brought, person by person.
import { formatMoment } from '../../../../shared/domain/dates.ts';
import type { NewsOfPerson, TakenBundle } from '../../../../shared/ipc/bundle.contract.ts';
import { exchangeMessages } from '../../../messages/exchange.ts';

import styles from './what-came-in.module.css';

const { taken: words } = exchangeMessages;

/** What a person wrote first, then what they changed. */
const order = ['new', 'changed', 'stood-behind', 'put-back', 'binned'] as const;

const sorted = (news: NewsOfPerson['news']): NewsOfPerson['news'] =>
  news.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what));

export const NewsByPerson = ({ people, isNewHere }: Pick<TakenBundle, 'people' | 'isNewHere'>) => (
  <ul className={styles.people}>
    {people.map(({ personId, name, news }) => (
      <li key={personId ?? ''} className={styles.person}>
        <span className={styles.name}>{words.person(name, isNewHere)}</span>
        <ul className={styles.news}>
          {sorted(news).map(({ kind, what, count }) => (
            <li key={`${kind} ${what}`}>{words.news(kind, what, count)}</li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);

export const WhatCameIn = ({ taken }: { readonly taken: TakenBundle }) => (
  <div className={styles.account}>
    <p>{words.madeAt(formatMoment(taken.madeAt))}</p>
    {taken.isNewHere && <p>{words.newHere(taken.title)}</p>}
    {taken.wasNothingNew ? <p>{words.nothingNew}</p> : <NewsByPerson {...taken} />}
  </div>
);
