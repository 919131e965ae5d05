// All that can be done to a timetable from its screen, with Undo where something went to the bin and
// a loud word where a change was not made.
import { useMemo } from 'react';
import type { DayId, SlotId, StrandId } from '../../../shared/domain/ids.ts';
import {
  clockAt,
  minuteOfDay,
  minutesOf,
  type ClockSpan,
  type PlannedDay,
  type PlannedSlot,
  type Strand,
} from '../../../shared/domain/timetable.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { activityName } from '../../../shared/domain/activity.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { timetableMessages as words } from '../../messages/timetable.ts';
import { useToasts } from '../../ui/index.ts';
import { failureWords } from './failure-words.ts';
import { stepMinutes } from './moved.ts';

export interface TimetableWork {
  move(slotId: SlotId, time: ClockSpan): Promise<unknown>;
  change(slotId: SlotId, change: Input<'slot.change'>['change']): Promise<unknown>;
  split(planned: PlannedSlot): Promise<unknown>;
  copy(planned: PlannedSlot): Promise<unknown>;
  bin(planned: PlannedSlot): Promise<unknown>;
  add(planned: PlannedDay): Promise<SlotId | null>;
  addStrand(slotId: SlotId, like: StrandId | null): Promise<unknown>;
  changeStrand(strandId: StrandId, change: Input<'strand.change'>['change']): Promise<unknown>;
  binStrand(strand: Strand): Promise<unknown>;
  addDay(on: string): Promise<unknown>;
  apply(templateId: string, isInstead: boolean): Promise<unknown>;
  takeKept(): Promise<unknown>;
}

/** Half an hour after the last time of the day, or nine o'clock. */
function nextTime({ slots }: PlannedDay): ClockSpan {
  const ends = slots.flatMap(({ slot }) => (slot.time === null ? [] : [slot.time.end]));
  const start = ends.toSorted().at(-1) ?? '09:00';
  const from = Math.min(minuteOfDay(start), 23 * 60);
  return { start: clockAt(from), end: clockAt(from + 30) };
}

export function useTimetableWork(): TimetableWork {
  const reviewId = useReviewId();
  const run = useChange();
  const toasts = useToasts();
  return useMemo(() => {
    const offerUndo = (title: string, putBack: () => Promise<unknown>): void => {
      toasts.show({
        words: words.binned(title),
        action: { label: words.undo, onPress: () => void putBack() },
      });
    };
    const changeSlot = (slotId: SlotId, change: Input<'slot.change'>['change']) =>
      run('slot.change', { reviewId, slotId, change }, failureWords);
    return {
      move: (slotId, time) => changeSlot(slotId, { time }),
      change: changeSlot,
      split: async ({ slot: { id, time } }) => {
        if (time === null) return null;
        const half = Math.round(minutesOf(time) / 2 / stepMinutes) * stepMinutes;
        const at = clockAt(minuteOfDay(time.start) + Math.max(stepMinutes, half));
        return run('slot.split', { reviewId, slotId: id, at }, failureWords);
      },
      copy: ({ slot: { id, dayId, time } }) =>
        run(
          'slot.copy',
          { reviewId, slotId: id, dayId, start: time?.end ?? '09:00' },
          failureWords,
        ),
      bin: async ({ slot: { id, title } }) => {
        const done = await run('slot.move-to-bin', { reviewId, slotId: id }, failureWords);
        if (done === null) return;
        offerUndo(title, () => run('slot.restore', { reviewId, slotId: id }, failureWords));
      },
      add: async (planned) => {
        const dayId: DayId = planned.day.id;
        const time = nextTime(planned);
        const made = await run(
          'slot.add',
          { reviewId, dayId, time, title: words.newTitle, kind: 'evidence' },
          failureWords,
        );
        return made?.slotId ?? null;
      },
      addStrand: (slotId, like) => run('strand.add', { reviewId, slotId, like }, failureWords),
      changeStrand: (strandId, change) =>
        run('strand.change', { reviewId, strandId, change }, failureWords),
      binStrand: async ({ id, title, activityType }) => {
        const done = await run('strand.move-to-bin', { reviewId, strandId: id }, failureWords);
        if (done === null) return;
        offerUndo(title || activityName(activityType) || words.newTitle, () =>
          run('strand.restore', { reviewId, strandId: id }, failureWords),
        );
      },
      addDay: (on) => run('day.add', { reviewId, on }, failureWords),
      apply: (templateId, isInstead) =>
        run('timetable.apply', { reviewId, templateId, isInstead }, failureWords),
      takeKept: async () => {
        const taken = await run('timetable.take-kept', { reviewId }, failureWords);
        if (taken !== null) toasts.show({ words: words.empty.takenKept(taken.slotCount) });
      },
    };
  }, [reviewId, run, toasts]);
}
