import { describe, expect, it } from 'vitest';
import type { PlannedTime } from '../../../../shared/domain/timetable-now.ts';
import { minutesLeft, noteInSession, plannedName } from './planned-words.ts';

const panel = {
  sessionRef: 'S06-A',
  startsAt: '2026-10-08T10:40',
  endsAt: '2026-10-08T11:20',
  slotTitle: 'Panels',
  slotKind: 'evidence',
  label: 'A',
  title: 'Years 4 and 5',
  activityType: 'pupil-panel',
  place: 'Room 3',
  with: '',
  purpose: '',
  hypothesisIds: [],
  reviewerIds: [],
  isHostPartnerPresent: false,
} as unknown as PlannedTime;

describe('a time of the plan in words', () => {
  it('begins with the activity and says nothing twice', () => {
    expect(plannedName(panel)).toBe('Pupil panel, Years 4 and 5, Room 3');
    expect(plannedName({ ...panel, title: 'pupil panel' })).toBe('Pupil panel, Room 3');
    expect(plannedName({ ...panel, activityType: '', title: '', place: '' })).toBe('Panels');
  });

  it('counts the minutes it has left', () => {
    expect(minutesLeft('2026-10-08T10:40', panel.endsAt)).toBe(40);
    expect(minutesLeft('2026-10-08T11:19', panel.endsAt)).toBe(1);
  });

  it('brings its activity, place and session, and takes the last year group away', () => {
    expect(noteInSession(panel)).toMatchObject({
      activityType: 'pupil-panel',
      place: 'Room 3',
      sessionRef: 'S06-A',
      year: '',
      groupSize: null,
    });
  });
});
