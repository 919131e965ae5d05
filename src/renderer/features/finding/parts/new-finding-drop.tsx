// While notes are being dragged: a place in each group where they become a new finding.
import { useRef } from 'react';
import type { FindingCategory } from '../../../../shared/domain/finding.ts';
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { classNames } from '../../../ui/index.ts';
import { useNoteDrop } from './finding-card.tsx';
import styles from './new-finding-drop.module.css';

export const NewFindingDrop = ({
  category,
  onNew,
}: {
  readonly category: FindingCategory;
  readonly onNew: (category: FindingCategory, notes: readonly EvidenceId[]) => void;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useNoteDrop(place, (notes) => onNew(category, notes));
  const label = findingMessages.newFinding.dropHere(category);
  return (
    <div
      {...dropProps}
      ref={place}
      role="group"
      tabIndex={-1}
      aria-label={label}
      className={classNames(styles.place, isDropTarget && styles.target)}
    >
      {label}
    </div>
  );
};
