// Files of other partnerships: the same keys with other content, other sizes, gaps and additions.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingFrom, refsById, storedScalars } from '../support/no-loss.ts';
import { contentOf, openJson, sampleFile, type Loose } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
beforeEach(() => {
  core = createTestCore();
});
afterEach(() => core.close());

const losses = (opened: { reviewId: string | null }, file: unknown): string[] => {
  const content = contentOf(core, opened.reviewId);
  return missingFrom(storedScalars(content, refsById(content)), file);
};

const whys = (
  opened: { report: { couldNotPlace: { where: string; why: string }[] } },
  where: string,
) => opened.report.couldNotPlace.filter((thing) => thing.where === where).map(({ why }) => why);

describe('what is missing', () => {
  it('a file with a review and nothing else', async () => {
    const opened = await openJson(core, {
      format: 'fieldfare-sample-visit',
      formatVersion: 1,
      review: { id: 'R9', title: 'A review to be' },
    });
    expect(opened.report.stored).toMatchObject({ evidence: 0, findings: 0, schools: 0 });
    const overview = await core.ask('review.overview', { reviewId: opened.reviewId as never });
    expect(overview.review.title).toBe('A review to be');
    await core.ask('document.preview-plan', { reviewId: opened.reviewId as never });
  });

  it.each([
    'participants',
    'context',
    'selfReview',
    'enquiry',
    'plan',
    'evidence',
    'catchUps',
    'triangulation',
    'findings',
    'feedback',
    'report',
    'handover',
    'workshop',
    'actionPlan',
    'checkIn',
    'ninetyDay',
  ])('without %s, and with null in its place', async (part) => {
    const file = sampleFile('visit-larkfield');
    delete file[part];
    const opened = await openJson(core, file);
    expect(opened.report.stored).toEqual(opened.report.held);
    expect(losses(opened, file)).toEqual([]);
    file[part] = null;
    file.review.id = 'OTHER';
    expect(losses(await openJson(core, file), file)).toEqual([]);
  });

  it('null in every place, one at a time', async () => {
    const file = sampleFile('visit-larkfield');
    const holders: Loose[] = [
      file.review,
      file.evidence[1],
      file.findings[0],
      file.enquiry,
      file.enquiry.hypotheses[0],
      file.actionPlan,
      file.actionPlan.objectives[0],
      file.actionPlan.objectives[0].actions[0],
      file.participants.people[0],
    ];
    for (const holder of holders) for (const key of Object.keys(holder)) holder[key] = null;
    file.review.id = 'NULLS';
    const opened = await openJson(core, file);
    expect(losses(opened, file)).toEqual([]);
  });
});

describe('what is larger', () => {
  it('two days, more people, several improvement champions, 300 notes', async () => {
    const file = sampleFile('visit-larkfield');
    file.review.visitDates = ['2026-10-07', '2026-10-08'];
    file.review.reviewType = 'two-day';
    file.review.improvementChampionIds = ['P08', 'P90', 'P91'];
    file.participants.people.push(
      { id: 'P90', name: 'Ines Duarte', role: 'Teacher', schoolId: null },
      { id: 'P91', name: 'Femi Adewale', role: 'Trust lead' },
    );
    file.plan.days.push({ ...file.plan.days[0], date: '2026-10-07', label: 'First day' });
    file.evidence = Array.from({ length: 300 }, (_, index) => ({
      ...file.evidence[index % 96],
      id: `N-${index}`,
      time: `2026-10-0${7 + (index % 2)}T09:${String(index % 60).padStart(2, '0')}`,
    }));
    for (const finding of file.findings) finding.evidenceIds = ['N-1', 'N-2', 'N-3'];
    for (const finding of file.findings) finding.counterEvidenceIds = ['N-4'];
    const opened = await openJson(core, file);
    expect(opened.report.held).toMatchObject({ evidence: 300, people: 8, timetableDays: 2 });
    expect(opened.report.stored).toEqual(opened.report.held);
    expect(losses(opened, file)).toEqual([]);
    const content = contentOf(core, opened.reviewId);
    const champions = content.people.filter(({ teamRoles }) =>
      teamRoles.includes('improvement-champion'),
    );
    expect(champions.map(({ ref }) => ref)).toEqual(['P08', 'P90', 'P91']);
    expect(content.review.reviewType).toBe('two-day');
  });

  it('text longer than a field takes is kept whole', async () => {
    const file = sampleFile('visit-larkfield');
    const long = `${'word '.repeat(12_000)}end`;
    file.evidence[0].description = long;
    file.findings[0].heading = 'H'.repeat(1_500);
    const opened = await openJson(core, file);
    expect(losses(opened, file)).toEqual([]);
    const note = contentOf(core, opened.reviewId).evidence.find(({ ref }) => ref === 'LK-001');
    expect(note?.description).toBe(long.slice(0, 50_000));
    expect(note?.extra?.['description']).toBe(long);
    expect(whys(opened, 'evidence[0].description')[0]).toContain('Longer than the field takes');
  });

  it('a note of 20,000 characters, an emoji and right-to-left text come through unchanged', async () => {
    const file = sampleFile('visit-larkfield');
    file.evidence[0].description = 'x'.repeat(20_000);
    file.evidence[1].description = '👩🏽‍🏫 "مرحبا" שלום\u202E';
    const opened = await openJson(core, file);
    const notes = contentOf(core, opened.reviewId).evidence;
    expect(notes.find(({ ref }) => ref === 'LK-001')?.description).toHaveLength(20_000);
    expect(notes.find(({ ref }) => ref === 'LK-002')?.description).toBe('👩🏽‍🏫 "مرحبا" שלום\u202E');
    expect(opened.report.couldNotPlace).toEqual([]);
  });
});

describe('what is unknown', () => {
  it('further keys at any depth are kept with their thing and said', async () => {
    const file = sampleFile('visit-larkfield');
    file.weatherStation = { wind: 'north-west' };
    file.review.motto = 'ever onward';
    file.review.lens.edition = 'pocket edition';
    file.evidence[3].mood = 'calm before lunch';
    file.enquiry.hypotheses[1].rank = 77;
    file.findings[2].hostResponse.tone = 'warm and open';
    file.actionPlan.objectives[0].actions[1].success.target.hope = 'great hope';
    file.actionPlan.objectives[0].actions[1].milestones[1].keeper = 'the site manager';
    file.participants.people[0].pronouns = 'she, her';
    const opened = await openJson(core, file);
    expect(losses(opened, file)).toEqual([]);
    const said = opened.report.couldNotPlace.map(({ where }) => where);
    expect(said.toSorted()).toEqual(
      [
        'weatherStation',
        'review.motto',
        'review.lens.edition',
        'evidence[3].mood',
        'enquiry.hypotheses[1].rank',
        'findings[2].hostResponse.tone',
        'actionPlan.objectives[0].actions[1].success.target.hope',
        'actionPlan.objectives[0].actions[1].milestones[1].keeper',
        'participants.people[0].pronouns',
      ].toSorted(),
    );
    const content = contentOf(core, opened.reviewId);
    expect(content.evidence.find(({ ref }) => ref === 'LK-004')?.extra).toMatchObject({
      mood: 'calm before lunch',
    });
    const action = content.actions.find(({ ref }) => ref === 'A1.2');
    expect(action?.extra).toEqual({
      success: { target: { hope: 'great hope' } },
      milestones: [null, { keeper: 'the site manager' }],
    });
  });

  it('references to nothing are kept where they stood and said', async () => {
    const file = sampleFile('visit-larkfield');
    file.evidence[0].reviewerId = 'P77';
    file.evidence[1].hypothesisIds = ['H1', 'H9'];
    file.findings[0].evidenceIds.push('LK-999');
    file.findings[0].agreedBy.push('P78');
    file.actionPlan.objectives[0].findingId = 'F99';
    file.review.team.push({ personId: 'P79', code: 'R9', role: 'peer-reviewer' });
    file.review.hostSchoolId = 'NOWHERE';
    const opened = await openJson(core, file);
    expect(losses(opened, file)).toEqual([]);
    for (const [where, named] of [
      ['evidence[0].reviewerId', 'P77'],
      ['evidence[1].hypothesisIds', 'H9'],
      ['findings[0].evidenceIds', 'LK-999'],
      ['findings[0].agreedBy', 'P78'],
      ['actionPlan.objectives[0].findingId', 'F99'],
      ['review.team[3].personId', 'P79'],
      ['review.hostSchoolId', 'NOWHERE'],
    ] as const) {
      expect(whys(opened, where)).toEqual([
        `Names something that the file does not describe. It is kept as it stands: "${named}".`,
      ]);
    }
    const note = contentOf(core, opened.reviewId).evidence.find(({ ref }) => ref === 'LK-002');
    expect(note?.links).toHaveLength(1);
    expect(note?.extra).toEqual({ hypothesisIds: ['H9'] });
  });

  it('words of another scale are kept and said, and the thing stays readable', async () => {
    const file = sampleFile('visit-larkfield');
    file.evidence[1].stance = 'half-supports';
    file.evidence[2].sourceKind = 'overheard';
    file.evidence[3].strength = 9;
    file.evidence[4].kind = 'worry';
    file.findings[0].category = 'puzzle';
    file.findings[0].confidence = 'very high';
    file.review.reviewType = 'three-day';
    file.review.team[0].role = 'team captain';
    file.actionPlan.objectives[0].actions[0].rag = 'purple';
    file.actionPlan.objectives[0].actions[0].due = 'after Easter';
    const opened = await openJson(core, file);
    expect(losses(opened, file)).toEqual([]);
    expect(opened.report.couldNotPlace).toHaveLength(10);
    expect(whys(opened, 'actionPlan.objectives[0].actions[0].due')[0]).toContain('"after Easter"');
  });

  it('a stance without a hypothesis is kept and said', async () => {
    const file = sampleFile('visit-larkfield');
    file.evidence[0].stance = 'challenges';
    const opened = await openJson(core, file);
    const note = contentOf(core, opened.reviewId).evidence.find(({ ref }) => ref === 'LK-001');
    expect(note?.extra).toEqual({ stance: 'challenges' });
    expect(whys(opened, 'evidence[0].stance')[0]).toContain('"challenges"');
  });

  it('the same said of hundreds of notes is said once', async () => {
    const file = sampleFile('visit-larkfield');
    for (const note of file.evidence) note.weather = 'rain';
    const opened = await openJson(core, file);
    expect(opened.report.couldNotPlace).toEqual([
      {
        where: 'evidence[].weather',
        why: 'Fieldfare has no field for this yet. It is kept word for word. (96 times)',
      },
    ]);
    expect(losses(opened, file)).toEqual([]);
  });

  it('ids that repeat across kinds, ids that are numbers, times of other forms', async () => {
    const file = sampleFile('visit-larkfield');
    file.enquiry.hypotheses[0].id = 'X1';
    file.findings[0].id = 'X1';
    file.actionPlan.objectives[0].id = 'X1';
    for (const note of file.evidence) {
      note.hypothesisIds = note.hypothesisIds.map((id: string) => (id === 'H1' ? 'X1' : id));
    }
    file.enquiry.hypotheses[1].id = 2;
    file.evidence[0].hypothesisIds = [2];
    file.evidence[1].time = '2026-10-08T07:36:20Z';
    file.evidence[2].time = '9:05';
    file.evidence[3].time = 'before lunch';
    file.evidence[4].year = 4;
    const opened = await openJson(core, file);
    expect(opened.report.stored).toEqual(opened.report.held);
    const notes = contentOf(core, opened.reviewId).evidence;
    const note = (ref: string) => notes.find((each) => each.ref === ref);
    expect(note('LK-001')?.links).toHaveLength(1);
    expect(note('LK-002')?.takenAt).toBe('2026-10-08T08:36');
    expect(note('LK-003')?.takenAt).toBe('2026-10-08T09:05');
    expect(note('LK-004')?.takenAt).toBe('2026-10-08T00:00');
    expect(note('LK-004')?.extra).toMatchObject({ time: 'before lunch' });
    expect(note('LK-005')?.year).toBe('4');
  });

  it('names of parts that cannot be names of things are kept together', async () => {
    const file = sampleFile('visit-larkfield');
    file['a/b'] = 'with a slash';
    file[''] = 'without a name';
    file['n'.repeat(2_000)] = 'with a long name';
    file.file = 'named like our own';
    const opened = await openJson(core, file);
    expect(losses(opened, file)).toEqual([]);
  });

  it('a review of a school and a year we know nothing of', async () => {
    const file = sampleFile('visit-larkfield');
    file.participants.schools[0] = {
      id: 'LAR',
      urn: '123456',
      name: 'Elsewhere Academy',
      phase: null,
    };
    const opened = await openJson(core, file);
    const { review } = contentOf(core, opened.reviewId);
    expect(review.partnershipName).toBe('');
    expect(review.calendar?.id).toBe('england-2026-27');
    file.review.visitDates = ['2019-03-05'];
    file.review.milestones = {};
    const old = await openJson(core, file);
    expect(contentOf(core, old.reviewId).review.calendar).toBeNull();
  });
});
