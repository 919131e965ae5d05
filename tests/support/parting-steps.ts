// Steps that part and join things: notes, and the times of the plan with their strands. `spared` names
// notes that a test wants whole.
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { minutesOf } from '../../src/shared/domain/timetable.ts';
import type { Step } from './random-steps.ts';
import type { TestCore } from './test-core.ts';

type Take = (
  core: TestCore,
  reviewId: ReviewId,
  step: Step,
  spared?: readonly string[],
) => Promise<unknown>;

const pick = <Thing>(things: readonly Thing[], number: number): Thing | undefined =>
  things.length === 0 ? undefined : things[number % things.length];

const visitDays = ['2027-01-12', '2027-01-13', '2027-01-14'] as const;

const partable = async (core: TestCore, reviewId: ReviewId, spared: readonly string[]) =>
  (await core.ask('evidence.list', { reviewId, limit: 5_000 })).notes.filter(
    ({ id }) => !spared.includes(id),
  );
const planned = (core: TestCore, reviewId: ReviewId) => core.ask('timetable.read', { reviewId });
const slotsOf = async (core: TestCore, reviewId: ReviewId) =>
  (await planned(core, reviewId)).days.flatMap(({ slots }) => slots);
const strandsOf = async (core: TestCore, reviewId: ReviewId) =>
  (await slotsOf(core, reviewId)).flatMap(({ strands }) => strands);

const minutesToMidnight = (start: string): number => minutesOf({ start, end: '23:59' }) + 1;

const spanFrom = (number: number) => {
  const hour = String(8 + (number % 8)).padStart(2, '0');
  return { start: `${hour}:00`, end: `${hour}:${number % 2 === 0 ? 30 : 50}` };
};

export const partingSteps = {
  splitNote: async (core, reviewId, { which, other }, spared = []) => {
    const note = pick(await partable(core, reviewId, spared), which);
    if (note === undefined) return;
    const { id: noteId, description } = note;
    // Between two words, never inside a character.
    const gaps = [...description.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index);
    const at = pick(gaps, other);
    if (at !== undefined) await core.ask('evidence.split', { reviewId, noteId, description, at });
  },
  mergeNotes: async (core, reviewId, { which, other }, spared = []) => {
    const notes = await partable(core, reviewId, spared);
    const ids = [...new Set([pick(notes, which)?.id, pick(notes, other)?.id])];
    const noteIds = ids.filter((id) => id !== undefined);
    if (noteIds.length === 2) await core.ask('evidence.merge', { reviewId, noteIds });
  },
  addDay: async (core, reviewId, { which }) => {
    const on = visitDays[which % 3]!;
    const { days } = await planned(core, reviewId);
    if (!days.some(({ day }) => day.on === on)) await core.ask('day.add', { reviewId, on });
  },
  addSlot: async (core, reviewId, { which, other, text }) => {
    const { days } = await planned(core, reviewId);
    const { day } = pick(days, which) ?? {};
    if (day === undefined) return;
    const time = spanFrom(other);
    const what = { title: text.slice(0, 60), kind: 'evidence' };
    await core.ask('slot.add', { reviewId, dayId: day.id, time, ...what });
  },
  moveSlot: async (core, reviewId, { which, other }) => {
    const { slot } = pick(await slotsOf(core, reviewId), which) ?? {};
    if (slot === undefined) return;
    const change = { time: spanFrom(other) };
    await core.ask('slot.change', { reviewId, slotId: slot.id, change });
  },
  splitSlot: async (core, reviewId, { which, other }) => {
    const { slot } = pick(await slotsOf(core, reviewId), which) ?? {};
    if (slot === undefined || slot.time === null) return;
    const at = `${slot.time.start.slice(0, 2)}:${other % 2 === 0 ? '10' : '20'}`;
    if (at <= slot.time.start || at >= slot.time.end) return;
    await core.ask('slot.split', { reviewId, slotId: slot.id, at });
  },
  copySlot: async (core, reviewId, { which, other }) => {
    const { slot } = pick(await slotsOf(core, reviewId), which) ?? {};
    const { day } = pick((await planned(core, reviewId)).days, other) ?? {};
    if (slot === undefined || day === undefined) return;
    const { start } = spanFrom(other);
    // A long one does not fit before midnight; that it is refused is tested elsewhere.
    if (slot.time !== null && minutesOf(slot.time) >= minutesToMidnight(start)) return;
    await core.ask('slot.copy', { reviewId, slotId: slot.id, dayId: day.id, start });
  },
  binSlot: async (core, reviewId, { which }) => {
    const { slot } = pick(await slotsOf(core, reviewId), which) ?? {};
    if (slot !== undefined) await core.ask('slot.move-to-bin', { reviewId, slotId: slot.id });
  },
  addStrand: async (core, reviewId, { which, other }) => {
    const { slot, strands } = pick(await slotsOf(core, reviewId), which) ?? {};
    if (slot === undefined) return;
    const like = other % 2 === 0 ? null : (pick(strands ?? [], other)?.id ?? null);
    await core.ask('strand.add', { reviewId, slotId: slot.id, like });
  },
  changeStrand: async (core, reviewId, { which, other, text }) => {
    const strand = pick(await strandsOf(core, reviewId), which);
    const { people } = await core.ask('review.overview', { reviewId });
    const person = pick(people, other);
    if (strand === undefined) return;
    await core.ask('strand.change', {
      reviewId,
      strandId: strand.id,
      change: {
        purpose: text,
        place: text.slice(0, 40),
        activityType: ['lesson-visit', 'pupil-panel', 'work-scrutiny'][other % 3]!,
        reviewerIds: [
          ...new Set([...strand.reviewerIds, ...(person === undefined ? [] : [person.id])]),
        ],
      },
    });
  },
  moveStrand: async (core, reviewId, { which, other }) => {
    const strand = pick(await strandsOf(core, reviewId), which);
    const { slot } = pick(await slotsOf(core, reviewId), other) ?? {};
    if (strand === undefined || slot === undefined) return;
    const change = { slotId: slot.id };
    await core.ask('strand.change', { reviewId, strandId: strand.id, change });
  },
  binStrand: async (core, reviewId, { which }) => {
    const strand = pick(await strandsOf(core, reviewId), which);
    if (strand === undefined) return;
    await core.ask('strand.move-to-bin', { reviewId, strandId: strand.id });
  },
} satisfies Record<string, Take>;

export type PartingKind = keyof typeof partingSteps;
