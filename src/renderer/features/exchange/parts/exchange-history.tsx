// What went out and came in since the application was started, newest first.
import { formatTime } from '../../../../shared/domain/dates.ts';
import type { Exchange } from '../../../../shared/ipc/bundle.contract.ts';
import { exchangeMessages } from '../../../messages/exchange.ts';

import { senderName } from '../sender-name.ts';
import styles from './exchange-history.module.css';
import { NewsByPerson } from './what-came-in.tsx';

const { history: words } = exchangeMessages;

const listed = new Intl.ListFormat('en-GB');

function sentence(exchange: Exchange): string {
  if (exchange.way === 'out') {
    const { fileName, people } = exchange;
    return people === undefined
      ? words.out(fileName)
      : words.outFor(fileName, listed.format(people));
  }
  if (exchange.way === 'folder') return words.folder(exchange.fileName);
  return words.in(senderName(exchange.taken));
}

export const ExchangeHistory = ({ exchanges }: { readonly exchanges: readonly Exchange[] }) => (
  <section className={styles.part} aria-labelledby="exchange-history">
    <h2 id="exchange-history">{words.title}</h2>
    {exchanges.length === 0 ? (
      <p className={styles.soft}>{words.empty}</p>
    ) : (
      <ul className={styles.list}>
        {exchanges.map((exchange, index) => (
          <li key={`${exchange.at} ${exchanges.length - index}`} className={styles.row}>
            <time dateTime={exchange.at} className={styles.time}>
              {formatTime(exchange.at)}
            </time>
            <div className={styles.what}>
              <p>{sentence(exchange)}</p>
              {exchange.way === 'folder' && (
                <NewsByPerson people={exchange.people} isNewHere={false} />
              )}
              {exchange.way === 'in' &&
                (exchange.taken.wasNothingNew ? (
                  <p className={styles.soft}>{words.nothingNew}</p>
                ) : (
                  <NewsByPerson {...exchange.taken} />
                ))}
            </div>
          </li>
        ))}
      </ul>
    )}
  </section>
);
