// What a person keeps when something falls: the laptop, the core process, the page, the file on the
// disk, or a file that a colleague sent. The real application, killed and fed for real.
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { createTestCore } from '../support/test-core.ts';
import { newProfile, removeProfile, startApp, type RunningApp } from '../support/app.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'fieldfare-survival-'));
const words = 'What you saw, heard, read or counted';

let running: RunningApp;
let reviewId: ReviewId;

/** Every process below the application, by its id and what it was started with. */
function processesBelow(pid: number): { pid: number; command: string }[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({ pid: Number(match[1]), parent: Number(match[2]), command: match[3] ?? '' }));
  const below = (parent: number): typeof all =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)]);
  return below(pid);
}

function corePid(app: RunningApp): number {
  const core = processesBelow(app.app.process().pid ?? 0).find(
    ({ command }) => command.includes('core/index.js') || command.includes('NodeService'),
  );
  if (core === undefined) throw new Error('The core process was not found.');
  return core.pid;
}

async function show(path: string): Promise<void> {
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
}

const box = () => running.page.getByRole('region', { name: 'New note' });
const description = () => box().getByLabel(words);

test.beforeAll(async () => {
  running = await startApp();
  ({ reviewId } = (await running.ask('review-file.open-sample', {})) as { reviewId: ReviewId });
  reviewId = ReviewId.parse(reviewId);
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

test('a draft outlives the whole application, killed in the middle', async () => {
  const { profile } = running;
  await show(paths.capture(reviewId));
  await expect(description()).toBeFocused();
  const text = 'Four of six pupils could say what a tributary is 🐦, and why it matters.';
  await running.page.keyboard.type(text, { delay: 10 });
  await box().getByLabel('What I make of it').fill('The talk before writing helps.');
  await running.page.keyboard.press('Alt+S');
  // The longest that typing may wait before it is on the disk.
  await running.page.waitForTimeout(500);
  process.kill(corePid(running), 'SIGKILL');
  await running.kill();

  running = await startApp(profile);
  await expect(running.page.getByText('Fieldfare closed unexpectedly last time')).toBeVisible();
  await show(paths.capture(reviewId));
  await expect(description()).toHaveValue(text);
  await expect(box().getByLabel('What I make of it')).toHaveValue('The talk before writing helps.');
  await expect(box().getByRole('radio', { name: /^Strength/ })).toBeChecked();
  await expect(box().getByText(/^Your unfinished note from .* is here\.$/)).toBeVisible();
  await running.page.keyboard.press('Control+Enter');
  await expect(box().getByRole('status').filter({ hasText: 'Note filed' })).toBeVisible();
});

const sample = JSON.parse(readFileSync('resources/sample/visit-larkfield.json', 'utf8')) as object;
const big = join(folder, 'big.json');
const badFiles: readonly [what: string, content: string | null, title: string, help: string][] = [
  [
    'cut off',
    JSON.stringify(sample).slice(0, 40_000),
    'The file ends in the middle',
    'Copy it once more',
  ],
  [
    'from a newer version',
    JSON.stringify({ ...sample, formatVersion: 99 }),
    'The file comes from a newer Fieldfare',
    'Install the newer Fieldfare',
  ],
  ['not JSON at all', 'Dear team, my notes', 'This is not a review file', 'ends in .json'],
  [
    'of the wrong shape',
    JSON.stringify({ ...sample, evidence: 'none', visit: 7 }),
    'The file has been damaged or changed by hand',
    'Ask for it to be saved again',
  ],
  ['empty', '', 'The file is empty', 'Ask for it again'],
  ['of 500 MB', null, 'The file is too large: 524 MB', 'Check that you chose the right file'],
];

for (const [what, content, title, help] of badFiles) {
  test(`a review file that is ${what} is explained and changes nothing`, async () => {
    const path = content === null ? big : join(folder, 'given.json');
    if (content === null) {
      const file = openSync(path, 'w');
      ftruncateSync(file, 500 * 1024 * 1024);
      closeSync(file);
    } else writeFileSync(path, content);
    await show(paths.start());
    const before = await running.ask('review.list', {});
    await running.answerDialogs({ open: path });
    await running.page.getByRole('button', { name: 'Open a review file' }).click();
    const notice = running.page.getByRole('alert').filter({ hasText: title });
    await expect(notice).toContainText(help);
    expect(await running.ask('review.list', {})).toEqual(before);
  });
}

test('a fall of the core process is not noticed while typing', async () => {
  await show(paths.capture(reviewId));
  await expect(description()).toBeFocused();
  const count = async () => (await running.ask('evidence.list', { reviewId })).total;
  const before = await count();
  const filed: string[] = [];
  for (const round of [1, 2, 3]) {
    const note = `Round ${round}: adults waited for an answer and asked a second time.`;
    const typing = running.page.keyboard.type(note, { delay: 15 });
    await running.page.waitForTimeout(300);
    process.kill(corePid(running), 'SIGKILL');
    await typing;
    await expect(description()).toHaveValue(note);
    if (round === 2) process.kill(corePid(running), 'SIGKILL');
    await running.page.keyboard.press('Control+Enter');
    await expect(description()).toHaveValue('');
    await expect(
      running.page.getByRole('region', { name: 'Notes' }).getByText(`Round ${round}:`),
    ).toBeVisible();
    filed.push(note);
  }
  await expect(running.page.getByText('What you type is not being saved')).toBeHidden();
  expect(await count()).toBe(before + 3);
  const { notes } = await running.ask('evidence.list', { reviewId });
  for (const note of filed) {
    expect(notes.filter(({ description: text }) => text === note)).toHaveLength(1);
  }
  expect(running.complaints).toEqual([]);
});

test('a page that falls while one types gives the words back', async () => {
  await show(paths.capture(reviewId));
  await expect(description()).toBeFocused();
  const text = 'On the playground older pupils explained the rules to younger ones, unasked. ';
  const times: number[] = [];
  for (const letter of text) {
    await running.page.keyboard.type(letter);
    times.push(Date.now());
    await running.page.waitForTimeout(25);
  }
  const fellAt = Date.now();
  // From here on Playwright's page is gone; the window's new page is asked through the shell.
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const shown = () =>
    running.app.evaluate(async ({ BrowserWindow }, label) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined || contents.isCrashed() || contents.isLoading()) return null;
      const read = contents.executeJavaScript(`({
        address: location.hash,
        text: [...document.querySelectorAll('textarea')]
          .find((field) => field.labels[0]?.textContent === ${JSON.stringify(label)})?.value ?? null,
        told: document.body.innerText.includes('Your unfinished note from'),
        bornAt: performance.timeOrigin,
      })`) as Promise<{ address: string; text: string | null; told: boolean; bornAt: number }>;
      // A page asked while it comes up may never answer.
      return Promise.race([
        read,
        new Promise<null>((resolve) => {
          setTimeout(() => resolve(null), 1_000);
        }),
      ]);
    }, words);
  // The page that fell may answer once more.
  const isBackWithWords = async (): Promise<boolean> => {
    const page = await shown();
    return page !== null && page.bornAt > fellAt && page.text !== null;
  };
  await expect.poll(isBackWithWords, { timeout: 20_000 }).toBe(true);
  const after = await shown();
  expect(after?.address).toBe(`#${paths.capture(reviewId)}`);
  expect(after?.told).toBe(true);
  const kept = after?.text ?? '';
  expect(text.startsWith(kept)).toBe(true);
  const owed = times.filter((time) => time <= fellAt - 500).length;
  expect(kept.length).toBeGreaterThanOrEqual(owed);
  expect(owed).toBeGreaterThan(20);
});

const unusable: readonly [what: string, prepare: (path: string) => void, title: string][] = [
  [
    'damaged',
    (path) => writeFileSync(path, Buffer.alloc(200_000, 'not a database at all')),
    'The file Fieldfare keeps your reviews in is damaged',
  ],
  [
    'of a newer version',
    (path) => {
      createTestCore(join(path, '..')).core.close();
      const database = new Database(path);
      database.pragma('user_version = 99');
      database.close();
    },
    'These reviews were last opened with a newer Fieldfare',
  ],
];

for (const [what, prepare, title] of unusable) {
  test(`a file of reviews that is ${what} is explained in the window`, async () => {
    const profile = newProfile();
    const data = join(profile, 'data');
    mkdirSync(data, { mode: 0o700 });
    const path = join(data, 'fieldfare.db');
    prepare(path);
    const before = readFileSync(path);
    const other = await startApp(profile);
    try {
      await expect(other.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(other.page.getByRole('button', { name: 'Open the page again' })).toBeVisible();
    } finally {
      await other.quit();
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    removeProfile(profile);
  });
}
