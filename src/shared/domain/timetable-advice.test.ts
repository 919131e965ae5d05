// What is pointed out in a timetable: each point once where it is so, and not where it is not.
import { describe, expect, it } from 'vitest';
import { DayId, PersonId, SlotId, StrandId } from './ids.ts';
import {
  adviseOnTimetable,
  type TimetableGround,
  type TimetablePoint,
} from './timetable-advice.ts';
import { clockAt, minuteOfDay, type PlannedSlot, type Strand } from './timetable.ts';

let made = 0;
const ulid = (): string => `01ARZ3NDEKTSV4RRFF${String((made += 1)).padStart(8, '0')}`;
const ana = PersonId.parse(ulid());
const ben = PersonId.parse(ulid());
const on = '2026-10-08';

type Beside = Partial<Omit<Strand, 'id' | 'slotId'>>;
const dayId = DayId.parse(ulid());

function slot(start: string, end: string, ...strands: Beside[]): PlannedSlot {
  const slotId = SlotId.parse(ulid());
  const common = { ref: null, order: 1, binned: null, extra: null };
  return {
    slot: { ...common, id: slotId, dayId, time: { start, end }, title: '', kind: 'evidence' },
    strands: strands.map((strand) => ({
      ...common,
      id: StrandId.parse(ulid()),
      slotId,
      label: '',
      title: '',
      reviewerIds: [ana, ben],
      activityType: 'work-scrutiny',
      place: '',
      with: '',
      purpose: '',
      hypothesisIds: [],
      isHostPartnerPresent: false,
      isInOpenView: false,
      ...strand,
    })),
  };
}

const advise = (slots: PlannedSlot[], ground: Partial<TimetableGround> = {}): TimetablePoint[] =>
  adviseOnTimetable({
    days: [
      { day: { id: dayId, ref: null, order: 1, on, label: '', binned: null, extra: null }, slots },
    ],
    visitDates: [on],
    teamIds: [ana, ben],
    hostIds: [],
    schoolHours: { start: '08:45', end: '15:15' },
    isClosed: () => false,
    ...ground,
  });
const kinds = (...args: Parameters<typeof advise>) => advise(...args).map(({ kind }) => kind);

describe('clashes', () => {
  const lesson = { activityType: 'lesson-visit' };
  it('are of people and of rooms, and only while times overlap', () => {
    const one = slot('09:00', '10:00', { ...lesson, reviewerIds: [ana], place: 'Year 4 ' });
    const over = slot('09:50', '10:20', { ...lesson, reviewerIds: [ana], place: 'year  4' });
    const after = slot('10:00', '10:20', { ...lesson, reviewerIds: [ana], place: 'Year 4' });
    expect(kinds([one, over])).toEqual(expect.arrayContaining(['person-clash', 'room-clash']));
    const clash = advise([one, over]).find(({ kind }) => kind === 'person-clash');
    expect(clash).toMatchObject({ from: '09:50', personIds: [ana], weight: 'mind' });
    expect(kinds([one, after])).not.toContain('person-clash');
    expect(kinds([one, after])).not.toContain('room-clash');
  });

  it('are none where two walk around the same school', () => {
    const walk = { activityType: 'climate-walk', place: 'Playground' };
    const both = slot(
      '09:00',
      '10:00',
      { ...walk, reviewerIds: [ana] },
      { ...walk, reviewerIds: [ben] },
    );
    expect(kinds([both])).not.toContain('room-clash');
  });
});

describe('alone with pupils', () => {
  const panel = (more: Beside) =>
    kinds([slot('10:00', '10:30', { activityType: 'pupil-panel', ...more })]);
  it('is one reviewer without anyone of the school in sight', () => {
    expect(panel({ reviewerIds: [ana] })).toContain('alone-with-pupils');
    expect(panel({ reviewerIds: [ana, ben] })).not.toContain('alone-with-pupils');
    expect(panel({ reviewerIds: [ana], isHostPartnerPresent: true })).not.toContain(
      'alone-with-pupils',
    );
    expect(panel({ reviewerIds: [ana], isInOpenView: true })).not.toContain('alone-with-pupils');
  });
});

describe('the day', () => {
  it('is a school day, and one of the visit', () => {
    expect(kinds([], { isClosed: () => true })).toContain('not-school-day');
    expect(kinds([], { visitDates: ['2026-10-09'] })).toEqual(
      expect.arrayContaining(['not-visit-date', 'visit-date-unplanned']),
    );
    expect(adviseOnTimetable({ ...({} as TimetableGround), days: [] })).toEqual([]);
  });

  it('has pupils in it only while they are in school', () => {
    const early = (activityType: string) => kinds([slot('08:30', '09:00', { activityType })]);
    expect(early('lesson-visit')).toContain('outside-school-day');
    expect(early('slt-interview')).not.toContain('outside-school-day');
    expect(kinds([slot('06:00', '07:00', { activityType: 'slt-interview' })])).toContain(
      'outside-school-day',
    );
  });
});

describe('pauses', () => {
  const work = (start: string, end: string) => slot(start, end, { activityType: 'work-scrutiny' });
  it('are missed after two and a half hours without one', () => {
    expect(kinds([work('09:00', '10:30'), work('10:30', '11:40')])).toContain('no-pause');
    expect(kinds([work('09:00', '10:30'), work('10:45', '11:40')])).not.toContain('no-pause');
    // Five minutes are a walk down the corridor.
    expect(kinds([work('09:00', '10:30'), work('10:35', '11:40')])).toContain('no-pause');
  });

  it('have a lunch among them on a long day', () => {
    const long = [work('09:00', '11:00'), work('11:10', '13:00'), work('13:05', '15:00')];
    expect(advise(long).find(({ kind }) => kind === 'no-lunch')?.personIds).toEqual([ana, ben]);
    const free = [work('09:00', '11:00'), work('11:10', '12:30'), work('13:05', '15:00')];
    expect(kinds(free)).not.toContain('no-lunch');
  });
});

describe('the team', () => {
  it('catches up twice on a long day, once on a short one, and never alone', () => {
    const catchUp = (start: string) =>
      slot(start, clockAt(minuteOfDay(start) + 15), { activityType: 'team-catch-up' });
    const evidence = (start: string, end: string) => slot(start, end, {});
    const long = [evidence('09:00', '10:00'), evidence('14:00', '15:00')];
    const missing = advise(long).find(({ kind }) => kind === 'no-catch-up');
    expect(missing).toMatchObject({ have: 0, need: 2 });
    expect(kinds([...long, catchUp('10:00'), catchUp('12:00')])).not.toContain('no-catch-up');
    expect(kinds([evidence('09:00', '10:00'), catchUp('10:00')])).not.toContain('no-catch-up');
    expect(kinds(long, { teamIds: [ana] })).not.toContain('no-catch-up');
  });

  it('is placed, and none of it is of the host school', () => {
    const some = slot('09:00', '10:00', { reviewerIds: [ana] });
    expect(advise([some]).find(({ kind }) => kind === 'not-placed')?.personIds).toEqual([ben]);
    expect(kinds([slot('09:00', '10:00', { reviewerIds: [] })])).toContain('nobody-there');
    expect(kinds([some], { hostIds: [ana] })).toContain('own-school');
    expect(kinds([{ ...some, slot: { ...some.slot, time: null } }])).toContain('no-time');
  });

  it('feeds back at the end', () => {
    const some = slot('09:00', '10:00', {});
    expect(kinds([some])).toContain('no-feedback');
    expect(kinds([some, slot('10:00', '10:30', { activityType: 'feedback' })])).not.toContain(
      'no-feedback',
    );
  });
});

it('puts what should be mended before what is worth a thought', () => {
  const points = advise([
    slot('09:00', '12:30', { reviewerIds: [ana], activityType: 'pupil-panel' }),
  ]);
  const weights = points.map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  expect(new Set(weights).size).toBe(2);
});
