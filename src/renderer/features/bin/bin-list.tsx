// What waits in a bin, newest first, each with the way back.
import { useRef } from 'react';
import { formatMoment } from '../../../shared/domain/dates.ts';
import type { ReviewId } from '../../../shared/domain/ids.ts';
import type { BinItem } from '../../../shared/ipc/app.contract.ts';
import { binMessages as words } from '../../messages/bin.ts';
import { Button, Tag, useToasts } from '../../ui/index.ts';
import styles from './bin-list.module.css';
import { putBack } from './put-back.ts';

export interface BinListProps {
  readonly items: readonly BinItem[];
  readonly reviewIdOf: (item: BinItem) => ReviewId;
}

const textOf = ({ text }: BinItem): string => (text.trim() === '' ? words.noText : text);

export const BinList = ({ items, reviewIdOf }: BinListProps) => {
  const toasts = useToasts();
  const list = useRef<HTMLUListElement>(null);

  const restore = async (item: BinItem, index: number): Promise<void> => {
    const problem = await putBack(reviewIdOf(item), item);
    if (problem !== null) {
      toasts.show({ words: problem, tone: 'alarm' });
      return;
    }
    toasts.show({ words: words.isBack(words.kinds[item.kind]) });
    // To the next thing in the bin; to the heading once there is none.
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[index + 1] ?? buttons[index - 1];
    if (next === undefined) document.querySelector<HTMLElement>('main h1')?.focus();
    else next.focus();
  };

  return (
    <ul ref={list} className={styles.list} aria-label={words.list}>
      {items.map((item, index) => (
        <li key={`${item.kind} ${item.id}`} className={styles.item}>
          <div className={styles.what}>
            <Tag>{words.kinds[item.kind]}</Tag>
            <p className={styles.text} dir="auto">
              {textOf(item)}
            </p>
            <span className={styles.when}>{words.binnedAt(formatMoment(item.binnedAt))}</span>
          </div>
          <Button
            aria-label={words.putBackWhich(words.kinds[item.kind], textOf(item))}
            onPress={() => void restore(item, index)}
          >
            {words.putBack}
          </Button>
        </li>
      ))}
    </ul>
  );
};
