// Every operation that names a review answers the same when that review is not on this laptop, and
// changes nothing.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contract, type OperationName } from '../../src/shared/ipc/contract.ts';
import { plainCalendar } from '../support/plain-calendar.ts';
import { createNewReview } from '../support/new-review.ts';
import { noteOf } from '../support/notes.ts';
import { readModels } from '../support/read-models.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

const choices = { audience: 'x', detail: 'full', isAnonymised: false, isDraft: false };

/** The least that the contract lets through, besides the review's id. */
const inputs: Partial<Record<OperationName, object>> = {
  'history.read': {},
  'history.undo': {},
  'history.redo': {},
  'review.overview': {},
  'kept-part.list': {},
  'review.open': {},
  'review.change': { change: { title: 'x' } },
  'review.set-date': { which: 'checkIn', date: '2027-01-20' },
  'form.list': {},
  'form.change': { formId: 'lesson-visit', change: {} },
  'form.reset': { formId: 'lesson-visit', lineId: null },
  'form.save-file': { formId: 'lesson-visit' },
  'form.open-file': {},
  'question-bank.list': {},
  'question-bank.change': { bankId: 'pupils', change: {} },
  'question-bank.reset': { bankId: 'pupils', lineId: null },
  'question-bank.save-file': { bankId: 'pupils' },
  'question-bank.open-file': {},
  'review.move-to-bin': {},
  'review.restore': {},
  'review.write-as': { personId: null },
  'school.save': { schoolId: null, name: 'x', urn: null, phase: null },
  'team.save-member': {
    personId: null,
    name: 'x',
    jobRole: null,
    schoolId: null,
    teamRoles: [],
  },
  'calendar.change': { calendar: plainCalendar },
  'calendar-draft.read': {},
  'calendar-draft.keep': { draft: null },
  'hypothesis.add': { statement: 'x' },
  'hypothesis.change': { hypothesisId: id, change: {} },
  'hypothesis.move-to-bin': { hypothesisId: id },
  'hypothesis.restore': { hypothesisId: id },
  'review-file.save': {},
  'bundle.passphrase': {},
  'handover.read': {},
  'handover.words': {},
  'handover.prepare': {},
  'handover.change': { change: {} },
  'handover.complete': {},
  'handover.book-workshop': {},
  'handover.save-bundle': {},
  'workshop.read': {},
  'workshop.room': {},
  'workshop.prepare': {},
  'workshop.change': { change: {} },
  'workshop.set-length': { minutes: 60 },
  'workshop-step.add': { title: 'x' },
  'workshop-step.change': { stepId: id, change: {} },
  'workshop-step.move-to-bin': { stepId: id },
  'workshop-step.restore': { stepId: id },
  'workshop.clock': { deed: 'begin', stepId: id, minutes: 0 },
  'workshop.fit-rest': {},
  'workshop-card.add': { kind: 'idea', fields: {} },
  'workshop-card.change': { cardId: id, change: {} },
  'workshop-card.dot': { cardId: id, by: 1 },
  'workshop-card.move-to-bin': { cardId: id },
  'workshop-card.restore': { cardId: id },
  'workshop.to-plan': {},
  'workshop.take-kept': {},
  'workshop.open-wall': {},
  'bundle.set-passphrase': { passphrase: null },
  'bundle.exchanges': {},
  'bundle.save': {},
  'folder.status': {},
  'folder.choose': {},
  'folder.look': {},
  'folder.stop': {},
  'draft.read': {},
  'draft.save': { noteId: id, content: noteOf('x') },
  'evidence.file-several': {
    noteId: id,
    contents: [noteOf('x'), noteOf('y')],
    takenAt: '2026-11-24T10:00',
  },
  'evidence.file': { noteId: id, content: noteOf('x'), takenAt: '2026-11-24T10:00' },
  'evidence.list': {},
  'evidence.change': { noteId: id, change: {} },
  'evidence.move-to-bin': { noteId: id },
  'evidence.restore': { noteId: id },
  'evidence.split': { noteId: id, description: 'x', at: 0 },
  'evidence.merge': { noteIds: [id, '01ARZ3NDEKTSV4RRFFQ69G5FAW'] },
  'photo.list': {},
  'photo.read': { photoId: id },
  'photo.add': { noteId: id, photoId: id, description: 'x', bytes: new Uint8Array() },
  'photo.describe': { photoId: id, description: 'x' },
  'photo.move': { photoId: id, noteId: id },
  'photo.move-to-bin': { photoId: id },
  'photo.restore': { photoId: id },
  'evidence.weight': {},
  'evidence.coverage': {},
  'remark.list': {},
  'remark.change': { remarkId: id, change: {} },
  'remark.move-to-bin': { remarkId: id },
  'remark.restore': { remarkId: id },
  'returned-plan.open': {},
  'returned-plan.read': { token: 't' },
  'returned-plan.take': { token: 't', choices: [{ id: 'x' }] },
  'evidence-sheet.open': {},
  'evidence-sheet.file': { token: 't', rows: [{ row: 2 }], reviewerId: null },
  'evidence-sheet.save-blank': {},
  'self-review.read': {},
  'self-review.begin': {},
  'self-review.choose-prompts': {},
  'self-review.answer': { answerId: id, change: {} },
  'self-review.complete': { completedByRole: 'x', completedOn: '2026-10-01' },
  'self-review.reopen': {},
  'self-review.open-file': {},
  'self-review.open-kept': {},
  'self-review.take-in': {
    token: 't',
    completedByRole: '',
    completedOn: null,
    items: [
      {
        item: null,
        answerId: null,
        theme: '',
        prompt: 'x',
        rating: null,
        evidence: '',
        uncertainty: '',
        isMostUncertain: false,
      },
    ],
  },
  'self-review.save-file': {},
  'self-review.save-word': { as: 'form' },
  'finding.list': {},
  'finding.add': { category: 'strength', heading: 'x' },
  'finding.change': { findingId: id, change: {} },
  'finding.link-note': { findingId: id, evidenceId: id, role: null },
  'finding.stand-behind': { findingId: id, personId: id, isAgreed: true },
  'finding.move-to-bin': { findingId: id },
  'finding.restore': { findingId: id },
  'feedback.read': {},
  'feedback.save-script': {},
  'feedback.open-projector': {},
  'factual-check.read': {},
  'factual-check.save': { form: 'word' },
  'factual-check.open': {},
  'factual-check.add': { item: 'x', draft: '', correction: '', byRole: '' },
  'factual-check.change': { checkId: id, change: {} },
  'factual-check.decide': { checkId: id, decision: null },
  'factual-check.move-to-bin': { checkId: id },
  'factual-check.restore': { checkId: id },
  'report.read': {},
  'report.write': { source: 'summary', text: 'x' },
  'report.settle': { source: 'summary', choice: 'keep' },
  'report.accept-suggestions': {},
  'report.leave-out': { source: 'summary' },
  'report.bring-back': { source: 'summary' },
  'report.save': {},
  'factual-check.close': { isClosed: true },
  'feedback.slides': {},
  'feedback.prepare': {},
  'feedback.change': { change: {} },
  'feedback-point.add': { title: 'x' },
  'feedback-point.change': { pointId: id, change: {} },
  'feedback.arrange': { pointIds: [] },
  'feedback-point.move-to-bin': { pointId: id },
  'feedback-point.restore': { pointId: id },
  'timetable.read': {},
  'timetable.now': {},
  'timetable.change': { change: {} },
  'timetable.apply': { templateId: 'one-day' },
  'timetable.take-kept': {},
  'timetable.preview-document': { document: { kind: 'team' } },
  'timetable.save-document': { document: { kind: 'team' } },
  'timetable.open-document': { document: { kind: 'team' } },
  'briefing.defaults': {},
  'day.add': { on: '2026-11-24' },
  'day.change': { dayId: id, change: {} },
  'day.move-to-bin': { dayId: id },
  'day.restore': { dayId: id },
  'slot.add': {
    dayId: id,
    time: { start: '09:00', end: '09:30' },
    title: 'x',
    kind: 'evidence',
  },
  'slot.change': { slotId: id, change: {} },
  'slot.split': { slotId: id, at: '09:00' },
  'slot.copy': { slotId: id, dayId: id, start: '09:00' },
  'slot.move-to-bin': { slotId: id },
  'slot.restore': { slotId: id },
  'strand.add': { slotId: id },
  'strand.change': { strandId: id, change: {} },
  'strand.move-to-bin': { strandId: id },
  'strand.restore': { strandId: id },
  'briefing.add': { audience: 'x' },
  'briefing.change': { briefingId: id, change: {} },
  'briefing.move-to-bin': { briefingId: id },
  'briefing.restore': { briefingId: id },
  'board.link-notes': {},
  'finding.say-why-not': { findingId: id, personId: id, reason: 'x' },
  'finding.agree': { findingId: id },
  'finding.reopen': { findingId: id },
  'decision.list': {},
  'decision.add': { text: 'x', findingId: null },
  'catch-up.list': {},
  'follow-through.read': {},
  'checkpoint.change': { which: 'checkIn', change: {} },
  'checkpoint.say-of-action': { which: 'checkIn', actionId: id, change: {} },
  'checkpoint.finish': { which: 'checkIn' },
  'checkpoint.reopen': { which: 'checkIn' },
  'checkpoint.preview': { which: 'checkIn' },
  'checkpoint.save-word': { which: 'checkIn' },
  'review.start-next': { question: 'x', visitOn: '2027-11-24' },
  'trend.read': {},
  'readiness.read': { lensId: null },
  'readiness.own': {},
  'readiness.save-speaker': { speakerId: null, tag: 'x', who: 'x', about: '' },
  'readiness.remove-speaker': { speakerId: 'x' },
  'readiness.tick': { itemId: 'base-room', isDone: true, by: '' },
  'readiness.note-check': { itemId: 'base-room', note: '' },
  'readiness.untick-all': {},
  'readiness.save-card': { lensId: null, speakerKey: 'x' },
  'catch-up.add': {},
  'catch-up.change': { catchUpId: id, change: {} },
  'catch-up.move-to-bin': { catchUpId: id },
  'catch-up.restore': { catchUpId: id },
  'placeholder.list': { kindId: 'action-plan' },
  'plan.read': {},
  'objective.add': { findingId: null, objective: 'x' },
  'objective.change': { objectiveId: id, change: {} },
  'objective.move-to-bin': { objectiveId: id },
  'objective.restore': { objectiveId: id },
  'action.add': { objectiveId: id, action: 'x' },
  'plan.notes': {},
  'plan.help': { objectiveId: id },
  'action.change': { actionId: id, change: {} },
  'action.move-to-bin': { actionId: id },
  'action.restore': { actionId: id },
  'document.list': {},
  'document.preview': { kindId: 'x', choices },
  'document.save': { kindId: 'x', choices, format: 'docx' },
  'document.save-pack': { documents: [{ kindId: 'x', choices, format: 'docx' }] },
  'document.change-made': { madeId: id, change: {} },
  'document.preview-plan': {},
  'document.save-plan': {},
  'document.open-plan': {},
};

let core: TestCore;
beforeEach(() => {
  core = createTestCore();
});
afterEach(() => core.close());

test('the table below names every operation that can miss its review', () => {
  const declared = Object.entries(contract).flatMap(([name, { failures }]) =>
    'review-not-found' in failures ? [name] : [],
  );
  expect(Object.keys(inputs).toSorted()).toEqual(declared.toSorted());
});

test.each(Object.keys(inputs) as OperationName[])(
  '%s of a review that is not here changes nothing',
  async (name) => {
    const other = await createNewReview(core);
    const before = await readModels(core, other);
    expect(await core.fails(name, { ...inputs[name], reviewId: id })).toEqual({
      name: 'review-not-found',
    });
    expect(await core.fails(name, { ...inputs[name], reviewId: 'no id' })).toMatchObject({
      name: 'invalid-input',
    });
    expect(await readModels(core, other)).toEqual(before);
    expect(core.core.context.store.log.count(id)).toBe(0);
  },
);

test('a hypothesis that is not here is answered so', async () => {
  const reviewId = await createNewReview(core);
  const input = { reviewId, hypothesisId: id };
  const notFound = { name: 'hypothesis-not-found' };
  expect(await core.fails('hypothesis.change', { ...input, change: {} })).toEqual(notFound);
  expect(await core.fails('hypothesis.move-to-bin', input)).toEqual(notFound);
  expect(await core.fails('hypothesis.restore', input)).toEqual(notFound);
});

test('a changed visit date on a closed day is refused like a new one', async () => {
  const reviewId = await createNewReview(core);
  expect(
    await core.fails('review.change', { reviewId, change: { visitDates: ['2026-12-25'] } }),
  ).toMatchObject({ name: 'date-not-school-day', date: '2026-12-25' });
  const { review } = await core.ask('review.overview', { reviewId });
  expect(review.visitDates).toEqual(['2026-11-24']);
});
