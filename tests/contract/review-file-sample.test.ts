// The three sample files come in whole: all of it is stored, nothing is left unsaid.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCharterContent } from '../../src/main/core/exchange/charter-content.ts';
import { readPartnershipContent } from '../../src/main/core/exchange/partnership-content.ts';
import type { ReviewContent } from '../../src/main/core/exchange/review-content.ts';
import type { OpenedFile } from '../../src/shared/ipc/review.contract.ts';
import { missingFrom, refsById, scalarsOf, storedScalars } from '../support/no-loss.ts';
import {
  contentOf,
  openPath,
  sampleFile,
  samplePath,
  type Loose,
} from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
beforeAll(() => {
  core = createTestCore();
});
afterAll(() => core.close());

describe('the visit file', () => {
  let opened: OpenedFile;
  let content: ReviewContent;
  let refs: Map<string, string>;
  const file = sampleFile('visit-larkfield');

  beforeAll(async () => {
    opened = await openPath(core, samplePath('visit-larkfield'));
    content = contentOf(core, opened.reviewId);
    refs = refsById(content);
  });

  it('holds what its own lists say', () => {
    expect(opened.report.held).toMatchObject({
      schools: 5,
      people: 6,
      hypotheses: 4,
      evidence: 96,
      findings: 6,
      objectives: 3,
      actions: 9,
      milestones: 23,
      selfReviewPrompts: 12,
      timetableSlots: 16,
      timetableStrands: 32,
      catchUps: 2,
      decisions: 3,
      ideas: 12,
      checkInActions: 9,
      ninetyDayActions: 9,
    });
  });

  it('is stored kind by kind as it was held', () => {
    expect(opened.report.stored).toEqual(opened.report.held);
    expect(opened.wasHereAlready).toBe(false);
  });

  it('places everything: only parts without a screen are kept as they are', () => {
    expect(opened.report.couldNotPlace).toEqual([]);
    expect(opened.report.keptParts.toSorted()).toEqual(
      ['actionPlan', 'context', 'report', 'review', 'triangulation'].toSorted(),
    );
  });

  it('keeps parts without a screen word for word', () => {
    expect(content.keptParts.find(({ id }) => id === 'context')?.data).toEqual(file.context);
    const part = (name: string) => content.keptParts.find(({ id }) => id === name)?.data;
    expect(part('actionPlan')).toEqual({
      ragKey: file.actionPlan.ragKey,
      totals: file.actionPlan.totals,
    });
    // Its changes of wording are decisions now; the rest of it waits beside them.
    const { wordingChanges, ...rest } = file.triangulation;
    expect(part('triangulation')).toEqual(rest);
    expect(part('catchUps')).toBeUndefined();
    expect(content.decisions.map(({ from, to, why }) => ({ from, to, why }))).toEqual(
      expect.arrayContaining(
        wordingChanges.map(({ from, to, why }: Record<string, string>) => ({ from, to, why })),
      ),
    );
    expect(content.catchUps.map(({ emerging }) => emerging.split('\n'))).toEqual(
      expect.arrayContaining(file.catchUps.map(({ emerging }: { emerging: string[] }) => emerging)),
    );
    const { title, tags, graded } = file.review.lens;
    expect(part('review')).toEqual({ lens: { title, tags, graded } });
    expect(part('file')).toEqual({
      format: file.format,
      formatVersion: 1,
      fictional: true,
      note: file.note,
    });
  });

  it('makes the workshop a real one', () => {
    const { workshop } = file;
    const [meeting] = content.workshops;
    expect(meeting).toMatchObject({
      on: workshop.date,
      framedQuestion: workshop.framedQuestion,
      rootCause: workshop.fiveWhys.rootCause,
      confidence: workshop.exitPoll.confidence.counts,
      minutes: 75,
    });
    expect(content.workshopSteps.map(({ title }) => title)).toEqual(
      workshop.steps.map(({ title }: Loose) => title),
    );
    const textsOf = (kind: string) =>
      content.workshopCards
        .filter((card) => card.kind === kind)
        .toSorted((a, b) => a.order - b.order)
        .map(({ text }) => text);
    expect(textsOf('idea')).toEqual(workshop.ideas.map(({ text }: Loose) => text));
    expect(textsOf('pledge')).toEqual(workshop.pledges.map(({ text }: Loose) => text));
    expect(textsOf('parked')).toEqual(workshop.parkingLot);
    expect(textsOf('cause')).toHaveLength(15);
    expect(content.workshopCards.filter(({ isChosen }) => isChosen)).toHaveLength(3);
  });

  it('makes the self-review a real one', () => {
    const { prompts, scale: _scale, ...rest } = file.selfReview;
    expect(content.selfReview).toMatchObject([{ id: content.review.id, ...rest }]);
    expect(
      content.selfReviewAnswers.map(({ ref, theme, prompt, rating, evidence, uncertainty }) => ({
        id: ref,
        theme,
        prompt,
        rating,
        evidenceAndReflections: evidence,
        mostUncertainAbout: uncertainty,
      })),
    ).toEqual(prompts);
  });

  it('loses no text and no number of the whole file', () => {
    const stored = storedScalars(content, refs);
    expect(missingFrom(stored, file)).toEqual([]);
    expect(scalarsOf(file).length).toBeGreaterThan(3_000);
  });

  it.each([
    ['evidence', (from: Loose) => from.evidence, (to: ReviewContent) => to.evidence],
    ['findings', (from: Loose) => from.findings, (to: ReviewContent) => to.findings],
    ['hypotheses', (from: Loose) => from.enquiry.hypotheses, (to: ReviewContent) => to.hypotheses],
    [
      'prompts',
      (from: Loose) => from.selfReview.prompts,
      (to: ReviewContent) => to.selfReviewAnswers,
    ],
    ['schools', (from: Loose) => from.participants.schools, (to: ReviewContent) => to.schools],
    ['people', (from: Loose) => from.participants.people, (to: ReviewContent) => to.people],
    [
      'actions',
      (from: Loose) => from.actionPlan.objectives.flatMap((objective: Loose) => objective.actions),
      (to: ReviewContent) => to.actions,
    ],
    [
      'objectives',
      (from: Loose) =>
        from.actionPlan.objectives.map(({ actions: _actions, ...rest }: Loose) => rest),
      (to: ReviewContent) => to.objectives,
    ],
  ])('keeps every value with the very thing it belongs to: %s', (_name, inFile, inStore) => {
    const things: readonly { readonly ref: string | null }[] = inStore(content);
    const stored = new Map(things.map((thing) => [thing.ref, thing]));
    const items: Loose[] = inFile(file);
    expect(stored.size).toBe(items.length);
    for (const item of items) {
      const thing = stored.get(item.id);
      expect({ [item.id]: missingFrom(storedScalars(thing, refs), item) }).toEqual({
        [item.id]: [],
      });
    }
  });

  it('keeps the time-table of the day to the note: time, place, who, stance on each hypothesis', () => {
    const note = content.evidence.find(({ ref }) => ref === 'LK-002');
    const [first] = note?.links ?? [];
    expect(note).toMatchObject({ takenAt: '2026-10-08T08:36', activityType: 'slt-interview' });
    expect(refs.get(note?.reviewerId ?? '')).toBe('P14');
    expect(note?.links).toHaveLength(1);
    expect([refs.get(first?.hypothesisId ?? ''), first?.stance]).toEqual(['H1', 'supports']);
    expect(note?.lensTags).toEqual([
      'ofsted-2025/curriculum-and-teaching',
      'ofsted-2025/leadership-and-governance',
    ]);
  });

  it('gives people their part in the review', () => {
    const roles = Object.fromEntries(content.people.map(({ ref, teamRoles }) => [ref, teamRoles]));
    expect(roles).toEqual({
      P14: ['lead-reviewer'],
      P11: ['peer-reviewer'],
      P25: ['peer-reviewer'],
      P08: ['improvement-champion'],
      P03: ['host-partner'],
      P02: ['host-headteacher'],
    });
  });

  it('puts each note of a finding on its side', () => {
    const finding = content.findings.find(({ ref }) => ref === 'F1');
    const side = (role: string) =>
      (finding?.evidence ?? [])
        .filter((link) => link.role === role)
        .map(({ evidenceId }) => refs.get(evidenceId))
        .toSorted();
    expect(side('rests-on')).toEqual(file.findings[0].evidenceIds.toSorted());
    expect(side('counter')).toEqual(file.findings[0].counterEvidenceIds.toSorted());
  });

  it('finds the calendar and the trust of the sample for the sample', () => {
    expect(content.review.partnershipName).toBe('Saltmere Learning Trust');
    expect(content.review.calendar?.id).toBe('saltmere-2026-27');
  });

  it('opens on every screen', async () => {
    const reviewId = content.review.id;
    const overview = await core.ask('review.overview', { reviewId });
    expect(overview.schools).toHaveLength(5);
    expect((await core.ask('evidence.list', { reviewId })).total).toBe(96);
    expect(await core.ask('finding.list', { reviewId })).toHaveLength(6);
    expect((await core.ask('plan.read', { reviewId })).sum.costPounds).toBe(1_345);
  });

  it('has nothing to undo: opening a file is no step of work', async () => {
    const history = await core.ask('history.read', { reviewId: content.review.id });
    expect(history.canUndo).toBe(false);
  });
});

describe('the partnership file', () => {
  it('is stored whole, the rota with it', async () => {
    const file = sampleFile('partnership');
    const { report, reviewId } = await openPath(core, samplePath('partnership'));
    expect(reviewId).toBeNull();
    expect(report.held).toMatchObject({ schools: 7, people: 26, terms: 6, rota: 7, insetDays: 5 });
    expect(report.stored).toEqual(report.held);
    expect(report.couldNotPlace.map(({ where }) => where)).toContain('schools[].ageRange');
    // Said once for all seven schools, not seven times.
    expect(report.couldNotPlace.length).toBeLessThan(35);

    const { store } = core.core.context;
    const [document] = store.log.listDocuments().filter(({ type }) => type === 'partnership');
    const content = readPartnershipContent(store, document?.id ?? '');
    const refs = new Map(
      [...(content?.schools ?? []), ...(content?.people ?? [])].map(({ id, ref }) => [
        id as string,
        ref ?? '',
      ]),
    );
    expect(missingFrom(storedScalars(content, refs), file)).toEqual([]);
    for (const school of file.schools) {
      const stored = content?.schools.find(({ ref }) => ref === school.id);
      expect(missingFrom(storedScalars(stored, refs), school)).toEqual([]);
    }
    for (const person of file.people) {
      const stored = content?.people.find(({ ref }) => ref === person.id);
      expect(missingFrom(storedScalars(stored, refs), person)).toEqual([]);
    }
  });

  it('is known afterwards: name, schools, people and calendar', async () => {
    const [known] = await core.ask('partnership.list', {});
    expect(known).toMatchObject({
      name: 'Saltmere Learning Trust',
      calendarId: 'saltmere-2026-27',
    });
    expect(known?.schools).toHaveLength(7);
    expect(known?.people).toHaveLength(26);
    const calendars = await core.ask('calendar.list', {});
    expect(calendars.filter(({ id }) => id === 'saltmere-2026-27')).toHaveLength(1);
  });

  it('changes nothing when it comes again', async () => {
    const again = await openPath(core, samplePath('partnership'));
    expect(again.wasHereAlready).toBe(true);
    expect(await core.ask('partnership.list', {})).toHaveLength(1);
  });
});

describe('the charter file', () => {
  it('becomes a lens with all its commitments', async () => {
    const file = sampleFile('charter');
    const { report } = await openPath(core, samplePath('charter'));
    expect(report.held).toMatchObject({ lensItems: 32, lensGroups: 9 });
    expect(report.stored).toEqual(report.held);
    expect(report.couldNotPlace).toEqual([]);

    const { store } = core.core.context;
    const [document] = store.log.listDocuments().filter(({ type }) => type === 'charter');
    const content = readCharterContent(store, document?.id ?? '');
    expect(missingFrom(storedScalars(content, new Map()), file)).toEqual([]);
    for (const item of file.items) {
      const stored = content?.lens.groups
        .flatMap(({ items }) => items)
        .find(({ id }) => id === item.id);
      const { order: _order, theme: _theme, ...rest } = item;
      expect(missingFrom(storedScalars(stored, new Map()), rest)).toEqual([]);
    }
  });

  it('is listed once beside the one that is shipped', async () => {
    const lenses = await core.ask('lens.list', {});
    expect(lenses.filter(({ id }) => id === 'staff-wellbeing-charter')).toHaveLength(1);
  });
});

it('opens the built-in sample, and the second time finds it here', async () => {
  const other = createTestCore();
  const first = await other.ask('review-file.open-sample', {});
  expect(first).toMatchObject({ wasHereAlready: false });
  expect(await other.ask('partnership.list', {})).toHaveLength(1);
  const second = await other.ask('review-file.open-sample', {});
  expect(second).toMatchObject({ wasHereAlready: true, reviewId: first.reviewId });
  expect(await other.ask('review.list', {})).toHaveLength(1);
  other.close();
});
