// The timetable through its operations: days, slots and strands made, moved, split, copied and put
// aside; what is on now; what came with a file.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DayId, PersonId, ReviewId, SlotId, StrandId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { openPath, samplePath } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const nowhere = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

let core: TestCore;
let reviewId: ReviewId;
let ana: PersonId;
let ben: PersonId;
let dayId: DayId;
let slotId: SlotId;
let strandId: StrandId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
  const { people } = await core.ask('review.overview', { reviewId });
  [ana, ben] = people.map(({ id }) => id) as [PersonId, PersonId];
  ({ dayId } = await core.ask('day.add', { reviewId, on: '2026-11-24' }));
  ({ slotId, strandId } = await core.ask('slot.add', {
    reviewId,
    dayId,
    time: { start: '09:00', end: '10:00' },
    title: 'Lessons',
    kind: 'evidence',
    activityType: 'lesson-visit',
  }));
});
afterEach(() => core.close());

const slots = async () =>
  (await core.ask('timetable.read', { reviewId })).days.flatMap((day) => day.slots);
const times = async () => (await slots()).map(({ slot }) => `${slot.time?.start} ${slot.title}`);

describe('slots', () => {
  it('are listed by the clock, whatever the order they were made in', async () => {
    const add = (start: string, end: string, title: string) =>
      core.ask('slot.add', { reviewId, dayId, time: { start, end }, title, kind: 'team' });
    await add('08:00', '08:15', 'Arrival');
    await add('10:00', '10:20', 'Catch-up');
    expect(await times()).toEqual(['08:00 Arrival', '09:00 Lessons', '10:00 Catch-up']);
    await core.ask('slot.change', {
      reviewId,
      slotId,
      change: { time: { start: '10:30', end: '11:00' } },
    });
    core = core.reopen();
    expect(await times()).toEqual(['08:00 Arrival', '10:00 Catch-up', '10:30 Lessons']);
  });

  it('end after they start', async () => {
    const time = { start: '10:00', end: '09:00' };
    const ends = { name: 'slot-ends-before-start' };
    expect(
      await core.fails('slot.add', { reviewId, dayId, time, title: '', kind: 'team' }),
    ).toEqual(ends);
    expect(await core.fails('slot.change', { reviewId, slotId, change: { time } })).toEqual(ends);
    expect(
      await core.fails('timetable.change', { reviewId, change: { schoolHours: time } }),
    ).toEqual(ends);
  });

  it('split in two, both with all strands', async () => {
    await core.ask('strand.change', {
      reviewId,
      strandId,
      change: { reviewerIds: [ana], purpose: 'Look at books', place: 'Year 4' },
    });
    await core.ask('slot.split', { reviewId, slotId, at: '09:20' });
    const [first, second] = await slots();
    expect([first?.slot.time, second?.slot.time]).toEqual([
      { start: '09:00', end: '09:20' },
      { start: '09:20', end: '10:00' },
    ]);
    expect(second?.strands).toMatchObject([
      { reviewerIds: [ana], purpose: 'Look at books', place: 'Year 4', label: 'A' },
    ]);
    expect(second?.strands[0]?.id).not.toBe(first?.strands[0]?.id);
    for (const at of ['09:00', '09:20', '12:00']) {
      expect(await core.fails('slot.split', { reviewId, slotId, at })).toEqual({
        name: 'time-not-in-slot',
      });
    }
  });

  it('are copied with their strands, to another day too, and never past midnight', async () => {
    const { dayId: next } = await core.ask('day.add', { reviewId, on: '2026-11-25' });
    await core.ask('slot.copy', { reviewId, slotId, dayId: next, start: '13:00' });
    const { days } = await core.ask('timetable.read', { reviewId });
    expect(days[1]?.slots).toMatchObject([
      {
        slot: { time: { start: '13:00', end: '14:00' }, title: 'Lessons' },
        strands: [{ activityType: 'lesson-visit' }],
      },
    ]);
    expect(
      await core.fails('slot.copy', { reviewId, slotId, dayId: next, start: '23:30' }),
    ).toEqual({ name: 'slot-past-midnight' });
  });

  it('take their strands to the bin and bring them back', async () => {
    await core.ask('slot.move-to-bin', { reviewId, slotId });
    expect(await slots()).toEqual([]);
    expect(await core.ask('bin.list', { reviewId })).toMatchObject([
      { kind: 'slot', text: '09:00 Lessons' },
    ]);
    await core.ask('slot.restore', { reviewId, slotId });
    expect((await slots())[0]?.strands).toHaveLength(1);
  });
});

describe('strands', () => {
  it('run side by side under letters of their own', async () => {
    await core.ask('strand.change', {
      reviewId,
      strandId,
      change: { reviewerIds: [ana], place: 'Year 3', activityType: 'learning-walk' },
    });
    await core.ask('strand.add', { reviewId, slotId, like: strandId });
    await core.ask('strand.add', { reviewId, slotId });
    const [only] = await slots();
    expect(only?.strands).toMatchObject([
      { label: 'A', reviewerIds: [ana], place: 'Year 3' },
      { label: 'B', reviewerIds: [], place: 'Year 3', activityType: 'learning-walk' },
      { label: 'C', reviewerIds: [], place: '', activityType: '' },
    ]);
  });

  it('come back from the bin with the slot and the day they belong to', async () => {
    await core.ask('strand.move-to-bin', { reviewId, strandId });
    await core.ask('slot.move-to-bin', { reviewId, slotId });
    await core.ask('day.move-to-bin', { reviewId, dayId });
    expect((await core.ask('bin.list', { reviewId })).map(({ kind }) => kind).toSorted()).toEqual([
      'day',
      'slot',
      'strand',
    ]);
    await core.ask('strand.restore', { reviewId, strandId });
    expect((await slots())[0]?.strands.map(({ id }) => id)).toEqual([strandId]);
    await core.ask('day.restore', { reviewId, dayId });
  });
});

describe('what is not there', () => {
  it('is said of days, slots, strands and briefings', async () => {
    const day = { name: 'day-not-found' };
    const change = {};
    const gone = { reviewId, dayId: nowhere };
    expect(await core.fails('day.change', { ...gone, change })).toEqual(day);
    expect(await core.fails('day.move-to-bin', gone)).toEqual(day);
    expect(await core.fails('day.restore', gone)).toEqual(day);
    const time = { start: '09:00', end: '10:00' };
    expect(await core.fails('slot.add', { ...gone, time, title: '', kind: 'team' })).toEqual(day);
    expect(
      await core.fails('slot.change', { reviewId, slotId, change: { dayId: nowhere } }),
    ).toEqual(day);
    expect(await core.fails('slot.copy', { ...gone, slotId, start: '09:00' })).toEqual(day);

    const slot = { name: 'slot-not-found' };
    const noSlot = { reviewId, slotId: nowhere };
    expect(await core.fails('slot.change', { ...noSlot, change })).toEqual(slot);
    expect(await core.fails('slot.split', { ...noSlot, at: '09:00' })).toEqual(slot);
    expect(await core.fails('slot.copy', { ...noSlot, dayId, start: '09:00' })).toEqual(slot);
    expect(await core.fails('slot.move-to-bin', noSlot)).toEqual(slot);
    expect(await core.fails('slot.restore', noSlot)).toEqual(slot);
    expect(await core.fails('strand.add', noSlot)).toEqual(slot);
    expect(
      await core.fails('strand.change', { reviewId, strandId, change: { slotId: nowhere } }),
    ).toEqual(slot);

    const strand = { name: 'strand-not-found' };
    const noStrand = { reviewId, strandId: nowhere };
    expect(await core.fails('strand.add', { reviewId, slotId, like: nowhere })).toEqual(strand);
    expect(await core.fails('strand.change', { ...noStrand, change })).toEqual(strand);
    expect(await core.fails('strand.move-to-bin', noStrand)).toEqual(strand);
    expect(await core.fails('strand.restore', noStrand)).toEqual(strand);

    const briefing = { name: 'briefing-not-found' };
    const noBriefing = { reviewId, briefingId: nowhere };
    expect(await core.fails('briefing.change', { ...noBriefing, change })).toEqual(briefing);
    expect(await core.fails('briefing.move-to-bin', noBriefing)).toEqual(briefing);
    expect(await core.fails('briefing.restore', noBriefing)).toEqual(briefing);
  });
});

describe('days', () => {
  it('are there once for a date', async () => {
    const there = { name: 'day-already-there' };
    expect(await core.fails('day.add', { reviewId, on: '2026-11-24' })).toEqual(there);
    const { dayId: second } = await core.ask('day.add', { reviewId, on: '2026-11-25' });
    expect(
      await core.fails('day.change', { reviewId, dayId: second, change: { on: '2026-11-24' } }),
    ).toEqual(there);
    await core.ask('day.move-to-bin', { reviewId, dayId });
    const again = await core.ask('day.add', { reviewId, on: '2026-11-24' });
    expect(again.dayId).not.toBe(dayId);
    expect(await slots()).toEqual([]);
  });

  it('planned on two laptops apart are one day', async () => {
    const other = createTestCore();
    const bytes = core.core.context.funnel.encode(reviewId);
    other.core.context.funnel.createFrom(reviewId, 'review', bytes);
    const on = '2026-11-25';
    const here = await core.ask('day.add', { reviewId, on });
    const there = await other.ask('day.add', { reviewId, on });
    expect(there.dayId).toBe(here.dayId);
    const time = { start: '09:00', end: '09:30' };
    const slot = { reviewId, dayId: here.dayId, time, kind: 'evidence' };
    await core.ask('slot.add', { ...slot, title: 'Ours' });
    await other.ask('slot.add', { ...slot, title: 'Theirs' });
    const merge = (from: TestCore, to: TestCore) =>
      to.core.context.funnel.receive(reviewId, from.core.context.funnel.encode(reviewId), 'file');
    merge(core, other);
    merge(other, core);
    const read = (laptop: TestCore) => laptop.ask('timetable.read', { reviewId });
    expect(await read(other)).toEqual(await read(core));
    const { days } = await read(core);
    expect(days[1]?.slots.map(({ slot: { title } }) => title).toSorted()).toEqual([
      'Ours',
      'Theirs',
    ]);
    other.close();
  });
});

describe('now and next', () => {
  const now = (personId: PersonId | null, at: string | null) =>
    core.ask('timetable.now', { reviewId, personId, at });

  it('is for one person, with all they need to know', async () => {
    const { strandId: second } = await core.ask('strand.add', { reviewId, slotId });
    await core.ask('strand.change', {
      reviewId,
      strandId,
      change: { reviewerIds: [ana], place: 'Year 4', with: 'Deputy headteacher' },
    });
    await core.ask('strand.change', {
      reviewId,
      strandId: second,
      change: { reviewerIds: [ben], activityType: 'work-scrutiny' },
    });
    const { slotId: lunch } = await core.ask('slot.add', {
      reviewId,
      dayId,
      time: { start: '12:00', end: '12:30' },
      title: 'Lunch',
      kind: 'team',
      activityType: 'break',
    });
    const [, { strands } = { strands: [] }] = await slots();
    await core.ask('strand.change', {
      reviewId,
      strandId: strands[0]!.id,
      change: { reviewerIds: [ana, ben] },
    });
    expect(await now(ana, '2026-11-24T09:00')).toMatchObject({
      now: {
        strandId,
        sessionRef: strandId,
        activityType: 'lesson-visit',
        place: 'Year 4',
        with: 'Deputy headteacher',
        startsAt: '2026-11-24T09:00',
        endsAt: '2026-11-24T10:00',
      },
      next: { slotId: lunch },
    });
    expect((await now(ben, '2026-11-24T09:59')).now?.strandId).toBe(second);
    expect(await now(ben, '2026-11-24T10:00')).toMatchObject({
      now: null,
      next: { slotId: lunch },
    });
    expect((await now(null, '2026-11-24T08:00')).today).toHaveLength(3);
    expect(await now(ana, '2026-11-24T13:00')).toMatchObject({ now: null, next: null });
    expect(await now(ana, '2026-11-23T13:00')).toMatchObject({
      today: [],
      next: { strandId },
    });
  });

  it('looks at the clock of the laptop where no time is given', async () => {
    core.setNow(new Date(2026, 10, 24, 9, 30));
    expect(await now(null, null)).toMatchObject({
      at: '2026-11-24T09:30',
      now: { strandId },
    });
  });
});

describe('practical information and briefings', () => {
  it('changes part by part', async () => {
    const change = (part: object) => core.ask('timetable.change', { reviewId, change: part });
    await change({ practical: { wifi: 'Guest', lunch: 'At 12' } });
    await change({ practical: { wifi: 'Guest, code on the badge' } });
    await change({ schoolHours: { start: '08:50', end: '15:20' } });
    expect(await core.ask('timetable.read', { reviewId })).toMatchObject({
      practical: { wifi: 'Guest, code on the badge', lunch: 'At 12' },
      schoolHours: { start: '08:50', end: '15:20' },
      areSchoolHoursSaid: true,
    });
    await change({ schoolHours: null });
    expect(await core.ask('timetable.read', { reviewId })).toMatchObject({
      schoolHours: { start: '08:45', end: '15:15' },
      areSchoolHoursSaid: false,
    });
  });

  it('briefings go to the bin and come back', async () => {
    const { briefingId } = await core.ask('briefing.add', { reviewId, audience: 'Parents' });
    await core.ask('briefing.move-to-bin', { reviewId, briefingId });
    expect((await core.ask('timetable.read', { reviewId })).briefings).toEqual([]);
    expect(await core.ask('bin.list', { reviewId })).toMatchObject([
      { kind: 'briefing', text: 'Parents' },
    ]);
    await core.ask('briefing.restore', { reviewId, briefingId });
    expect((await core.ask('timetable.read', { reviewId })).briefings).toHaveLength(1);
  });
});

describe('the timetable of the sample', () => {
  it('is real: people, hypotheses, practical information and briefings are placed', async () => {
    const opened = await openPath(core, samplePath('visit-larkfield'));
    const sample = opened.reviewId as ReviewId;
    const { people, hypotheses } = await core.ask('review.overview', { reviewId: sample });
    const { days, briefings, practical, hasKeptTimetable } = await core.ask('timetable.read', {
      reviewId: sample,
    });
    expect(hasKeptTimetable).toBe(false);
    expect(days).toHaveLength(1);
    expect(days[0]?.slots).toHaveLength(16);
    expect(briefings.map(({ audience }) => audience)).toEqual([
      'Pupils on panels',
      'Staff',
      'Parents',
      'Governor',
    ]);
    expect(practical.baseRoom).toBe('Community room, ground floor');
    const lead = people.find(({ ref }) => ref === 'P14')!;
    const h1 = hypotheses.find(({ ref }) => ref === 'H1')!;
    const answer = await core.ask('timetable.now', {
      reviewId: sample,
      personId: lead.id,
      at: '2026-10-08T10:50',
    });
    expect(answer.now).toMatchObject({
      sessionRef: 'S07-A',
      activityType: 'pupil-panel',
      place: 'Small hall',
    });
    expect(answer.now?.hypothesisIds).toContain(h1.id);
    expect(answer.next?.sessionRef).toBe('S08-A');
  });
});

describe('a template', () => {
  const begin = (templateId: string, isInstead = true) =>
    core.ask('timetable.apply', { reviewId, templateId, isInstead });

  it('is there for half a day, one day, two days and online', async () => {
    const templates = await core.ask('timetable.templates', {});
    expect(templates.map(({ reviewType }) => reviewType).toSorted()).toEqual([
      'half-day',
      'one-day',
      'two-day',
      'virtual',
    ]);
  });

  it('places the team, tests the hypotheses, and leaves nothing to mend', async () => {
    for (const { id, days } of [
      { id: 'half-day', days: 1 },
      { id: 'one-day', days: 1 },
      { id: 'virtual', days: 1 },
      { id: 'two-days', days: 2 },
    ]) {
      if (days === 2) {
        await core.ask('review.change', {
          reviewId,
          change: { visitDates: ['2026-11-24', '2026-11-25'] },
        });
      }
      await begin(id);
      const view = await core.ask('timetable.read', { reviewId });
      expect(view.days).toHaveLength(days);
      expect(view.days[0]?.day.id).toBe(dayId);
      expect(
        view.points.filter(({ weight }) => weight === 'mind'),
        id,
      ).toEqual([]);
      const reached = view.coverage.hypotheses.map(({ notes }) => notes);
      expect(Math.min(...reached), id).toBeGreaterThan(0);
    }
  });

  it('is one step to undo, and never goes over a timetable unasked', async () => {
    expect(await core.fails('timetable.apply', { reviewId, templateId: 'one-day' })).toEqual({
      name: 'timetable-not-empty',
    });
    const before = await slots();
    await begin('one-day');
    expect((await slots()).length).toBeGreaterThan(10);
    await core.ask('history.undo', { reviewId });
    expect(await slots()).toEqual(before);
  });

  it('needs as many dates as it has days', async () => {
    expect(
      await core.fails('timetable.apply', { reviewId, templateId: 'two-days', isInstead: true }),
    ).toEqual({ name: 'visit-date-missing', need: 2 });
    expect(
      await core.fails('timetable.apply', { reviewId, templateId: 'none', isInstead: true }),
    ).toEqual({ name: 'template-not-found' });
  });
});

describe('what is pointed out', () => {
  const kindsOf = async () =>
    (await core.ask('timetable.read', { reviewId })).points.map(({ kind }) => kind);
  const change = (change: object) =>
    core.ask('strand.change', { reviewId, strandId, change } as never);

  it('nobody is alone with pupils unless another adult can see and hear', async () => {
    await change({ activityType: 'pupil-panel', reviewerIds: [ana] });
    expect(await kindsOf()).toContain('alone-with-pupils');
    await change({ isInOpenView: true });
    expect(await kindsOf()).not.toContain('alone-with-pupils');
    await change({ isInOpenView: false, reviewerIds: [ana, ben] });
    expect(await kindsOf()).not.toContain('alone-with-pupils');
    await change({ reviewerIds: [ana], isHostPartnerPresent: true });
    expect(await kindsOf()).not.toContain('alone-with-pupils');
  });

  it('nobody, and no room, is in two places at once', async () => {
    await change({ reviewerIds: [ana], place: 'Library' });
    const { strandId: second } = await core.ask('strand.add', { reviewId, slotId, like: strandId });
    expect(await kindsOf()).toContain('room-clash');
    await core.ask('strand.change', {
      reviewId,
      strandId: second,
      change: { reviewerIds: [ana], place: 'Hall' },
    });
    const found = await kindsOf();
    expect(found).toContain('person-clash');
    expect(found).not.toContain('room-clash');
  });

  it('closed days, days outside the visit, and lessons before school', async () => {
    await core.ask('day.change', { reviewId, dayId, change: { on: '2026-12-25' } });
    await core.ask('slot.change', {
      reviewId,
      slotId,
      change: { time: { start: '08:00', end: '09:00' } },
    });
    expect(await kindsOf()).toEqual(
      expect.arrayContaining([
        'not-school-day',
        'not-visit-date',
        'visit-date-unplanned',
        'outside-school-day',
        'nobody-there',
        'no-catch-up',
      ]),
    );
  });

  it('a reviewer of the host school, a day without lunch, and no feedback', async () => {
    const { people } = await core.ask('review.overview', { reviewId });
    const head = people.find(({ teamRoles }) => teamRoles.includes('host-headteacher'))!;
    await change({ reviewerIds: [ana, head.id] });
    await core.ask('slot.change', {
      reviewId,
      slotId,
      change: { time: { start: '09:00', end: '15:00' } },
    });
    expect(await kindsOf()).toEqual(
      expect.arrayContaining(['own-school', 'no-lunch', 'no-pause', 'not-placed', 'no-feedback']),
    );
  });

  it('says of the sample what a careful lead would say', async () => {
    const opened = await openPath(core, samplePath('visit-larkfield'));
    const view = await core.ask('timetable.read', { reviewId: opened.reviewId as ReviewId });
    expect(view.points.map(({ kind }) => kind)).not.toContain('person-clash');
    expect(view.points.map(({ kind }) => kind)).toContain('alone-with-pupils');
    expect(view.coverage.hypotheses.map(({ notes }) => notes > 0)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
