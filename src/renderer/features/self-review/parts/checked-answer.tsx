// One answer of an opened file: which prompt it goes with, its rating and its words, all to correct.
import {
  selfReviewRatings,
  type SelfReviewRating,
} from '../../../../shared/domain/self-review/self-review.ts';
import type { UnderstoodItem } from '../../../../shared/domain/self-review/understood.ts';
import type { OpenedSelfReview } from '../../../../shared/ipc/self-review.contract.ts';
import { bringInMessages as words } from '../../../messages/self-review-files.ts';
import { selfReviewMessages } from '../../../messages/self-review.ts';
import { RadioGroup, SegmentedControl, Select, Tag, TextArea } from '../../../ui/index.ts';
import { type CheckedRow, hereAlready, leaveOut, ownPrompt } from '../checked-items.ts';
import styles from './checked-answer.module.css';
import { RatingMark, RatingShape } from './rating-mark.tsx';

const unrated = 'none';
const ratingOptions: { value: SelfReviewRating | typeof unrated; label: string }[] = [
  ...selfReviewRatings.map((value) => ({
    value,
    label: selfReviewMessages.ratings[value],
    mark: <RatingShape rating={value} />,
  })),
  { value: unrated, label: selfReviewMessages.prompt.clear },
];

interface CheckedAnswerProps {
  readonly opened: OpenedSelfReview;
  readonly item: UnderstoodItem;
  readonly row: CheckedRow;
  readonly number: number;
  readonly onChange: (change: Partial<CheckedRow>) => void;
}

export const CheckedAnswer = ({ opened, item, row, number, onChange }: CheckedAnswerProps) => {
  const here = hereAlready(opened, row);
  const isOut = row.to === leaveOut;
  return (
    <section className={styles.answer} aria-label={words.answer(number)}>
      <div className={styles.head}>
        <h3 className={styles.found}>{item.found}</h3>
        {item.match !== 'same' && (
          <Tag tone="mind">{item.match === 'alike' ? words.alike : words.noMatch}</Tag>
        )}
      </div>
      <Select
        label={words.under}
        options={[
          ...opened.prompts.map(({ id, prompt }) => ({ value: id as string, label: prompt })),
          { value: ownPrompt, label: words.own },
          { value: leaveOut, label: words.leaveOut },
        ]}
        value={row.to}
        onChange={(to) => onChange({ to })}
      />
      {!isOut && (
        <>
          {here !== undefined && (
            <div className={styles.here}>
              <p className={styles.label}>{words.here}</p>
              <RatingMark rating={here.rating} />
              {here.evidence.trim() !== '' && <p className={styles.words}>{here.evidence}</p>}
              {here.uncertainty.trim() !== '' && (
                <p className={styles.words}>
                  {selfReviewMessages.leastSure} {here.uncertainty}
                </p>
              )}
              <RadioGroup
                label={words.how}
                options={[
                  { value: 'file' as const, label: words.ways.file },
                  { value: 'here' as const, label: words.ways.here },
                  { value: 'both' as const, label: words.ways.both },
                ]}
                value={row.how}
                onChange={(how) => onChange({ how })}
              />
            </div>
          )}
          {item.ratingTyped.trim() !== '' && (
            <p className={styles.typed}>{words.ratingTyped(item.ratingTyped)}</p>
          )}
          <SegmentedControl
            label={selfReviewMessages.prompt.rating}
            options={ratingOptions}
            value={row.rating ?? unrated}
            onChange={(value) => onChange({ rating: value === unrated ? null : value })}
          />
          <TextArea
            label={selfReviewMessages.prompt.evidence}
            rows={3}
            value={row.evidence}
            maxLength={100_000}
            onChange={(evidence) => onChange({ evidence })}
          />
          <TextArea
            label={selfReviewMessages.prompt.uncertainty}
            rows={2}
            value={row.uncertainty}
            maxLength={100_000}
            onChange={(uncertainty) => onChange({ uncertainty })}
          />
        </>
      )}
    </section>
  );
};
