// What a time of the plan is called, how long it has left, and what it brings to a note. Pure.
import { activityName } from '../../../../shared/domain/activity.ts';
import type { PlannedTime } from '../../../../shared/domain/timetable-now.ts';
import { minuteOfDay } from '../../../../shared/domain/timetable.ts';
import type { NoteChange } from '../draft/note-content.ts';

const differs = (part: string, name: string): boolean =>
  part.trim() !== '' && part.trim().toLowerCase() !== name.toLowerCase();

/** "Pupil panel, Years 4 and 5, Room 3": the activity first, then what the plan says beyond it. */
export function plannedName(time: PlannedTime): string {
  const title = time.title.trim() === '' ? time.slotTitle.trim() : time.title.trim();
  const activity = time.activityType === '' ? '' : activityName(time.activityType);
  const name = activity === '' ? title : activity;
  return [name, ...[time.title, time.place].filter((part) => differs(part, name))]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}

export const clockOf = (moment: string): string => moment.slice(11, 16);

/** Whole minutes until it ends; both on one day. */
export const minutesLeft = (at: string, endsAt: string): number =>
  minuteOfDay(clockOf(endsAt)) - minuteOfDay(clockOf(at));

/** What was said of another session (its year, its group) does not go along. */
export const noteInSession = (time: PlannedTime): NoteChange => ({
  activityType: time.activityType,
  sessionRef: time.sessionRef,
  place: time.place,
  phase: '',
  year: '',
  subject: '',
  groupSize: null,
  groupOf: '',
});
