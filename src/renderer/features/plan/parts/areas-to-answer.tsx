// The areas for development that no objective answers yet, each with its first step; and the way to
// an objective that answers none.
import { Plus } from 'lucide-react';
import { useId } from 'react';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { planMessages } from '../../../messages/plan.ts';
import { Button, Tag } from '../../../ui/index.ts';
import { elementIds } from '../element-ids.ts';
import type { PlanWork } from '../plan-work.ts';
import styles from './areas-to-answer.module.css';

interface AreasToAnswerProps {
  readonly areas: readonly WeighedFinding[];
  readonly isFirst: boolean;
  readonly work: PlanWork;
}

const { areas: words } = planMessages;

export const AreasToAnswer = ({ areas, isFirst, work }: AreasToAnswerProps) => {
  const id = useId();
  return (
    <div className={styles.areas}>
      {areas.length > 0 && (
        <section aria-labelledby={id}>
          <h2 id={id} className={styles.title}>
            {isFirst ? words.title : words.moreTitle}
          </h2>
          <ul className={styles.list}>
            {areas.map(({ finding, number, noteCount }, index) => {
              const name = words.numbered(finding.category, number);
              return (
                <li key={finding.id} className={styles.area}>
                  <div className={styles.what}>
                    <p id={`${id}-${finding.id}`} className={styles.name}>
                      <Tag tone="act">{name}</Tag>{' '}
                      <span className={styles.small}>{words.restsOn(noteCount)}</span>
                    </p>
                    {finding.heading !== '' && <p className={styles.heading}>{finding.heading}</p>}
                    {finding.wording !== '' && <p>{finding.wording}</p>}
                    {finding.wording === '' && finding.heading === '' && (
                      <p className={styles.small}>{words.withoutWords}</p>
                    )}
                  </div>
                  <Button
                    variant={isFirst && index === 0 ? 'act' : 'quiet'}
                    aria-describedby={`${id}-${finding.id}`}
                    onPress={() => void work.addObjective(finding.id)}
                  >
                    {words.write}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <div className={styles.without}>
        <Button
          id={elementIds.addObjective}
          size="small"
          icon={Plus}
          onPress={() => void work.addObjective(null)}
        >
          {words.withoutFinding}
        </Button>
        <p className={styles.small}>{words.withoutFindingHint}</p>
      </div>
    </div>
  );
};
