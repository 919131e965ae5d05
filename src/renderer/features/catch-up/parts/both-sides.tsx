// The notes for and against one hypothesis side by side, neutral ones below; or only those behind a
// cell of the grid. Reading only: a note is changed where it was written.
import { useMemo } from 'react';
import type { Evidence, Stance } from '../../../../shared/domain/evidence.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { catchUpMessages } from '../../../messages/catch-up.ts';
import { Button, Notice, SegmentedControl, Select, Tag } from '../../../ui/index.ts';
import { bothTitleId, type Choice } from '../choice.ts';
import type { CodedCoverage } from '../coded.ts';
import type { GridColumn } from '../columns.ts';
import { failureWords } from '../failure-words.ts';
import type { Names } from '../names.ts';
import styles from './both-sides.module.css';
import { SideOfNotes } from './side-of-notes.tsx';

const words = catchUpMessages.both;
const mostNotes = 5_000;
const mostSegments = 5;

export interface BothSidesProps {
  readonly coded: readonly CodedCoverage[];
  readonly chosen: CodedCoverage;
  readonly column: GridColumn | null;
  readonly names: Names;
  readonly onChoose: (choice: Choice) => void;
  /** Gives the focus back to the cell it came from; null where it came from none. */
  readonly onBack: (() => void) | null;
}

const ChooseHypothesis = ({
  coded,
  chosen,
  onChoose,
}: Pick<BothSidesProps, 'coded' | 'chosen' | 'onChoose'>) => {
  const choose = (value: string): void => {
    const next = coded.find(({ id }) => id === value);
    if (next !== undefined) onChoose({ hypothesisId: next.id, columnId: null });
  };
  const field = { label: words.choose, isLabelHidden: true, value: chosen.id as string };
  return coded.length <= mostSegments ? (
    <SegmentedControl
      {...field}
      options={coded.map(({ id, code }) => ({ value: id as string, label: code }))}
      onChange={choose}
    />
  ) : (
    <Select
      {...field}
      options={coded.map(({ id, code, statement }) => ({
        value: id as string,
        label: code,
        description: statement,
      }))}
      onChange={choose}
    />
  );
};

export const BothSides = ({ coded, chosen, column, names, onChoose, onBack }: BothSidesProps) => {
  const reviewId = useReviewId();
  const { data, error } = useOperation('evidence.list', {
    reviewId,
    filter: { hypothesisId: chosen.id },
    order: 'oldest-first',
    limit: mostNotes,
  });
  const sides = useMemo(() => {
    const found: Record<Stance, Evidence[]> = { supports: [], challenges: [], neutral: [] };
    // The answer before may still stand here for a moment: each note says itself where it belongs.
    for (const note of data?.notes ?? []) {
      const link = note.links.find(({ hypothesisId }) => hypothesisId === chosen.id);
      if (link !== undefined && (column === null || column.holds(note))) {
        found[link.stance].push(note);
      }
    }
    return found;
  }, [data, chosen.id, column]);
  const count = sides.supports.length + sides.challenges.length + sides.neutral.length;
  const side = (stance: Stance) => (
    <SideOfNotes
      key={`${chosen.id} ${column?.id ?? ''} ${stance}`}
      stance={stance}
      notes={sides[stance]}
      names={names}
    />
  );

  return (
    <section aria-labelledby={bothTitleId} className={styles.section}>
      <div className={styles.head}>
        <h2 id={bothTitleId} tabIndex={-1} className={styles.title}>
          {words.title}: {chosen.code}
        </h2>
        <div className={styles.choose}>
          <ChooseHypothesis coded={coded} chosen={chosen} onChoose={onChoose} />
          {onBack !== null && (
            <Button size="small" variant="plain" onPress={onBack}>
              {words.backToGrid}
            </Button>
          )}
        </div>
      </div>
      <p className={styles.statement}>{chosen.statement}</p>
      {chosen.whatWouldDisproveIt.trim() !== '' && (
        <p className={styles.disproves}>
          {words.disproves} {chosen.whatWouldDisproveIt}
        </p>
      )}
      {column !== null && (
        <p className={styles.only} role="status">
          <Tag>{words.only(column.label, count)}</Tag>
          <Button
            size="small"
            variant="plain"
            onPress={() => onChoose({ hypothesisId: chosen.id, columnId: null })}
          >
            {words.showAll(chosen.code)}
          </Button>
        </p>
      )}
      {error !== null && data === undefined ? (
        <Notice tone="alarm" title={catchUpMessages.failures.notes}>
          {failureWords(error.failure)}
        </Notice>
      ) : data === undefined ? (
        <p role="status">{words.loading}</p>
      ) : (
        <>
          <div className={styles.sides}>
            {side('supports')}
            {side('challenges')}
          </div>
          {sides.neutral.length > 0 && <div className={styles.below}>{side('neutral')}</div>}
        </>
      )}
    </section>
  );
};
