// Files that are not made from a document's model: the plan as a workbook and the dates for a
// calendar, saved and noted the way of every document.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { openJson, sampleFile } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  ({ reviewId } = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId });
});
afterEach(() => core.close());

const choices = {
  audience: 'school',
  detail: 'full',
  isAnonymised: false,
  isDraft: false,
} as const;

const saved = async (kindId: string, format: 'xlsx' | 'ics' | 'pptx', chosen: object = choices) => {
  const path = join(core.folder, `${kindId}.${format}`);
  core.answerDialogs(path);
  await core.ask('document.save', { reviewId, kindId, format, choices: chosen as typeof choices });
  return readFileSync(path);
};

describe('the plan in Excel', () => {
  test('has a row an action with its id, and is noted as made', async () => {
    const sheets = await readWorkbook(await saved('action-plan', 'xlsx'));
    const { objectives } = await core.ask('plan.read', { reviewId });
    const actions = objectives.flatMap((each) => each.actions);
    const rows = sheets[0]?.data.slice(1) ?? [];
    expect(rows.map(([id]) => id)).toEqual(actions.map(({ action }) => action.id));
    expect(rows.map(([, number]) => number)).toEqual(actions.map(({ number }) => number));
    const milestones = actions.flatMap(({ action }) => action.milestones.map(({ id }) => id));
    const dates = sheets[1]?.data.slice(1) ?? [];
    expect(dates.flatMap(([, id]) => (id === null ? [] : [id]))).toEqual(milestones);
    expect(sheets[2]?.data.slice(1).map(([id]) => id)).toEqual(
      objectives.map(({ objective }) => objective.id),
    );
    const { documents } = await core.ask('document.list', { reviewId });
    const made = documents.find(({ kindId }) => kindId === 'action-plan')?.made ?? [];
    expect(made.map(({ format }) => format)).toEqual(['xlsx']);
  });

  test('leaves out names where that was chosen', async () => {
    const { schools } = await core.ask('review.overview', { reviewId });
    const words = async (isAnonymised: boolean) => {
      const sheets = await readWorkbook(
        await saved('action-plan', 'xlsx', { ...choices, isAnonymised }),
      );
      return JSON.stringify(sheets);
    };
    const named = schools.map(({ name }) => name);
    const [open, closed] = [await words(false), await words(true)];
    expect(named.some((name) => open.includes(name))).toBe(true);
    expect(named.filter((name) => closed.includes(name))).toEqual([]);
  });
});

describe('the dates for a calendar', () => {
  const uids = (text: string) => [...text.matchAll(/^UID:(.+)\r$/gm)].map((match) => match[1]);
  const calendar = async () => (await saved('dates', 'ics')).toString('utf8');

  test('has every date once, whole days, with ids that stay', async () => {
    const first = await calendar();
    await core.ask('review.set-date', { reviewId, which: 'impactReview', date: '2027-05-26' });
    core.setNow(new Date('2027-01-26T10:00:00.000Z'));
    const second = await calendar();
    expect(uids(second)).toEqual(uids(first));
    expect(new Set(uids(first)).size).toBe(uids(first).length);
    expect(first).toContain('DTSTART;VALUE=DATE:20270525\r\nDTEND;VALUE=DATE:20270526');
    expect(second).toContain('DTSTART;VALUE=DATE:20270526\r\nDTEND;VALUE=DATE:20270527');
  });

  test('a check that is moved is the same event on another day', async () => {
    const { objectives } = await core.ask('plan.read', { reviewId });
    const { action } = objectives[0]!.actions.find((each) => each.action.monitorOn.length > 0)!;
    const first = await calendar();
    const [, ...rest] = action.monitorOn;
    const monitorOn = ['2026-11-10', ...rest].toSorted();
    await core.ask('action.change', { reviewId, actionId: action.id, change: { monitorOn } });
    const second = await calendar();
    expect(uids(second)).toEqual(uids(first));
    expect(first).not.toBe(second);
  });

  test('is not made of nothing, and a dialog may be closed', async () => {
    const order = { kindId: 'dates', format: 'ics', choices } as const;
    const failure = (id = reviewId) => core.fails('document.save', { reviewId: id, ...order });
    expect(await failure()).toEqual({ name: 'cancelled' });
    mkdirSync(join(core.folder, 'folder.ics'));
    core.answerDialogs(join(core.folder, 'folder.ics'));
    expect(await failure()).toMatchObject({ name: 'file-not-written' });
    const file = sampleFile('visit-larkfield');
    file.review.visitDates = [];
    file.review.milestones = {};
    file.plan = {};
    file.review.id = 'Undated';
    file.actionPlan = { objectives: [] };
    const undated = await openJson(core, file);
    expect(await failure(undated.reviewId!)).toEqual({ name: 'document-not-ready' });
  });
});

describe('the slides of the feedback', () => {
  const slides = async (audience: string) => {
    const parts = unzipSync(await saved('feedback-slides', 'pptx', { ...choices, audience }));
    return Object.entries(parts).map(([path, part]) => ({ path, xml: strFromU8(part) }));
  };

  test('have the points in their order, and the speaker’s notes only for the team', async () => {
    const { points } = await core.ask('feedback.read', { reviewId });
    const [room, team] = [await slides('host'), await slides('team')];
    const count = (parts: typeof room) =>
      parts.filter(({ path }) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
    expect(count(room)).toBe(points.length);
    expect(count(team)).toBe(points.length);
    const say = points
      .find((point) => point.say.trim() !== '')!
      .say.trim()
      .slice(0, 30);
    expect(room.some(({ path }) => path.includes('notes'))).toBe(false);
    expect(room.some(({ xml }) => xml.includes(say))).toBe(false);
    expect(team.some(({ path, xml }) => path.includes('notesSlide') && xml.includes(say))).toBe(
      true,
    );
  });
});

describe('whatever screen gives a document out, it is noted', () => {
  const made = async (kindId: string) => {
    const { documents } = await core.ask('document.list', { reviewId });
    return documents.find((document) => document.kindId === kindId)?.made ?? [];
  };

  test('the timetable and the briefings in print', async () => {
    core.answerDialogs(join(core.folder, 'Team.docx'));
    await core.ask('timetable.save-document', { reviewId, document: { kind: 'team' } });
    core.answerDialogs(join(core.folder, 'School.docx'));
    await core.ask('timetable.save-document', { reviewId, document: { kind: 'host' } });
    const noted = await made('timetable');
    expect(noted.map(({ fileName }) => fileName).toSorted()).toEqual(['School.docx', 'Team.docx']);
    expect(noted.map(({ choices: { audience } }) => audience).toSorted()).toEqual(['host', 'team']);
    expect(noted.every(({ changes }) => changes.length === 0)).toBe(true);
    await core.fails('timetable.save-document', { reviewId, document: { kind: 'briefings' } });
    expect(await made('briefings')).toEqual([]);
    core.answerDialogs(join(core.folder, 'Briefings.docx'));
    await core.ask('timetable.save-document', { reviewId, document: { kind: 'briefings' } });
    expect((await made('briefings')).map(({ fileName }) => fileName)).toEqual(['Briefings.docx']);
  });

  test('the plan from its own screen, and the script of the feedback', async () => {
    core.answerDialogs(join(core.folder, 'Plan.docx'));
    await core.ask('document.save-plan', { reviewId });
    core.answerDialogs(join(core.folder, 'Script.docx'));
    await core.ask('feedback.save-script', { reviewId });
    expect((await made('action-plan')).map(({ fileName }) => fileName)).toEqual(['Plan.docx']);
    expect((await made('feedback-script')).map(({ fileName }) => fileName)).toEqual([
      'Script.docx',
    ]);
  });
});
