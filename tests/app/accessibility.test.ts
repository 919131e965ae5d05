// Every screen with the sample review in it: axe in light, dark and forced colours, and twice the
// size without a sideways scroll.
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { FindingId, ReviewId, SelfReviewAnswerId } from '../../src/shared/domain/ids.ts';
import { violationsOf } from '../support/axe.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

let running: RunningApp;
let screens: Record<string, string>;

test.beforeAll(async () => {
  running = await startApp();
  const { reviewId } = await running.ask('review-file.open-sample', {});
  const id = ReviewId.parse(reviewId);
  const findings = await running.ask('finding.list', { reviewId: id });
  const findingId = FindingId.parse(findings[4]?.finding.id);
  const { answers } = await running.ask('self-review.read', { reviewId: id });
  screens = {
    start: paths.start(),
    'set-up': paths.newReview(),
    settings: paths.settings(),
    'our documents': paths.ourDocuments(),
    cards: paths.cards(),
    bin: paths.bin(),
    overview: paths.review(id),
    'self-review': paths.selfReview(id),
    'a self-review brought in': paths.selfReviewBringIn(id),
    'one prompt': paths.selfReviewPrompt(id, SelfReviewAnswerId.parse(answers[0]?.id)),
    enquiry: paths.enquiry(id),
    team: paths.team(id),
    dates: paths.dates(id),
    timetable: paths.timetable(id),
    'practical information': paths.practical(id),
    'timetable in print': paths.timetablePrint(id),
    calendar: paths.calendar(id),
    capture: paths.capture(id),
    forms: paths.forms(id),
    form: paths.form(id, 'work-scrutiny'),
    'question bank': paths.questionBank(id, 'pupils'),
    'a colleague’s sheet': paths.sheet(id),
    'catch-up': paths.catchUp(id),
    findings: paths.findings(id),
    finding: paths.finding(id, findingId),
    feedback: paths.feedback(id),
    report: paths.report(id),
    'factual check': paths.factualCheck(id),
    'feedback on screen': paths.present(id),
    'feedback for the room': paths.slides(id),
    'evidence board': paths.board(id),
    moderation: paths.moderation(id),
    handover: paths.handover(id),
    workshop: paths.workshop(id),
    'running the workshop': paths.runWorkshop(id),
    'the workshop for the room': `/present/${id}/wall`,
    plan: paths.plan(id),
    'reading back a plan': paths.returnedPlan(id),
    'plan document': paths.planDocument(id),
    documents: paths.documents(id),
    'documents of a stage': paths.stageDocuments(id, 'improve'),
    'follow-through': paths.followThrough(id),
    'check-in': paths.checkpoint(id, 'checkIn'),
    '90-day review': paths.checkpoint(id, 'ninetyDay'),
    'impact review': paths.checkpoint(id, 'impactReview'),
    'over time': paths.trends(id),
    readiness: paths.readiness(id),
    'readiness of an area': paths.readinessArea(id, 'ofsted-2025/inclusion'),
    'readiness of people': paths.readinessPeople(id),
    'checklist of the day': paths.readinessChecklist(id),
    'kept parts': paths.keptParts(id),
    share: paths.share(id),
    'cards in a review': paths.reviewCards(id),
    'review bin': paths.reviewBin(id),
  };
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

async function show(path: string): Promise<void> {
  const { page } = running;
  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(250);
}

for (const theme of ['light', 'dark', 'forced colours'] as const) {
  test(`axe finds nothing in ${theme}`, async () => {
    test.setTimeout(240_000);
    const { page } = running;
    await running.ask('settings.change', { theme: theme === 'dark' ? 'dark' : 'light' });
    await page.emulateMedia({ forcedColors: theme === 'forced colours' ? 'active' : 'none' });
    const found: Record<string, string[]> = {};
    for (const [name, path] of Object.entries(screens)) {
      await show(path);
      const violations = await violationsOf(page);
      if (violations.length > 0) found[name] = violations;
    }
    await page.emulateMedia({ forcedColors: 'none' });
    expect(found).toEqual({});
  });
}

test('twice the size loses nothing and needs no sideways scroll', async () => {
  const { page, app } = running;
  await running.ask('settings.change', { theme: 'light' });
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1366, 768);
    window?.webContents.setZoomFactor(2);
  });
  const wide: string[] = [];
  for (const [name, path] of Object.entries(screens)) {
    await show(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 1) wide.push(`${name}: ${overflow} px`);
  }
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1);
  });
  expect(wide).toEqual([]);
});

test('nothing on these screens complains', () => {
  expect(running.complaints).toEqual([]);
});
