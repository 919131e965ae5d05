// One point of the feedback: what the room sees (the agreed wording, shown and never retyped), how
// long it takes, and what the speaker wants to say.
import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { type TextDropItem, useDrag, useDrop } from 'react-aria-components';
import type { FeedbackPoint, SlideKind } from '../../../../shared/domain/feedback.ts';
import type { FeedbackPointId } from '../../../../shared/domain/ids.ts';
import type { ToldFinding } from '../../../../shared/ipc/feedback.contract.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { feedbackMessages } from '../../../messages/feedback.ts';
import { classNames, Link, Menu, NumberField, Select, Tag } from '../../../ui/index.ts';
import { type PointOrder, pointElementId } from '../use-point-order.ts';
import styles from './point-card.module.css';
import { SavedPointText, useSavedPoint } from './saved-fields.tsx';

const words = feedbackMessages.points;
const dragType = 'application/x-fieldfare-feedback-point';

export interface PointCardProps {
  readonly point: FeedbackPoint & { readonly shows: SlideKind };
  readonly finding: ToldFinding | null;
  /** Its place, from 0. */
  readonly index: number;
  readonly count: number;
  readonly order: PointOrder;
}

const FindingWords = ({ finding }: { readonly finding: ToldFinding }) => {
  const reviewId = useReviewId();
  return (
    <div className={styles.finding}>
      <p className={styles.category}>
        <Tag tone={finding.category === 'strength' ? 'good' : 'plain'}>
          {feedbackMessages.categories[finding.category]}
        </Tag>
        <Link href={paths.finding(reviewId, finding.id)}>{words.toFinding}</Link>
      </p>
      {finding.heading.trim() !== '' && <h3 className={styles.heading}>{finding.heading}</h3>}
      <p className={styles.wording} dir="auto">
        {finding.wording.trim() === '' ? words.noWording : finding.wording}
      </p>
      {finding.category !== 'question' && (
        <p className={styles.basis}>
          {words.basis(finding.noteCount, finding.activityCount, finding.reviewerCount)}
        </p>
      )}
      {!finding.isCarried && (
        <p className={styles.notCarried}>
          {words.notCarried(finding.gaps.map(({ part, missing }) => [part, missing]))}
        </p>
      )}
    </div>
  );
};

const slideChoices = (
  ['opening', 'enquiry', 'pause', 'questions', 'check', 'next-steps', 'words'] as const
).map((value) => ({ value, label: feedbackMessages.slides[value] }));

const OwnWords = ({
  point,
  number,
}: {
  readonly point: PointCardProps['point'];
  readonly number: number;
}) => {
  const slide = useSavedPoint(point, 'slide');
  return (
    <div className={styles.own}>
      <Select
        label={words.slideOf(number)}
        options={slideChoices}
        value={slide.value ?? point.shows}
        onChange={(value) => {
          slide.setValue(value as SlideKind);
          void slide.flush();
        }}
      />
      <SavedPointText
        point={point}
        name="title"
        label={words.heading}
        description={words.headingHint}
      />
    </div>
  );
};

const Minutes = ({ point, number }: { readonly point: FeedbackPoint; readonly number: number }) => {
  const minutes = useSavedPoint(point, 'minutes');
  return (
    <NumberField
      label={words.minutesOf(number)}
      isLabelHidden
      minValue={0}
      maxValue={240}
      value={minutes.value}
      onChange={minutes.setValue}
      onBlur={() => void minutes.flush()}
    />
  );
};

export const PointCard = ({ point, finding, index, count, order }: PointCardProps) => {
  const number = index + 1;
  const card = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const { dragProps, isDragging } = useDrag({
    getItems: () => [{ [dragType]: point.id }],
    getAllowedDropOperations: () => ['move'],
  });
  const { dropProps, isDropTarget } = useDrop({
    ref: card,
    getDropOperation: (types) => (types.has(dragType) ? 'move' : 'cancel'),
    onDrop: (event) => {
      const item = event.items.find(
        (each): each is TextDropItem => each.kind === 'text' && each.types.has(dragType),
      );
      void item?.getText(dragType).then((id) => order.move(id as FeedbackPointId, index, false));
    },
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    order.move(point.id, index + step, true);
  };

  return (
    // The keys move the point from anywhere in it; each of its controls keeps its own.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      {...dropProps}
      ref={card}
      id={pointElementId(point.id)}
      tabIndex={-1}
      aria-label={words.numbered(number)}
      className={classNames(
        styles.point,
        isDropTarget && styles.dropTarget,
        isDragging && styles.dragging,
      )}
      onKeyDown={onKeyDown}
    >
      <div className={styles.place}>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        <button
          {...dragProps}
          ref={handle}
          type="button"
          className={styles.handle}
          aria-label={words.drag(number)}
        >
          <GripVertical aria-hidden size="1.125rem" />
        </button>
      </div>
      <div className={styles.words}>
        {finding !== null ? (
          <FindingWords finding={finding} />
        ) : point.findingId !== null ? (
          <p className={styles.notCarried}>{words.findingGone}</p>
        ) : (
          <OwnWords point={point} number={number} />
        )}
        <SavedPointText point={point} name="say" label={words.say} />
      </div>
      <div className={styles.tools}>
        <span className={styles.minutesLabel} aria-hidden>
          {words.minutes}
        </span>
        <Minutes point={point} number={number} />
        <Menu
          label={words.more}
          accessibleLabel={words.moreOf(number)}
          variant="plain"
          size="small"
          actions={[
            {
              id: 'up',
              label: words.up,
              keys: 'alt+up',
              isDisabled: index === 0,
              onAction: () => order.move(point.id, index - 1, true),
            },
            {
              id: 'down',
              label: words.down,
              keys: 'alt+down',
              isDisabled: index === count - 1,
              onAction: () => order.move(point.id, index + 1, true),
            },
            {
              id: 'bin',
              label: words.bin,
              isDanger: true,
              startsGroup: true,
              onAction: () => order.bin(point.id),
            },
          ]}
        />
      </div>
    </li>
  );
};
