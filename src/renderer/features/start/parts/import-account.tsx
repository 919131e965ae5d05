// What a file held and what became of it: by kind, what has no place yet, and what is kept.
import type { ImportReport } from '../../../../shared/ipc/review.contract.ts';
import { keptPartName } from '../../../messages/kept-parts.ts';
import { startMessages } from '../../../messages/start.ts';
import { Table } from '../../../ui/index.ts';
import styles from './import-account.module.css';

const { report: words } = startMessages;

interface KindRow {
  readonly kind: string;
  readonly held: number;
  readonly stored: number;
}

function rowsOf({ held, stored }: ImportReport): readonly KindRow[] {
  const kinds = [...new Set([...Object.keys(held), ...Object.keys(stored)])];
  return kinds
    .map((kind) => ({ kind, held: held[kind] ?? 0, stored: stored[kind] ?? 0 }))
    .filter(({ held: inFile, stored: inStore }) => inFile > 0 || inStore > 0);
}

const number = (count: number): string => count.toLocaleString('en-GB');

export const ImportAccount = ({ report }: { readonly report: ImportReport }) => (
  <div className={styles.account}>
    <p>{words.intro}</p>
    {report.couldNotPlace.length === 0 ? (
      <p>{words.allPlaced}</p>
    ) : (
      <section className={styles.part}>
        <h3>{words.couldNotPlace(report.couldNotPlace.length)}</h3>
        <p>{words.couldNotPlaceBody}</p>
        <ul className={styles.list}>
          {report.couldNotPlace.map(({ where, why }) => (
            <li key={`${where} ${why}`}>
              <code>{where}</code> {why}
            </li>
          ))}
        </ul>
      </section>
    )}
    <Table
      caption={words.table}
      columns={[
        {
          id: 'kind',
          heading: words.kind,
          cell: ({ kind }) => words.kindName(kind),
          isRowHeading: true,
        },
        {
          id: 'held',
          heading: words.held,
          cell: ({ held }) => number(held),
          align: 'end',
          width: '8rem',
        },
        {
          id: 'stored',
          heading: words.stored,
          cell: ({ stored }) => number(stored),
          align: 'end',
          width: '8rem',
        },
      ]}
      rows={rowsOf(report)}
      rowKey={({ kind }: KindRow) => kind}
    />
    {report.keptParts.length > 0 && (
      <section className={styles.part}>
        <h3>{words.keptParts}</h3>
        <p>{words.keptPartsBody}</p>
        <ul className={styles.list}>
          {report.keptParts.map((part) => (
            <li key={part}>{keptPartName(part)}</li>
          ))}
        </ul>
      </section>
    )}
  </div>
);
