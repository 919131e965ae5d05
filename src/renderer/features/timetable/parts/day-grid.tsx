// One day against the clock: each time a block, its strands side by side in it. Moved by dragging or
// by keys; opened for everything else.
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { activityName } from '../../../../shared/domain/activity.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import type { ClockSpan, PlannedSlot } from '../../../../shared/domain/timetable.ts';
import { clockAt } from '../../../../shared/domain/timetable.ts';
import { timetableMessages as words } from '../../../messages/timetable.ts';
import { classNames } from '../../../ui/index.ts';
import { placeInLanes } from '../lanes.ts';
import { inSteps, moved, resized, stepMinutes } from '../moved.ts';
import styles from './day-grid.module.css';

/** One minute, in rem. */
const minuteHeight = 0.2;

export interface DayGridProps {
  readonly slots: readonly PlannedSlot[];
  readonly team: readonly Person[];
  readonly onMove: (slotId: string, time: ClockSpan) => void;
  readonly onOpen: (slotId: string) => void;
  readonly onBin: (slotId: string) => void;
}

interface Drag {
  readonly slotId: string;
  readonly way: 'move' | 'resize';
  readonly startedAt: number;
  readonly minutes: number;
}

const remInPixels = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

const dragged = (time: ClockSpan, { way, minutes }: Drag): ClockSpan =>
  way === 'move' ? moved(time, minutes) : resized(time, minutes);

const peopleWords = (ids: readonly string[], team: readonly Person[]): string => {
  if (ids.length === 0) return words.nobody;
  if (team.length > 1 && team.every(({ id }) => ids.includes(id))) return words.everyone;
  return ids
    .map((id) => team.find((person) => person.id === id))
    .map((person) => person?.code ?? person?.name ?? '')
    .join(', ');
};

const Strands = ({
  slot: { strands },
  team,
}: {
  readonly slot: PlannedSlot;
  readonly team: readonly Person[];
}) => (
  <span className={styles.strands}>
    {strands.map(({ id, title, activityType, reviewerIds, place }) => (
      <span key={id} className={styles.strand}>
        <strong>
          {title || (activityType === '' ? words.noActivity : activityName(activityType))}
        </strong>{' '}
        <span className={styles.soft}>
          {[peopleWords(reviewerIds, team), place].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
    ))}
  </span>
);

export const DayGrid = ({ slots, team, onMove, onOpen, onBin }: DayGridProps) => {
  const [drag, setDrag] = useState<Drag | null>(null);
  /** A drag ends with a click of its own, which opens nothing. */
  const hasMoved = useRef(false);
  const placed = placeInLanes(slots);
  const first = Math.floor(Math.min(8 * 60, ...placed.map(({ from }) => from)) / 60) * 60;
  const last = Math.ceil(Math.max(16 * 60, ...placed.map(({ until }) => until)) / 60) * 60;
  const hours = Array.from({ length: (last - first) / 60 + 1 }, (_, index) => first + index * 60);

  const begin = (event: PointerEvent<HTMLElement>, slotId: string, way: Drag['way']): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    hasMoved.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ slotId, way, startedAt: event.clientY, minutes: 0 });
  };
  const follow = (event: PointerEvent<HTMLElement>): void => {
    if (drag === null) return;
    const minutes = inSteps((event.clientY - drag.startedAt) / remInPixels() / minuteHeight);
    if (minutes === drag.minutes) return;
    hasMoved.current = true;
    setDrag({ ...drag, minutes });
  };
  const drop = (time: ClockSpan): void => {
    if (drag === null) return;
    setDrag(null);
    if (drag.minutes !== 0) onMove(drag.slotId, dragged(time, drag));
  };

  const press = (event: KeyboardEvent, slotId: string, time: ClockSpan): void => {
    if (event.key === 'Delete') {
      event.preventDefault();
      onBin(slotId);
      return;
    }
    const steps = { ArrowUp: -stepMinutes, ArrowDown: stepMinutes }[event.key];
    if (steps === undefined || !event.altKey) return;
    event.preventDefault();
    onMove(slotId, event.shiftKey ? resized(time, steps) : moved(time, steps));
  };

  return (
    <div className={styles.grid} style={{ height: `${(last - first) * minuteHeight}rem` }}>
      {hours.map((hour) => (
        <div
          key={hour}
          aria-hidden
          className={styles.hour}
          style={{ top: `${(hour - first) * minuteHeight}rem` }}
        >
          {clockAt(hour)}
        </div>
      ))}
      <ol className={styles.slots}>
        {placed.map(({ item, lane, lanes }) => {
          const { slot } = item;
          if (slot.time === null) return null;
          const stored = slot.time;
          const time = drag?.slotId === slot.id ? dragged(stored, drag) : stored;
          const [at] = placeInLanes([{ slot: { ...slot, time } }]);
          if (at === undefined) return null;
          const span = `${time.start}–${time.end}`;
          return (
            <li
              key={slot.id}
              className={classNames(
                styles.slot,
                styles[slot.kind],
                drag?.slotId === slot.id && styles.dragged,
              )}
              style={{
                top: `${(at.from - first) * minuteHeight}rem`,
                height: `${(at.until - at.from) * minuteHeight}rem`,
                left: `${(lane / lanes) * 100}%`,
                width: `${100 / lanes}%`,
              }}
            >
              <button
                type="button"
                id={`slot-${slot.id}`}
                className={styles.block}
                aria-haspopup="dialog"
                onPointerDown={(event) => begin(event, slot.id, 'move')}
                onPointerMove={follow}
                onPointerUp={() => drop(stored)}
                onPointerCancel={() => setDrag(null)}
                onClick={() => {
                  if (!hasMoved.current) onOpen(slot.id);
                  hasMoved.current = false;
                }}
                onKeyDown={(event) => press(event, slot.id, stored)}
              >
                <span className={styles.head}>
                  <span className={styles.time}>{span}</span> {slot.title}
                </span>
                <Strands slot={item} team={team} />
              </button>
              <div
                aria-hidden
                className={styles.edge}
                onPointerDown={(event) => begin(event, slot.id, 'resize')}
                onPointerMove={follow}
                onPointerUp={() => drop(stored)}
                onPointerCancel={() => setDrag(null)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
};
