// Undo and redo: of every command that changes a review, one step at a time, and nothing else.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contract, type CommandName, type Input } from '../../src/shared/ipc/contract.ts';
import type {
  ActionId,
  BriefingId,
  DayId,
  CatchUpId,
  EvidenceId,
  FactualCheckId,
  FeedbackPointId,
  PhotoId,
  FindingId,
  HypothesisId,
  ObjectiveId,
  PersonId,
  ReviewId,
  SchoolId,
  SlotId,
  StrandId,
  SelfReviewAnswerId,
  WorkshopCardId,
  WorkshopStepId,
} from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { plainCalendar } from '../support/plain-calendar.ts';
import { fileNote, newNoteId, noteOf } from '../support/notes.ts';
import { addPhoto, newPhotoId, photoBytes } from '../support/photos.ts';
import { readModels } from '../support/read-models.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

/** Commands that are no step of the review's own history, each with its reason. */
const notUndone: Partial<Record<CommandName, string>> = {
  'work.stop': 'changes nothing of a review',
  'settings.change': 'belongs to the laptop',
  'our-documents.change-look': 'belongs to the laptop; goes back in our-documents.test.ts',
  'our-documents.choose-logo': 'belongs to the laptop; goes back in our-documents.test.ts',
  'our-documents.drop-logo': 'belongs to the laptop; goes back in our-documents.test.ts',
  'our-documents.remove-logo': 'belongs to the laptop; goes back in our-documents.test.ts',
  'our-documents.undo': 'is undo, of what belongs to the laptop',
  'our-documents.save-file': 'a file is there or not',
  'our-documents.open-file': 'belongs to the laptop; goes back in our-documents.test.ts',
  'template.choose': 'belongs to the laptop; goes back in our-documents.test.ts',
  'template.drop': 'belongs to the laptop; goes back in our-documents.test.ts',
  'template.remove': 'belongs to the laptop; goes back in our-documents.test.ts',
  'template.save-starter': 'a file is there or not',
  'template.save-copy': 'a file is there or not',
  'review.open': 'belongs to the laptop',
  'review.write-as': 'belongs to the laptop',
  'draft.save': 'belongs to the laptop',
  'calendar-draft.keep': 'belongs to the laptop',
  'set-up.keep': 'belongs to the laptop',
  'bundle.set-passphrase': 'belongs to the laptop',
  'handover.save-bundle': 'a file is there or not',
  'handover.complete': 'goes back one by one in handover.test.ts',
  'handover.book-workshop': 'goes back in handover.test.ts',
  'workshop.open-wall': 'a window is there or not',
  'workshop.close-wall': 'a window is there or not',
  'workshop.prepare': 'is undone in workshop.test.ts: it is prepared once',
  'workshop.fit-rest': 'is undone in workshop.test.ts: it needs a clock that is late',
  'workshop.take-kept': 'is undone in workshop-kept.test.ts: it needs a kept part first',
  'bundle.save': 'a file is there or not',
  'bundle.open': 'is a colleague’s work',
  'handed-file.drop': 'only waits; nothing is taken in yet',
  'handed-file.dismiss': 'only waits; nothing is taken in yet',
  'card.describe-own': 'belongs to the laptop',
  'card.save': 'a file is there or not',
  'card.renew': 'keys that were given up must not come back',
  'card.open': 'only looks; nothing is kept yet',
  'card.keep': 'belongs to the laptop',
  'card.change': 'belongs to the laptop',
  'card.remove': 'belongs to the laptop, and is put back by card.restore',
  'card.restore': 'belongs to the laptop',
  'folder.choose': 'belongs to the laptop',
  'folder.join': 'is a colleague’s work',
  'folder.look': 'is a colleague’s work',
  'folder.stop': 'belongs to the laptop',
  'review.create': 'would leave a review with nothing in it',
  'review-file.open': 'would leave a review with nothing in it',
  'review-file.open-sample': 'would leave a review with nothing in it',
  'review-file.save': 'a file is there or not',
  'evidence-sheet.open': 'only looks; nothing is filed yet',
  'evidence-sheet.file': 'is undone in evidence-sheet.test.ts: it needs a sheet first',
  'remark.change': 'is undone in returned-plan.test.ts: it needs a file first',
  'remark.move-to-bin': 'is undone in returned-plan.test.ts: it needs a file first',
  'remark.restore': 'is undone in returned-plan.test.ts: it needs a file first',
  'returned-plan.open': 'only looks; nothing is taken yet',
  'returned-plan.take': 'is undone in returned-plan.test.ts: it needs a file first',
  'evidence-sheet.save-blank': 'a file is there or not',
  'form.save-file': 'a file is there or not',
  'question-bank.save-file': 'a file is there or not',
  'form.open-file': 'is undone in form.test.ts: it needs a file first',
  'question-bank.open-file': 'is undone in form.test.ts: it needs a file first',
  'feedback.open-projector': 'a window is there or not',
  'feedback.close-projector': 'a window is there or not',
  'feedback.save-script': 'a file is there or not',
  'report.save': 'a file is there or not',
  'factual-check.save': 'a file is there or not',
  'factual-check.open': 'is undone in factual-check.test.ts: it needs a file first',
  'factual-check.close': 'is undone in factual-check.test.ts: it needs a file first',
  'document.save': 'a file is there or not',
  'document.save-pack': 'a file is there or not',
  'document.change-made': 'is undone in documents.test.ts: it needs a file first',
  'self-review.open-file': 'only looks; nothing is filed yet',
  'self-review.open-kept': 'only looks; nothing is filed yet',
  'self-review.take-in': 'is undone in self-review-files.test.ts: it needs a file first',
  'self-review.save-file': 'a file is there or not',
  'self-review.save-word': 'a file is there or not',
  'self-review.begin': 'is undone in self-review.test.ts: it is begun once',
  'self-review.reopen': 'is undone in self-review.test.ts: it needs a completed one first',
  'self-review.choose-prompts': 'is undone in self-review.test.ts: it needs a file first',
  'checkpoint.save-word': 'a file is there or not',
  'readiness.save-card': 'a file is there or not',
  'readiness.remove-speaker': 'is undone in readiness.test.ts: it needs somebody first',
  'readiness.untick-all': 'is undone in readiness.test.ts: it needs a tick first',
  'review.start-next': 'would leave a review with nothing in it',
  'document.save-plan': 'a file is there or not',
  'document.open-plan': 'a file is there or not',
  'timetable.save-document': 'a file is there or not',
  'timetable.open-document': 'a file is there or not',
  'timetable.take-kept': 'is undone in timetable-kept.test.ts: it needs a kept part first',
  'history.undo': 'is undo',
  'history.redo': 'is redo',
};

interface Prepared {
  readonly reviewId: ReviewId;
  readonly hypothesisId: HypothesisId;
  readonly noteId: EvidenceId;
  readonly otherNoteId: EvidenceId;
  readonly photoId: PhotoId;
  readonly findingId: FindingId;
  readonly areaId: FindingId;
  readonly objectiveId: ObjectiveId;
  readonly actionId: ActionId;
  readonly checkId: FactualCheckId;
  readonly pointId: FeedbackPointId;
  readonly otherPointId: FeedbackPointId;
  readonly agreedId: FindingId;
  readonly catchUpId: CatchUpId;
  readonly ana: PersonId;
  readonly schoolId: SchoolId;
  readonly dayId: DayId;
  readonly slotId: SlotId;
  readonly strandId: StrandId;
  readonly briefingId: BriefingId;
  readonly answerId: SelfReviewAnswerId;
  readonly stepId: WorkshopStepId;
  readonly otherStepId: WorkshopStepId;
  readonly cardId: WorkshopCardId;
}

type Steps = {
  readonly [Name in CommandName]?: (made: Prepared) => readonly Input<Name>[];
};

/** For every other command, what it is undone with; more than one where it does several things. */
const undone: Steps = {
  'review.change': ({ reviewId }) => [
    { reviewId, change: { question: 'To what extent else?', title: 'Other', whyNow: 'now' } },
    { reviewId, change: { visitDates: ['2026-11-26', '2026-11-25'], reviewType: 'two-day' } },
    { reviewId, change: { planStop: { text: 'Stop', from: 'now', checkedBy: 'Head' } } },
  ],
  'review.set-date': ({ reviewId }) => [
    { reviewId, which: 'checkIn', date: '2027-01-20' },
    { reviewId, which: 'visit', date: null },
  ],
  'calendar.change': ({ reviewId }) => [
    { reviewId, calendar: plainCalendar },
    { reviewId, calendar: { ...plainCalendar, insetDays: [] } },
  ],
  'checkpoint.change': ({ reviewId }) => [
    {
      reviewId,
      which: 'ninetyDay',
      change: { keep: 'One', adoption: { value: 1, outOf: 2 }, heldOn: '2027-01-20' },
    },
  ],
  'checkpoint.say-of-action': ({ reviewId, actionId }) => [
    { reviewId, which: 'checkIn', actionId, change: { what: 'Begun', rag: 'G', status: 'done' } },
  ],
  'checkpoint.finish': ({ reviewId }) => [{ reviewId, which: 'checkIn' }],
  'checkpoint.reopen': ({ reviewId }) => [{ reviewId, which: 'impactReview' }],
  'review.move-to-bin': ({ reviewId }) => [{ reviewId }],
  'review.restore': ({ reviewId }) => [{ reviewId }],
  'school.save': ({ reviewId, schoolId }) => [
    { reviewId, schoolId: null, name: 'New school', urn: null, phase: null },
    { reviewId, schoolId, name: 'Renamed', urn: '1', phase: 'Primary' },
  ],
  'team.save-member': ({ reviewId, ana, schoolId }) => [
    { reviewId, personId: null, name: 'New', jobRole: null, schoolId, teamRoles: [] },
    {
      reviewId,
      personId: ana,
      name: 'Ana Renamed',
      jobRole: 'Head',
      schoolId: null,
      teamRoles: ['lead-reviewer', 'peer-reviewer'],
    },
  ],
  'hypothesis.add': ({ reviewId }) => [{ reviewId, statement: 'A third one.' }],
  'hypothesis.change': ({ reviewId, hypothesisId }) => [
    { reviewId, hypothesisId, change: { statement: 'Otherwise.', sourcesNeeded: ['governors'] } },
  ],
  'hypothesis.move-to-bin': ({ reviewId, hypothesisId }) => [{ reviewId, hypothesisId }],
  'hypothesis.restore': ({ reviewId, hypothesisId }) => [{ reviewId, hypothesisId }],
  'evidence.file-several': ({ reviewId }) => [
    {
      reviewId,
      noteId: newNoteId(),
      contents: [noteOf({ description: 'one' }), noteOf({ description: 'two' })],
      takenAt: '2026-11-24T10:15',
    },
  ],
  'evidence.file': ({ reviewId, hypothesisId }) => [
    {
      reviewId,
      noteId: newNoteId(),
      content: noteOf({
        description: 'filed',
        links: [{ hypothesisId, stance: 'supports' }],
        lensTags: ['a/b'],
      }),
      takenAt: '2026-11-24T10:00',
    },
  ],
  'evidence.change': ({ reviewId, noteId, hypothesisId }) => [
    {
      reviewId,
      noteId,
      change: {
        description: 'Changed 🐦 words',
        links: [{ hypothesisId, stance: 'challenges' }],
        lensTags: ['c/d'],
        kind: 'question',
      },
    },
  ],
  'evidence.move-to-bin': ({ reviewId, noteId }) => [{ reviewId, noteId }],
  'evidence.restore': ({ reviewId, noteId }) => [{ reviewId, noteId }],
  'form.change': ({ reviewId }) => [
    {
      reviewId,
      formId: 'lesson-visit',
      change: {
        purpose: 'Otherwise.',
        fields: [{ id: 'own', kind: 'text', label: 'Our own' }],
        hide: ['wondering'],
      },
    },
    {
      reviewId,
      formId: 'lesson-visit',
      change: { move: { id: 'wondering', beforeId: 'joint-with' } },
    },
  ],
  'form.reset': ({ reviewId }) => [{ reviewId, formId: 'environment', lineId: null }],
  'question-bank.change': ({ reviewId }) => [
    {
      reviewId,
      bankId: 'pupils',
      change: {
        questions: [{ id: 'own', themeId: 'belonging', ask: 'Our own?' }],
        hide: ['belonging-1'],
      },
    },
  ],
  'question-bank.reset': ({ reviewId }) => [{ reviewId, bankId: 'governors', lineId: 'visits-1' }],
  'evidence.split': ({ reviewId, noteId }) => [{ reviewId, noteId, description: 'a note', at: 1 }],
  'evidence.merge': ({ reviewId, noteId, otherNoteId }) => [
    { reviewId, noteIds: [noteId, otherNoteId] },
  ],
  'photo.add': ({ reviewId, noteId }) => [
    {
      reviewId,
      noteId,
      photoId: newPhotoId(),
      description: 'Another.',
      bytes: photoBytes({ comment: null, width: 30 }),
    },
  ],
  'photo.describe': ({ reviewId, photoId }) => [{ reviewId, photoId, description: 'Otherwise.' }],
  'photo.move': ({ reviewId, photoId, otherNoteId }) => [
    { reviewId, photoId, noteId: otherNoteId },
  ],
  'photo.move-to-bin': ({ reviewId, photoId }) => [{ reviewId, photoId }],
  'photo.restore': ({ reviewId, photoId }) => [{ reviewId, photoId }],
  'self-review.answer': ({ reviewId, answerId }) => [
    { reviewId, answerId, change: { rating: 'improving', evidence: 'Seen in books.' } },
    { reviewId, answerId, change: { uncertainty: 'Whether it lasts.', isMostUncertain: true } },
  ],
  'self-review.complete': ({ reviewId }) => [
    { reviewId, completedByRole: 'Headteacher', completedOn: '2026-10-01' },
  ],
  'finding.add': ({ reviewId, noteId }) => [
    { reviewId, category: 'question', heading: 'New', evidenceIds: [noteId] },
  ],
  'finding.change': ({ reviewId, findingId }) => [
    { reviewId, findingId, change: { wording: 'Agreed.', category: 'question', order: 9 } },
  ],
  'finding.link-note': ({ reviewId, findingId, noteId }) => [
    { reviewId, findingId, evidenceId: noteId, role: 'counter' },
    { reviewId, findingId, evidenceId: noteId, role: null },
  ],
  'finding.stand-behind': ({ reviewId, findingId, ana }) => [
    { reviewId, findingId, personId: ana, isAgreed: true },
  ],
  'board.link-notes': ({ reviewId, hypothesisId, findingId, noteId }) => [
    {
      reviewId,
      toHypotheses: [{ evidenceId: noteId, hypothesisId, stance: 'challenges' }],
      toFindings: [{ evidenceId: noteId, findingId, role: 'counter' }],
    },
  ],
  'finding.say-why-not': ({ reviewId, findingId, ana }) => [
    { reviewId, findingId, personId: ana, reason: 'Too wide for what we saw.' },
  ],
  'finding.agree': ({ reviewId, findingId }) => [
    { reviewId, findingId, keptBecause: 'It matters more than its count.' },
  ],
  'finding.reopen': ({ reviewId, agreedId }) => [{ reviewId, findingId: agreedId }],
  'decision.add': ({ reviewId, findingId }) => [
    { reviewId, text: 'We leave attendance out.', findingId },
  ],
  'catch-up.add': ({ reviewId }) => [{ reviewId }],
  'catch-up.change': ({ reviewId, catchUpId }) => [
    { reviewId, catchUpId, change: { emerging: 'Talk is precise', heldAt: '2026-11-24T10:30' } },
  ],
  'catch-up.move-to-bin': ({ reviewId, catchUpId }) => [{ reviewId, catchUpId }],
  'catch-up.restore': ({ reviewId, catchUpId }) => [{ reviewId, catchUpId }],
  'finding.move-to-bin': ({ reviewId, findingId }) => [{ reviewId, findingId }],
  'finding.restore': ({ reviewId, findingId }) => [{ reviewId, findingId }],
  'factual-check.add': ({ reviewId }) => [
    { reviewId, item: 'When it began', draft: '2024', correction: '2025', byRole: 'Head' },
  ],
  'factual-check.change': ({ reviewId, checkId }) => [
    { reviewId, checkId, change: { agreed: 'spring 2025', reason: 'as the head says' } },
  ],
  'factual-check.decide': ({ reviewId, checkId }) => [{ reviewId, checkId, decision: 'accepted' }],
  'factual-check.move-to-bin': ({ reviewId, checkId }) => [{ reviewId, checkId }],
  'factual-check.restore': ({ reviewId, checkId }) => [{ reviewId, checkId }],
  'report.write': ({ reviewId }) => [
    { reviewId, source: 'about', text: 'Our words.' },
    { reviewId, source: 'next', text: 'Written at before.' },
  ],
  'report.settle': ({ reviewId }) => [{ reviewId, source: 'summary', choice: 'take' }],
  'report.accept-suggestions': ({ reviewId }) => [{ reviewId }],
  'report.leave-out': ({ reviewId }) => [{ reviewId, source: 'next' }],
  'report.bring-back': ({ reviewId }) => [{ reviewId, source: 'evidence' }],
  'feedback.prepare': ({ reviewId }) => [{ reviewId }],
  'feedback.change': ({ reviewId }) => [
    {
      reviewId,
      change: {
        minutes: 45,
        startsAt: '15:20',
        groundRules: [{ id: 'a', order: 1, text: 'Strengths first' }],
      },
    },
  ],
  'feedback-point.add': ({ reviewId }) => [{ reviewId, title: 'New' }],
  'feedback-point.change': ({ reviewId, pointId }) => [
    { reviewId, pointId, change: { say: 'Other', minutes: 5, slide: 'pause', title: 'T' } },
  ],
  'feedback.arrange': ({ reviewId, pointId, otherPointId }) => [
    { reviewId, pointIds: [otherPointId, pointId] },
  ],
  'feedback-point.move-to-bin': ({ reviewId, pointId }) => [{ reviewId, pointId }],
  'feedback-point.restore': ({ reviewId, pointId }) => [{ reviewId, pointId }],
  'readiness.save-speaker': ({ reviewId }) => [
    { reviewId, speakerId: null, tag: 'ofsted-2025/inclusion', who: 'SENCO', about: '' },
  ],
  'readiness.tick': ({ reviewId }) => [
    { reviewId, itemId: 'base-room', isDone: true, by: 'Nominee' },
  ],
  'readiness.note-check': ({ reviewId }) => [{ reviewId, itemId: 'base-room', note: 'Library' }],
  'handover.prepare': ({ reviewId }) => [{ reviewId }],
  'handover.change': ({ reviewId, ana }) => [
    { reviewId, change: { workOn: 'One in depth', toIds: [ana], roomPlace: 'Hall' } },
  ],
  'workshop.change': ({ reviewId }) => [
    { reviewId, change: { framedQuestion: 'How might we?', on: '2026-12-07', aim: 'All' } },
    { reviewId, change: { confidence: { '4': 12 }, stop: 'Sheets' } },
  ],
  'workshop.set-length': ({ reviewId }) => [{ reviewId, minutes: 60 }],
  'workshop-step.add': ({ reviewId }) => [{ reviewId, title: 'Tea' }],
  'workshop-step.change': ({ reviewId, stepId }) => [
    { reviewId, stepId, change: { title: 'Begin', say: 'Welcome', minutes: 9 } },
  ],
  'workshop-step.move-to-bin': ({ reviewId, stepId }) => [{ reviewId, stepId }],
  'workshop-step.restore': ({ reviewId, stepId }) => [{ reviewId, stepId }],
  'workshop.clock': ({ reviewId, stepId, otherStepId }) => [
    { reviewId, deed: 'pause', stepId: null, minutes: 0 },
    { reviewId, deed: 'stretch', stepId, minutes: 3 },
    { reviewId, deed: 'skip', stepId: otherStepId, minutes: 0 },
    { reviewId, deed: 'begin', stepId: otherStepId, minutes: 0 },
    { reviewId, deed: 'finish', stepId: null, minutes: 0 },
  ],
  'workshop-card.add': ({ reviewId }) => [
    { reviewId, kind: 'cause', fields: { bone: 'people', text: 'Time' } },
  ],
  'workshop-card.change': ({ reviewId, cardId }) => [
    { reviewId, cardId, change: { text: 'Other', impact: 4, effort: 2, isChosen: false } },
  ],
  'workshop-card.dot': ({ reviewId, cardId }) => [{ reviewId, cardId, by: 1 }],
  'workshop-card.move-to-bin': ({ reviewId, cardId }) => [{ reviewId, cardId }],
  'workshop-card.restore': ({ reviewId, cardId }) => [{ reviewId, cardId }],
  'workshop.to-plan': ({ reviewId }) => [{ reviewId }],
  'objective.add': ({ reviewId, areaId }) => [{ reviewId, findingId: areaId, objective: 'New' }],
  'objective.change': ({ reviewId, objectiveId, areaId }) => [
    { reviewId, objectiveId, change: { objective: 'Other', findingId: areaId } },
  ],
  'objective.move-to-bin': ({ reviewId, objectiveId }) => [{ reviewId, objectiveId }],
  'objective.restore': ({ reviewId, objectiveId }) => [{ reviewId, objectiveId }],
  'action.add': ({ reviewId, objectiveId }) => [{ reviewId, objectiveId, action: 'New' }],
  'action.change': ({ reviewId, actionId }) => [
    {
      reviewId,
      actionId,
      change: {
        action: 'Other',
        dueOn: '2027-01-18',
        costPounds: 5,
        supportRoles: ['Head'],
        milestones: [{ id: 'm', on: '2027-01-11', text: 'half', isMet: true }],
      },
    },
  ],
  'action.move-to-bin': ({ reviewId, actionId }) => [{ reviewId, actionId }],
  'action.restore': ({ reviewId, actionId }) => [{ reviewId, actionId }],
  'timetable.apply': ({ reviewId }) => [{ reviewId, templateId: 'one-day', isInstead: true }],
  'timetable.change': ({ reviewId }) => [
    { reviewId, change: { practical: { wifi: 'Guest' } } },
    { reviewId, change: { schoolHours: { start: '08:50', end: '15:20' } } },
  ],
  'day.add': ({ reviewId }) => [{ reviewId, on: '2026-11-25' }],
  'day.change': ({ reviewId, dayId }) => [{ reviewId, dayId, change: { label: 'First day' } }],
  'day.move-to-bin': ({ reviewId, dayId }) => [{ reviewId, dayId }],
  'day.restore': ({ reviewId, dayId }) => [{ reviewId, dayId }],
  'slot.add': ({ reviewId, dayId }) => [
    {
      reviewId,
      dayId,
      time: { start: '11:00', end: '11:30' },
      title: 'Panel',
      kind: 'evidence',
      activityType: 'pupil-panel',
    },
  ],
  'slot.change': ({ reviewId, slotId }) => [
    { reviewId, slotId, change: { time: { start: '09:30', end: '10:30' }, title: 'Later' } },
  ],
  'slot.split': ({ reviewId, slotId }) => [{ reviewId, slotId, at: '09:20' }],
  'slot.copy': ({ reviewId, slotId, dayId }) => [{ reviewId, slotId, dayId, start: '13:00' }],
  'slot.move-to-bin': ({ reviewId, slotId }) => [{ reviewId, slotId }],
  'slot.restore': ({ reviewId, slotId }) => [{ reviewId, slotId }],
  'strand.add': ({ reviewId, slotId, strandId }) => [{ reviewId, slotId, like: strandId }],
  'strand.change': ({ reviewId, strandId, ana, hypothesisId }) => [
    {
      reviewId,
      strandId,
      change: {
        reviewerIds: [ana],
        hypothesisIds: [hypothesisId],
        purpose: 'Count words',
        place: 'Hall',
        isInOpenView: true,
      },
    },
  ],
  'strand.move-to-bin': ({ reviewId, strandId }) => [{ reviewId, strandId }],
  'strand.restore': ({ reviewId, strandId }) => [{ reviewId, strandId }],
  'briefing.add': ({ reviewId }) => [{ reviewId, audience: 'Parents', text: 'Come along.' }],
  'briefing.change': ({ reviewId, briefingId }) => [
    { reviewId, briefingId, change: { text: 'Nobody is being tested.' } },
  ],
  'briefing.move-to-bin': ({ reviewId, briefingId }) => [{ reviewId, briefingId }],
  'briefing.restore': ({ reviewId, briefingId }) => [{ reviewId, briefingId }],
};

let core: TestCore;
let made: Prepared;
beforeEach(async () => {
  core = createTestCore();
  const reviewId = await createNewReview(core);
  const { people, hypotheses, schools } = await core.ask('review.overview', { reviewId });
  const noteId = await fileNote(core, reviewId, 'a note');
  const otherNoteId = await fileNote(core, reviewId, 'another note');
  const photoId = await addPhoto(core, reviewId, noteId, 'A display.');
  const { findingId } = await core.ask('finding.add', {
    reviewId,
    category: 'strength',
    heading: 'F',
    evidenceIds: [noteId],
  });
  const { findingId: areaId } = await core.ask('finding.add', {
    reviewId,
    category: 'area-for-development',
    heading: 'A',
  });
  const { objectiveId } = await core.ask('objective.add', {
    reviewId,
    findingId: null,
    objective: 'O',
  });
  const { actionId } = await core.ask('action.add', { reviewId, objectiveId, action: 'A' });
  // The only action is not finished: it is carried on, so that the impact review can close.
  const ofImpact = { reviewId, which: 'impactReview' } as const;
  await core.ask('checkpoint.say-of-action', { ...ofImpact, actionId, change: { choice: 'keep' } });
  await core.ask('checkpoint.finish', ofImpact);
  await core.ask('report.write', { reviewId, source: 'summary', text: 'In short.' });
  await core.ask('report.write', { reviewId, source: 'next', text: 'Then this.' });
  await core.ask('report.leave-out', { reviewId, source: 'evidence' });
  const { checkId } = await core.ask('factual-check.add', {
    reviewId,
    item: 'A number',
    draft: 'eight',
    correction: 'seven',
    byRole: 'SENCO',
  });
  const { pointId } = await core.ask('feedback-point.add', { reviewId, title: 'P' });
  const { pointId: otherPointId } = await core.ask('feedback-point.add', { reviewId, title: 'Q' });
  const hide = ['where', 'visits-1'];
  await core.ask('form.change', { reviewId, formId: 'environment', change: { hide } });
  await core.ask('question-bank.change', { reviewId, bankId: 'governors', change: { hide } });
  const { dayId } = await core.ask('day.add', { reviewId, on: '2026-11-24' });
  const { slotId, strandId } = await core.ask('slot.add', {
    reviewId,
    dayId,
    time: { start: '09:00', end: '10:00' },
    title: 'Lessons',
    kind: 'evidence',
  });
  const { briefingId } = await core.ask('briefing.add', { reviewId, audience: 'Pupils' });
  const { findingId: agreedId } = await core.ask('finding.add', {
    reviewId,
    category: 'question',
    heading: 'Q',
  });
  for (const each of [findingId, areaId, agreedId]) {
    await core.ask('finding.change', { reviewId, findingId: each, change: { wording: 'We say.' } });
  }
  await core.ask('finding.agree', { reviewId, findingId: agreedId });
  const { catchUpId } = await core.ask('catch-up.add', { reviewId });
  await core.ask('self-review.begin', { reviewId });
  const { answers } = await core.ask('self-review.read', { reviewId });
  await core.ask('workshop.prepare', { reviewId });
  const { steps } = await core.ask('workshop.read', { reviewId });
  const [stepId, otherStepId] = [steps[0]!.id, steps[1]!.id];
  await core.ask('workshop.clock', { reviewId, deed: 'begin', stepId, minutes: 0 });
  const { cardId } = await core.ask('workshop-card.add', {
    reviewId,
    kind: 'idea',
    fields: { text: 'A card on each table', isChosen: true },
  });
  const hypothesisId = hypotheses[0]!.id;
  const ana = people[0]!.id;
  const schoolId = schools[1]!.id;
  made = {
    reviewId,
    hypothesisId,
    noteId,
    otherNoteId,
    photoId,
    findingId,
    areaId,
    objectiveId,
    actionId,
    checkId,
    pointId,
    otherPointId,
    agreedId,
    catchUpId,
    ana,
    schoolId,
    dayId,
    slotId,
    strandId,
    briefingId,
    answerId: answers[0]!.id,
    stepId,
    otherStepId,
    cardId,
  };
});
afterEach(() => core.close());

const commands = Object.entries(contract).flatMap(([name, { kind }]) =>
  kind === 'command' ? [name as CommandName] : [],
);

test('every command is either undone below or has a reason why not', () => {
  expect([...Object.keys(undone), ...Object.keys(notUndone)].toSorted()).toEqual(
    commands.toSorted(),
  );
});

/** A restore is only a change of something that lies in the bin. */
const binFirst = (name: CommandName): CommandName | null =>
  name.endsWith('.restore') ? (name.replace('.restore', '.move-to-bin') as CommandName) : null;

/** What is undone into the bin, so that nothing a person made is lost to it. */
const leavesInBin = new Set<CommandName>([
  'evidence.file',
  'evidence.file-several',
  'evidence.split',
  'photo.add',
]);

/** Undoing the filing of a note leaves its words in the bin; all else is as it was. */
async function outsideTheBin(reviewId: ReviewId) {
  const { bin, ...models } = await readModels(core, reviewId);
  return { ...models, bin: bin.filter(({ kind }) => kind !== 'evidence' && kind !== 'photo') };
}

describe('undo gives back what was there, and redo what was done', () => {
  test.each(Object.keys(undone) as (keyof typeof undone)[])('%s', async (name) => {
    const { reviewId } = made;
    const read = () =>
      leavesInBin.has(name) ? outsideTheBin(reviewId) : readModels(core, reviewId);
    for (const input of undone[name]!(made)) {
      const binning = binFirst(name);
      if (binning !== null) await core.ask(binning, input as never);
      const before = await read();
      await core.ask(name, input as never);
      const after = await read();
      expect(after).not.toEqual(before);
      expect(await core.ask('history.read', { reviewId })).toEqual({
        canUndo: true,
        canRedo: false,
        lastStep: expect.any(String),
      });
      await core.ask('history.undo', { reviewId });
      expect(await read()).toEqual(before);
      expect(await core.ask('history.read', { reviewId })).toMatchObject({ canRedo: true });
      await core.ask('history.redo', { reviewId });
      expect(await read()).toEqual(after);
      await core.ask('history.undo', { reviewId });
      expect(await read()).toEqual(before);
    }
  });
});

test('what was undone stays undone after a restart, and the steps end there', async () => {
  const { reviewId, noteId } = made;
  const change = (description: string) =>
    core.ask('evidence.change', { reviewId, noteId, change: { description } });
  await change('one');
  await change('two');
  await core.ask('history.undo', { reviewId });
  core = core.reopen();
  const { notes } = await core.ask('evidence.list', { reviewId });
  expect(notes.find((note) => note.id === noteId)?.description).toBe('one');
  expect(await core.fails('history.undo', { reviewId })).toEqual({ name: 'nothing-to-undo' });
  expect(await core.fails('history.redo', { reviewId })).toEqual({ name: 'nothing-to-redo' });
});

test('a new change ends what could be redone', async () => {
  const { reviewId, noteId } = made;
  await core.ask('evidence.change', { reviewId, noteId, change: { place: 'one' } });
  await core.ask('history.undo', { reviewId });
  await core.ask('evidence.change', { reviewId, noteId, change: { place: 'two' } });
  expect(await core.fails('history.redo', { reviewId })).toEqual({ name: 'nothing-to-redo' });
});

test('all steps of a day go back one by one, and forward again', async () => {
  const { reviewId } = made;
  const states = [await outsideTheBin(reviewId)];
  const steps = 6;
  for (let step = 1; step <= steps; step += 1) {
    await fileNote(core, reviewId, `note ${step}`);
    states.push(await outsideTheBin(reviewId));
  }
  for (let step = steps - 1; step >= 0; step -= 1) {
    await core.ask('history.undo', { reviewId });
    expect(await outsideTheBin(reviewId)).toEqual(states[step]);
  }
  for (let step = 1; step <= steps; step += 1) {
    await core.ask('history.redo', { reviewId });
    expect(await outsideTheBin(reviewId)).toEqual(states[step]);
  }
});

test('undo takes back our own change and leaves a colleague’s', async () => {
  const { reviewId, findingId } = made;
  const colleague = createTestCore();
  const bytes = core.core.context.funnel.encode(reviewId);
  colleague.core.context.funnel.createFrom(reviewId, 'review', bytes);
  const wordingOf = async (laptop: TestCore) =>
    (await laptop.ask('finding.list', { reviewId })).find(
      ({ finding }) => finding.id === findingId,
    )!.finding.wording;
  const write = (laptop: TestCore, wording: string) =>
    laptop.ask('finding.change', { reviewId, findingId, change: { wording } });
  await write(core, 'Pupils speak.');
  colleague.core.context.funnel.receive(
    reviewId,
    core.core.context.funnel.encode(reviewId),
    'file',
  );
  await write(colleague, 'Many pupils speak.');
  await write(core, 'Pupils speak well.');
  core.core.context.funnel.receive(
    reviewId,
    colleague.core.context.funnel.encode(reviewId),
    'file',
  );
  expect(await wordingOf(core)).toBe('Many pupils speak well.');
  await core.ask('history.undo', { reviewId });
  expect(await wordingOf(core)).toBe('Many pupils speak.');
  colleague.close();
});
