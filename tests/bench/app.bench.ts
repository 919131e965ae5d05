// The promises of speed that the whole application keeps: its start and its memory against an empty
// Electron window in the same run, and the time from a key press to the screen while capturing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { paths } from '../../src/renderer/api/paths.ts';
import { EvidenceId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore } from '../support/test-core.ts';
import { openWindow, type RunningWindow } from './electron-process.ts';
import { noteNumber } from './notes.ts';
import { median, p95, reportRatio, reportTime } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldfare-app-bench-'));
const rounds = 5;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A window with one heading and nothing else, under the same locks. */
function emptyApplication(): string {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(
    join(empty, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.js' }),
  );
  writeFileSync(join(empty, 'index.html'), '<!doctype html><title>Empty</title><h1>Empty</h1>');
  writeFileSync(
    join(empty, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
     if (process.platform === 'linux' && !require('node:fs').existsSync('/dev/dri')) {
       app.disableHardwareAcceleration();
     }
     app.whenReady().then(() => {
       const window = new BrowserWindow({
         width: 1366, height: 768, show: false,
         webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
       });
       window.once('ready-to-show', () => window.show());
       window.loadFile('index.html');
     });
     app.on('window-all-closed', () => app.quit());`,
  );
  return empty;
}

// Start and memory, in turns, so that a slow moment of the machine falls on both.
const profiles = { ours: join(folder, 'ours'), empty: join(folder, 'plain') };
for (const profile of Object.values(profiles)) mkdirSync(profile);
const application = emptyApplication();
const starts = { ours: [] as number[], empty: [] as number[] };
const memories = { ours: [] as number[], empty: [] as number[] };
// The first of each only makes its profile.
for (let round = 0; round <= rounds; round += 1) {
  for (const which of ['empty', 'ours'] as const) {
    const window = await openWindow(profiles[which], which === 'empty' ? application : undefined);
    await pause(3_000);
    const memory = window.memory();
    await window.close();
    if (round === 0) continue;
    starts[which].push(window.usableAfter);
    memories[which].push(memory);
  }
}
reportRatio(
  'Start to usable, against an empty Electron window (median)',
  median(starts.ours),
  median(starts.empty),
  1.6,
  'ms',
);
reportRatio(
  'Memory of all processes when idle, against the same (median)',
  median(memories.ours),
  median(memories.empty),
  1.6,
  'MB',
);

// A visit with 1,000 notes, and somebody who goes on writing.
const profile = join(folder, 'visit');
mkdirSync(join(profile, 'data'), { recursive: true });
const core = createTestCore(join(profile, 'data'));
const reviewId = await createNewReview(core);
for (let at = 0; at < 1_000; at += 1) {
  await core.ask('evidence.file', {
    reviewId,
    noteId: EvidenceId.parse(ulid()),
    content: noteNumber(at),
    takenAt: '2026-11-24T10:15',
  });
}
core.core.close();

/** Each key press, from the event's own time to the frame that shows it, in milliseconds. */
const watchKeys = `(() => {
  let pressedAt = 0;
  globalThis.fieldfareKeys = [];
  addEventListener('keydown', (event) => { pressedAt = event.timeStamp; }, true);
  addEventListener('input', () => {
    const from = pressedAt;
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => globalThis.fieldfareKeys.push(performance.now() - from);
      after.port2.postMessage(0);
    });
  });
})()`;

async function typeNotes(window: RunningWindow): Promise<number[]> {
  await window.evaluate(`location.hash = ${JSON.stringify(`#${paths.capture(reviewId)}`)}`);
  await pause(2_500);
  await window.evaluate("document.querySelector('[data-note-box] textarea').focus()");
  await window.evaluate(watchKeys);
  for (let note = 0; note < 4; note += 1) {
    for (const letter of noteNumber(note).description) {
      await window.type(letter);
      await pause(25 + ((letter.codePointAt(0) ?? 0) % 5) * 20);
    }
    // Filing a note and going on with the next belongs to writing.
    await window.press('Enter', 'Enter', 2);
  }
  await pause(500);
  return window.evaluate<number[]>('globalThis.fieldfareKeys');
}

const window = await openWindow(profile);
const keys = await typeNotes(window);
await window.close();
if (keys.length < 300) throw new Error(`Only ${keys.length} key presses were seen.`);
reportTime('Key press to paint while capturing, 1,000 notes in the visit (p95)', p95(keys), 50);

rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
