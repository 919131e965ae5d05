// Says at the foot of the window what has taken longer than a second, how far it is, and lets a
// person stop it. Everything else stays usable meanwhile.
import { useState } from 'react';
import type { WorkInHand } from '../../shared/ipc/work.contract.ts';
import { invoke } from '../api/invoke.ts';
import { useOperation } from '../api/use-operation.ts';
import { workMessages as words } from '../messages/work.ts';
import { Button, ProgressBar } from '../ui/index.ts';
import styles from './work-under-way.module.css';

const OneWork = ({ work }: { readonly work: WorkInHand }) => {
  const [isStopping, setStopping] = useState(false);
  const name = isStopping ? words.stopping : words.nameOf(work.operation);
  const stop = (): void => {
    setStopping(true);
    void invoke('work.stop', { id: work.id });
  };
  return (
    <li className={styles.work}>
      <ProgressBar label={name} share={work.share} />
      <Button
        size="small"
        isDisabled={isStopping}
        aria-label={words.stopWhich(words.nameOf(work.operation))}
        onPress={stop}
      >
        {words.stop}
      </Button>
    </li>
  );
};

export const WorkUnderWay = () => {
  const works = useOperation('work.list', {}).data ?? [];
  if (works.length === 0) return null;
  return (
    <section className={styles.region} aria-label={words.region}>
      <ul className={styles.list}>
        {works.map((work) => (
          <OneWork key={work.id} work={work} />
        ))}
      </ul>
    </section>
  );
};
