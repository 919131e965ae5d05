// One list of the calendar: its head, its lines as a table one can write in, and a way to add one.
import { Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { DraftList } from '../../../../shared/domain/calendar-draft.ts';
import { calendarMessages } from '../../../messages/calendar.ts';
import { Button, classNames, WideScroller } from '../../../ui/index.ts';
import type { GrowingList } from '../draft-changes.ts';
import { fieldIds } from '../field-ids.ts';
import type { LineWork } from '../use-lines.ts';
import styles from './line-section.module.css';

const { lines: words } = calendarMessages;

export interface LineSectionProps {
  readonly list: DraftList;
  readonly work: LineWork;
  readonly headings: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
  readonly isNarrow?: boolean;
}

const growing: ReadonlySet<string> = new Set<GrowingList>([
  'terms',
  'insetDays',
  'holidays',
  'bankHolidays',
]);
const canGrow = (list: DraftList): list is GrowingList => growing.has(list);

export const LineSection = ({
  list,
  work,
  headings,
  children,
  isNarrow = false,
}: LineSectionProps) => {
  const id = useId();
  const { title, help, empty } = words[list];
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <p className={styles.help}>{help}</p>
      {work.draft[list].length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <WideScroller label={title}>
          <table className={classNames(styles.table, isNarrow && styles.narrow)}>
            <caption className={styles.hidden}>{title}</caption>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
                <th scope="col">
                  <span className={styles.hidden}>{words.removeHeading}</span>
                </th>
              </tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        </WideScroller>
      )}
      {canGrow(list) && (
        <div>
          <Button id={fieldIds.add(list)} size="small" icon={Plus} onPress={() => work.add(list)}>
            {words[list].add}
          </Button>
        </div>
      )}
    </section>
  );
};
