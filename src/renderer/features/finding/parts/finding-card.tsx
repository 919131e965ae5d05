// One finding in the list: its heading, how its sentence begins, what carries it. Notes can be
// dropped on it.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type TextDropItem, useDrop } from 'react-aria-components';
import { findingCategories, type FindingCategory } from '../../../../shared/domain/finding.ts';
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { classNames, KeyCap, Link, Menu, type MenuAction } from '../../../ui/index.ts';
import { cardId } from '../card-id.ts';
import { gapLine } from '../gap-words.ts';
import type { ReviewNames } from '../use-names.ts';
import styles from './finding-card.module.css';
import { GapLine } from './gap-line.tsx';
import { HeadingInPlace } from './heading-in-place.tsx';
import { noteDragType } from './note-drag.ts';

const words = findingMessages.card;

export interface FindingCardProps {
  readonly weighed: WeighedFinding;
  readonly names: ReviewNames;
  /** Its place in the whole list, from 1: the key that moves notes here. */
  readonly position: number;
  readonly isNaming: boolean;
  readonly onNaming: (isNaming: boolean) => void;
  readonly onDropNotes: (notes: readonly EvidenceId[]) => void;
  readonly onMove: (direction: 'up' | 'down') => void;
  readonly onCategory: (category: FindingCategory) => void;
  readonly onBin: () => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Takes notes, whichever way they are dragged. */
export function useNoteDrop(
  ref: RefObject<HTMLElement | null>,
  onNotes: (notes: readonly EvidenceId[]) => void,
): ReturnType<typeof useDrop> {
  return useDrop({
    ref,
    getDropOperation: (types) => (types.has(noteDragType) ? 'move' : 'cancel'),
    onDrop: (event) => {
      const texts = event.items.filter(
        (item): item is TextDropItem => item.kind === 'text' && item.types.has(noteDragType),
      );
      void Promise.all(texts.map((item) => item.getText(noteDragType))).then((ids) =>
        onNotes(ids as EvidenceId[]),
      );
    },
  });
}

const Standing = ({
  weighed,
  names,
}: {
  readonly weighed: WeighedFinding;
  readonly names: ReviewNames;
}) => {
  const agreed = names.team.filter(({ id }) => weighed.finding.agreedBy.includes(id)).length;
  return (
    <p className={styles.standing}>
      {agreed === 0 ? words.nobodyStands : words.standBehind(agreed, names.team.length)}
    </p>
  );
};

export const FindingCard = (props: FindingCardProps) => {
  const { weighed, names, position, isNaming, onNaming, isFirst, isLast } = props;
  const reviewId = useReviewId();
  const { finding, number } = weighed;
  const article = useRef<HTMLElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const focusesLink = useRef(false);
  // What was just typed, until it comes back from where it is stored.
  const [typed, setTyped] = useState<{ readonly text: string; readonly before: string } | null>(
    null,
  );
  const heading = typed !== null && typed.before === finding.heading ? typed.text : finding.heading;
  const shownHeading = heading.trim() === '' ? findingMessages.noHeading : heading;
  const { dropProps, isDropTarget } = useNoteDrop(article, props.onDropNotes);
  const name = findingMessages.numbered(finding.category, number);

  useEffect(() => {
    if (isNaming || !focusesLink.current) return;
    focusesLink.current = false;
    link.current?.focus();
  }, [isNaming]);

  const actions: MenuAction[] = [
    { id: 'rename', label: words.rename, onAction: () => onNaming(true) },
    { id: 'up', label: words.moveUp, isDisabled: isFirst, onAction: () => props.onMove('up') },
    { id: 'down', label: words.moveDown, isDisabled: isLast, onAction: () => props.onMove('down') },
    ...findingCategories
      .filter((category) => category !== finding.category)
      .map((category, index) => ({
        id: category,
        label:
          category === 'area-for-development'
            ? words.makeAreaForDevelopment
            : words.makeCategory(category),
        startsGroup: index === 0,
        onAction: () => props.onCategory(category),
      })),
    { id: 'bin', label: words.moveToBin, startsGroup: true, isDanger: true, onAction: props.onBin },
  ];

  return (
    <article
      {...dropProps}
      ref={article}
      id={cardId(finding.id)}
      tabIndex={-1}
      aria-label={`${name}: ${shownHeading}`}
      className={classNames(styles.card, isDropTarget && styles.dropTarget)}
    >
      <div className={styles.top}>
        <span className={styles.number}>{name}</span>
        {position <= 9 && (
          <span aria-hidden title={words.key(position)}>
            <KeyCap keys={String(position)} />
          </span>
        )}
        <span className={styles.more}>
          <Menu
            label={words.more}
            accessibleLabel={words.moreLabel(name)}
            actions={actions}
            variant="plain"
            size="small"
          />
        </span>
      </div>
      {isNaming ? (
        <HeadingInPlace
          finding={finding}
          onDone={(text, byKey) => {
            focusesLink.current = byKey;
            setTyped({ text, before: finding.heading });
            onNaming(false);
          }}
        />
      ) : (
        <h3 className={styles.heading}>
          <Link ref={link} href={paths.finding(reviewId, finding.id)}>
            {shownHeading}
          </Link>
        </h3>
      )}
      <p dir="auto" className={finding.wording.trim() === '' ? styles.unwritten : styles.wording}>
        {finding.wording.trim() === '' ? findingMessages.noWording : finding.wording}
      </p>
      <div className={styles.foot}>
        <GapLine
          line={gapLine(weighed, names, finding.category === 'question')}
          isQuiet={finding.category === 'question'}
        />
        {names.team.length > 0 && finding.wording.trim() !== '' && (
          <Standing weighed={weighed} names={names} />
        )}
      </div>
    </article>
  );
};
