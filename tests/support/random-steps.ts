// Steps that a person at the screen could take, told by a few random numbers and a text, so that a
// run of them can be shrunk to the few that matter.
import fc from 'fast-check';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { partingSteps, type PartingKind } from './parting-steps.ts';
import { newNoteId, noteOf } from './notes.ts';
import type { TestCore } from './test-core.ts';

export interface Step {
  readonly kind: StepKind;
  /** Which of the things there are. */
  readonly which: number;
  readonly other: number;
  readonly text: string;
}

type Take = (
  core: TestCore,
  reviewId: ReviewId,
  step: Step,
  spared?: readonly string[],
) => Promise<unknown>;

/** Chooses among what is there, or nothing where there is nothing. */
const pick = <Thing>(things: readonly Thing[], number: number): Thing | undefined =>
  things.length === 0 ? undefined : things[number % things.length];

const stances = ['supports', 'challenges', 'neutral'] as const;
const categories = ['strength', 'area-for-development', 'question'] as const;
const schoolDays = ['2027-01-11', '2027-01-18', '2027-02-01', '2027-03-08'] as const;

const notesOf = async (core: TestCore, reviewId: ReviewId) =>
  (await core.ask('evidence.list', { reviewId, limit: 5_000 })).notes;
const findingsOf = async (core: TestCore, reviewId: ReviewId) =>
  (await core.ask('finding.list', { reviewId })).map(({ finding }) => finding);
const objectivesOf = async (core: TestCore, reviewId: ReviewId) =>
  (await core.ask('plan.read', { reviewId })).objectives;
const strandsOf = async (core: TestCore, reviewId: ReviewId) =>
  (await core.ask('timetable.read', { reviewId })).days.flatMap(({ slots }) =>
    slots.flatMap(({ strands }) => strands),
  );
const overviewOf = (core: TestCore, reviewId: ReviewId) =>
  core.ask('review.overview', { reviewId });

const steps = {
  ...partingSteps,
  file: async (core, reviewId, { which, other, text }) => {
    const { hypotheses } = await overviewOf(core, reviewId);
    const hypothesis = pick(hypotheses, which);
    return core.ask('evidence.file', {
      reviewId,
      noteId: newNoteId(),
      content: noteOf({
        description: `note ${text}`,
        quote: which % 2 === 0 ? text : '',
        place: text.slice(0, 100),
        activityType: ['lesson-visit', 'pupil-panel', 'work-scrutiny'][other % 3]!,
        links:
          hypothesis === undefined
            ? []
            : [{ hypothesisId: hypothesis.id, stance: stances[other % 3]! }],
        lensTags: other % 2 === 0 ? [`lens/${which % 4}`, `lens/${other % 3}`] : [],
      }),
      takenAt: `2026-11-24T${String(9 + (which % 6)).padStart(2, '0')}:15`,
    });
  },
  rewriteNote: async (core, reviewId, { which, other, text }) => {
    const note = pick(await notesOf(core, reviewId), which);
    if (note === undefined) return;
    const at = other % (note.description.length + 1);
    const description = note.description.slice(0, at) + text + note.description.slice(at + 3);
    await core.ask('evidence.change', {
      reviewId,
      noteId: note.id,
      change: { description, interpretation: text, kind: other % 2 === 0 ? 'strength' : null },
    });
  },
  tagNote: async (core, reviewId, { which, other }) => {
    const note = pick(await notesOf(core, reviewId), which);
    const { hypotheses } = await overviewOf(core, reviewId);
    const hypothesis = pick(hypotheses, other);
    if (note === undefined || hypothesis === undefined) return;
    await core.ask('evidence.change', {
      reviewId,
      noteId: note.id,
      change: {
        links: [{ hypothesisId: hypothesis.id, stance: stances[which % 3]! }],
        lensTags: [`lens/${other % 5}`],
      },
    });
  },
  binNote: async (core, reviewId, { which }) => {
    const note = pick(await notesOf(core, reviewId), which);
    if (note !== undefined) await core.ask('evidence.move-to-bin', { reviewId, noteId: note.id });
  },
  restore: async (core, reviewId, { which }) => {
    const item = pick(await core.ask('bin.list', { reviewId }), which);
    if (item === undefined || item.kind === 'review') return;
    const idName =
      item.kind === 'evidence'
        ? 'noteId'
        : item.kind === 'feedback-point'
          ? 'pointId'
          : item.kind === 'factual-check'
            ? 'checkId'
            : `${item.kind}Id`;
    await core.ask(`${item.kind}.restore`, { reviewId, [idName]: item.id } as never);
  },
  addFinding: async (core, reviewId, { which, other, text }) => {
    const note = pick(await notesOf(core, reviewId), other);
    await core.ask('finding.add', {
      reviewId,
      category: categories[which % 3]!,
      heading: text,
      evidenceIds: note === undefined ? [] : [note.id],
    });
  },
  wordFinding: async (core, reviewId, { which, other, text }) => {
    const finding = pick(await findingsOf(core, reviewId), which);
    if (finding === undefined) return;
    const at = other % (finding.wording.length + 1);
    await core.ask('finding.change', {
      reviewId,
      findingId: finding.id,
      change: {
        wording: finding.wording.slice(0, at) + text + finding.wording.slice(at),
        category: categories[other % 3]!,
        order: (which % 7) / 2,
      },
    });
  },
  linkNote: async (core, reviewId, { which, other }) => {
    const finding = pick(await findingsOf(core, reviewId), which);
    const note = pick(await notesOf(core, reviewId), other);
    if (finding === undefined || note === undefined) return;
    const role = (['rests-on', 'counter', null] as const)[(which + other) % 3]!;
    await core.ask('finding.link-note', {
      reviewId,
      findingId: finding.id,
      evidenceId: note.id,
      role,
    });
  },
  standBehind: async (core, reviewId, { which, other }) => {
    const finding = pick(await findingsOf(core, reviewId), which);
    const { people } = await overviewOf(core, reviewId);
    const team = people.filter(({ teamRoles }) =>
      teamRoles.some((role) => role.endsWith('reviewer')),
    );
    const person = pick(team, other);
    if (finding === undefined || person === undefined) return;
    await core.ask('finding.stand-behind', {
      reviewId,
      findingId: finding.id,
      personId: person.id,
      isAgreed: which % 3 > 0,
    });
  },
  binFinding: async (core, reviewId, { which }) => {
    const finding = pick(await findingsOf(core, reviewId), which);
    if (finding === undefined) return;
    await core.ask('finding.move-to-bin', { reviewId, findingId: finding.id });
  },
  addObjective: (core, reviewId, { text }) =>
    core.ask('objective.add', { reviewId, findingId: null, objective: text }),
  binObjective: async (core, reviewId, { which }) => {
    const planned = pick(await objectivesOf(core, reviewId), which);
    if (planned === undefined) return;
    await core.ask('objective.move-to-bin', { reviewId, objectiveId: planned.objective.id });
  },
  addAction: async (core, reviewId, { which, text }) => {
    const planned = pick(await objectivesOf(core, reviewId), which);
    if (planned === undefined) return;
    await core.ask('action.add', { reviewId, objectiveId: planned.objective.id, action: text });
  },
  changeAction: async (core, reviewId, { which, other, text }) => {
    const objectives = await objectivesOf(core, reviewId);
    const planned = pick(
      objectives.flatMap(({ actions }) => actions),
      which,
    );
    if (planned === undefined) return;
    await core.ask('action.change', {
      reviewId,
      actionId: planned.action.id,
      change: {
        firstStep: text,
        leadRole: text.slice(0, 50),
        costPounds: other * 1.5,
        supportRoles: [text.slice(0, 20)],
        monitorOn: [schoolDays[which % 4]!],
        target: { value: other, outOf: 10, on: schoolDays[other % 4]!, text: null },
        milestones: [
          ...planned.action.milestones.filter(({ id }) => id !== `m${which % 3}`),
          { id: `m${which % 3}`, on: schoolDays[other % 4]!, text, isMet: other % 2 === 0 },
        ],
      },
    });
  },
  binAction: async (core, reviewId, { which }) => {
    const objectives = await objectivesOf(core, reviewId);
    const planned = pick(
      objectives.flatMap(({ actions }) => actions),
      which,
    );
    if (planned === undefined) return;
    await core.ask('action.move-to-bin', { reviewId, actionId: planned.action.id });
  },
  changeReview: (core, reviewId, { which, other, text }) =>
    core.ask('review.change', {
      reviewId,
      change:
        which % 2 === 0
          ? { whyNow: text, inScope: [text, 'more'], title: text.slice(0, 100) }
          : { visitDates: [schoolDays[other % 4]!], question: `To what extent ${text}` },
    }),
  setDate: (core, reviewId, { which, other }) =>
    core.ask('review.set-date', {
      reviewId,
      which: (['checkIn', 'ninetyDay', 'workshop'] as const)[which % 3]!,
      date: other % 4 === 0 ? null : schoolDays[other % 4]!,
    }),
  changeHypothesis: async (core, reviewId, { which, other, text }) => {
    const { hypotheses } = await overviewOf(core, reviewId);
    const hypothesis = pick(hypotheses, which);
    if (hypothesis === undefined) return;
    await core.ask('hypothesis.change', {
      reviewId,
      hypothesisId: hypothesis.id,
      change: {
        statusNote: text,
        sourcesNeeded: [['governors', 'lesson-visit', 'pupil-panel'][other % 3]!],
      },
    });
  },
  binHypothesis: async (core, reviewId, { which }) => {
    const { hypotheses } = await overviewOf(core, reviewId);
    const hypothesis = pick(hypotheses, which);
    if (hypothesis === undefined) return;
    await core.ask('hypothesis.move-to-bin', { reviewId, hypothesisId: hypothesis.id });
  },
  saveMember: async (core, reviewId, { which, text }) => {
    const { people } = await overviewOf(core, reviewId);
    const person = which % 3 === 0 ? undefined : pick(people, which);
    await core.ask('team.save-member', {
      reviewId,
      personId: person?.id ?? null,
      name: `N ${text}`.slice(0, 200),
      jobRole: text.slice(0, 50),
      schoolId: person?.schoolId ?? null,
      teamRoles: person?.teamRoles ?? ['host-partner'],
    });
  },
  saveSchool: async (core, reviewId, { which, text }) => {
    const { schools } = await overviewOf(core, reviewId);
    await core.ask('school.save', {
      reviewId,
      schoolId: which % 2 === 0 ? null : (pick(schools, which)?.id ?? null),
      name: `S ${text}`.slice(0, 200),
      urn: null,
      phase: text.slice(0, 10),
    });
  },
  addSlot: async (core, reviewId, { which, other, text }) => {
    const on = schoolDays[which % 4]!;
    const { days } = await core.ask('timetable.read', { reviewId });
    const there = days.find(({ day }) => day.on === on);
    const dayId = there?.day.id ?? (await core.ask('day.add', { reviewId, on })).dayId;
    await core.ask('slot.add', {
      reviewId,
      dayId,
      time: { start: '09:00', end: `1${other % 10}:30` },
      title: text.slice(0, 100),
      kind: 'evidence',
      activityType: 'learning-walk',
    });
  },
  changeStrand: async (core, reviewId, { which, other, text }) => {
    const strand = pick(await strandsOf(core, reviewId), which);
    const { people } = await overviewOf(core, reviewId);
    const person = pick(people, other);
    if (strand === undefined || person === undefined) return;
    await core.ask('strand.change', {
      reviewId,
      strandId: strand.id,
      change: { reviewerIds: [person.id], purpose: text, place: text.slice(0, 50) },
    });
  },
  binSlot: async (core, reviewId, { which }) => {
    const strand = pick(await strandsOf(core, reviewId), which);
    if (strand === undefined) return;
    await core.ask('slot.move-to-bin', { reviewId, slotId: strand.slotId });
  },
  undo: async (core, reviewId) => {
    const { canUndo } = await core.ask('history.read', { reviewId });
    if (canUndo) await core.ask('history.undo', { reviewId });
  },
  redo: async (core, reviewId) => {
    const { canRedo } = await core.ask('history.read', { reviewId });
    if (canRedo) await core.ask('history.redo', { reviewId });
  },
} satisfies Record<string, Take>;

export type StepKind = keyof typeof steps;
const stepKinds = Object.keys(steps) as StepKind[];

/** @param spared notes that are neither split nor merged. */
export const takeStep: Take = (core, reviewId, step, spared) =>
  (steps[step.kind] as Take)(core, reviewId, step, spared);

/** What parts and joins things, and what it works on. */
export const partingKinds: readonly StepKind[] = [
  'file',
  ...(Object.keys(partingSteps) as PartingKind[]),
];

/** Anything that may come from a keyboard or a clipboard, half a character and NUL included. */
export const typedText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', ' ', 'كلمات', '👩‍🏫🏽', '\uD83D', '\uDC26x', 'a\u0000b', 'Ünïcödé', '<b>&"'),
);

export const step: fc.Arbitrary<Step> = fc.record({
  // Undo and redo as often as all the rest of what is rare.
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...stepKinds) },
    { weight: 1, arbitrary: fc.constantFrom<StepKind>('undo', 'redo', 'restore', 'file') },
  ),
  which: fc.nat(50),
  other: fc.nat(50),
  text: typedText,
});
