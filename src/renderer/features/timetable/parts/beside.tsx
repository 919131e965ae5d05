// Beside the timetable: what is worth a look, each with the way to it, and what the plan will reach.
import { activityName } from '../../../../shared/domain/activity.ts';
import type { TimetablePoint } from '../../../../shared/domain/timetable-advice.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { useOverview } from '../../../api/overview.ts';
import { timetableMessages } from '../../../messages/timetable.ts';
import { pointWords } from '../../../messages/timetable-points.ts';
import { Button, Tag } from '../../../ui/index.ts';
import styles from './beside.module.css';

const { points: pointed, reach, groups } = timetableMessages;

type View = Output<'timetable.read'>;

export interface BesideProps {
  readonly view: View;
  readonly onOpen: (slotId: string) => void;
}

const Points = ({ view, onOpen }: BesideProps) => {
  const { people } = useOverview();
  const slots = view.days.flatMap((day) => day.slots);
  const sentence = (point: TimetablePoint): string =>
    pointWords(
      point,
      point.personIds.map((id) => people.find((person) => person.id === id)?.name ?? ''),
      point.slotIds.map((id) => slots.find(({ slot }) => slot.id === id)?.slot.title ?? ''),
    );
  if (view.points.length === 0) return <p className={styles.soft}>{pointed.none}</p>;
  return (
    <>
      <p className={styles.soft}>{pointed.intro}</p>
      <ul className={styles.list}>
        {view.points.map((point) => {
          const [slotId] = point.slotIds;
          const words = sentence(point);
          return (
            <li
              key={`${point.kind} ${point.dayId} ${point.strandIds.join()} ${point.slotIds.join()}`}
            >
              <Tag tone={point.weight === 'mind' ? 'mind' : 'plain'}>{pointed[point.weight]}</Tag>{' '}
              {words}{' '}
              {slotId !== undefined && (
                <Button
                  size="small"
                  variant="plain"
                  aria-label={pointed.showWhich(words)}
                  onPress={() => onOpen(slotId)}
                >
                  {pointed.show}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

const Reach = ({ view }: { readonly view: View }) => {
  const { hypotheses } = useOverview();
  return (
    <>
      {view.coverage.hypotheses.map((covered) => {
        const index = hypotheses.findIndex(({ id }) => id === covered.hypothesisId);
        const missing = covered.holes.flatMap((hole) =>
          hole.kind === 'source' ? [activityName(hole.activityType)] : [],
        );
        return (
          <section key={covered.hypothesisId} className={styles.hypothesis}>
            <h3 title={hypotheses[index]?.statement}>
              {reach.hypothesis(hypotheses[index]?.ref ?? `H${index + 1}`)}
            </h3>
            <p>
              {covered.notes === 0
                ? reach.nothing
                : reach.reached(
                    covered.cells.reduce((sum, cell) => sum + cell.neutral, 0),
                    covered.activityTypes.length,
                    covered.reviewerIds.length,
                  )}
            </p>
            {missing.length > 0 && (
              <p className={styles.mind}>{reach.missing(missing.join(', '))}</p>
            )}
            {covered.holes.map((hole) =>
              hole.kind === 'activities' || hole.kind === 'reviewers' ? (
                <p key={hole.kind} className={styles.mind}>
                  {reach[hole.kind](hole.have, hole.need)}
                </p>
              ) : null,
            )}
          </section>
        );
      })}
      <h3>{reach.sources}</h3>
      <ul className={styles.plain}>
        {view.coverage.sources.map(({ group, strands }) => (
          <li key={group} className={strands === 0 ? styles.mind : undefined}>
            {reach.source(groups[group], strands)}
          </li>
        ))}
      </ul>
    </>
  );
};

export const Beside = ({ view, onOpen }: BesideProps) => (
  <div className={styles.beside}>
    <Points view={view} onOpen={onOpen} />
    <h2>{reach.title}</h2>
    <Reach view={view} />
  </div>
);
