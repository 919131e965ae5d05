// The findings of one category, with advice where there are too few or too many of them.
import type { FindingCategory } from '../../../../shared/domain/finding.ts';
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { assertNever } from '../../../../shared/lib/result.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { findingWeightMessages } from '../../../messages/finding-weight.ts';
import type { BalanceAdvice } from '../finding-balance.ts';
import type { ReviewNames } from '../use-names.ts';
import { FindingCard } from './finding-card.tsx';
import styles from './finding-group.module.css';
import { NewFindingDrop } from './new-finding-drop.tsx';

const adviceWords = (advice: BalanceAdvice): string => {
  switch (advice.name) {
    case 'few-strengths':
      return findingWeightMessages.balance.fewStrengths(advice.have, advice.need);
    case 'many-areas':
      return findingWeightMessages.balance.manyAreas(advice.have, advice.most);
    default:
      return assertNever(advice);
  }
};

export interface CardActions {
  readonly onNaming: (findingId: string, isNaming: boolean) => void;
  readonly onDropNotes: (target: WeighedFinding, notes: readonly EvidenceId[]) => void;
  readonly onMove: (target: WeighedFinding, direction: 'up' | 'down') => void;
  readonly onCategory: (target: WeighedFinding, category: FindingCategory) => void;
  readonly onBin: (target: WeighedFinding) => void;
  readonly onNew: (category: FindingCategory, notes: readonly EvidenceId[]) => void;
}

export interface FindingGroupProps {
  readonly category: FindingCategory;
  readonly findings: readonly WeighedFinding[];
  /** How many findings stand before this group, for the number keys. */
  readonly before: number;
  readonly advice: BalanceAdvice | undefined;
  readonly names: ReviewNames;
  readonly namingId: string | null;
  readonly isDragging: boolean;
  readonly actions: CardActions;
}

export const groupHeadingId = (category: FindingCategory): string => `findings-${category}`;

export const FindingGroup = ({
  category,
  findings,
  before,
  advice,
  names,
  namingId,
  isDragging,
  actions,
}: FindingGroupProps) => (
  <section aria-labelledby={groupHeadingId(category)} className={styles.group}>
    <div className={styles.head}>
      <h2 id={groupHeadingId(category)} tabIndex={-1}>
        {findingMessages.groups[category]}
      </h2>
      {advice !== undefined && <p className={styles.advice}>{adviceWords(advice)}</p>}
    </div>
    {findings.length === 0 ? (
      <p className={styles.empty}>{findingMessages.emptyGroup[category]}</p>
    ) : (
      <ol className={styles.list}>
        {findings.map((weighed, index) => (
          <li key={weighed.finding.id}>
            <FindingCard
              weighed={weighed}
              names={names}
              position={before + index + 1}
              isNaming={namingId === weighed.finding.id}
              onNaming={(isNaming) => actions.onNaming(weighed.finding.id, isNaming)}
              onDropNotes={(notes) => actions.onDropNotes(weighed, notes)}
              onMove={(direction) => actions.onMove(weighed, direction)}
              onCategory={(next) => actions.onCategory(weighed, next)}
              onBin={() => actions.onBin(weighed)}
              isFirst={index === 0}
              isLast={index === findings.length - 1}
            />
          </li>
        ))}
      </ol>
    )}
    {isDragging && <NewFindingDrop category={category} onNew={actions.onNew} />}
  </section>
);
