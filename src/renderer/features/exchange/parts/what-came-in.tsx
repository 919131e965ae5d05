// What a colleague's bundle brought, person by person.
import { clockOf, formatDate, formatMoment } from '../../../../shared/domain/dates.ts';
import type { NewsOfPerson, TakenBundle } from '../../../../shared/ipc/bundle.contract.ts';
import { assertNever } from '../../../../shared/lib/result.ts';
import { exchangeMessages } from '../../../messages/exchange.ts';
import { Notice } from '../../../ui/index.ts';
import styles from './what-came-in.module.css';

const { taken: words, sender: senderWords } = exchangeMessages;

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

const dayOf = (moment: string): string => {
  const clock = clockOf(moment);
  return clock === null ? moment : formatDate(clock.date);
};

/** What the cards prove of whoever made it; nothing where only the team's words do. */
const Sender = ({ sender }: Pick<TakenBundle, 'sender'>) => {
  switch (sender.by) {
    case 'words':
      return null;
    case 'own-card':
      return <p>{senderWords.ownCard}</p>;
    case 'card':
      return (
        <p>
          {sender.checkedAt === null
            ? senderWords.unchecked(sender.name)
            : senderWords.card(sender.name, dayOf(sender.checkedAt))}
        </p>
      );
    case 'no-card':
      return (
        <>
          <p>{senderWords.noCard(sender.name)}</p>
          <OtherKeys {...sender} />
        </>
      );
    default:
      return assertNever(sender);
  }
};

type KeysKnown = Pick<
  Extract<TakenBundle['sender'], { by: 'no-card' }>,
  'otherCardOf' | 'earlierCardOf'
>;

/** Loud: the name is known here, and not by these keys. */
export const OtherKeys = ({ otherCardOf, earlierCardOf }: KeysKnown) => {
  const words =
    earlierCardOf !== null
      ? senderWords.earlierCardOf(earlierCardOf)
      : otherCardOf !== null
        ? senderWords.otherCardOf(otherCardOf)
        : null;
  return words === null ? null : <Notice tone="alarm">{words}</Notice>;
};

export const WhatCameIn = ({ taken }: { readonly taken: TakenBundle }) => (
  <div className={styles.account}>
    <p>{words.madeAt(formatMoment(taken.madeAt))}</p>
    <Sender sender={taken.sender} />
    {taken.isNewHere && <p>{words.newHere(taken.title)}</p>}
    {taken.wasNothingNew ? <p>{words.nothingNew}</p> : <NewsByPerson {...taken} />}
  </div>
);
