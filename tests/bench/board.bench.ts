// The board with 1,000 notes on it: until it is shown, and from the key that moves a card to the frame
// that shows it moved.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { paths } from '../../src/renderer/api/paths.ts';
import { EvidenceId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore } from '../support/test-core.ts';
import { openWindow } from './electron-process.ts';
import { noteNumber } from './notes.ts';
import { p95, reportTime } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldfare-board-bench-'));
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
for (const heading of ['One', 'Two', 'Three']) {
  await core.ask('finding.add', { reviewId, category: 'strength', heading });
}
core.core.close();

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits frame by frame until something is so, and gives how long it was, painting included. */
const timed = (from: string, isSo: string): string => `new Promise((resolve, reject) => {
  const from = ${from};
  const look = () => {
    if (performance.now() - from > 20000) { reject(new Error('not within 20 s')); return; }
    if (!(${isSo})) { requestAnimationFrame(look); return; }
    const after = new MessageChannel();
    after.port1.onmessage = () => resolve(performance.now() - from);
    requestAnimationFrame(() => after.port2.postMessage(0));
  };
  look();
})`;
const goTo = (path: string): string =>
  `(location.hash = ${JSON.stringify(`#${path}`)}, performance.now())`;
const firstRow = `document.querySelector('main section[aria-label="Not yet placed"] [role="row"]')`;

const window = await openWindow(profile);
const shown: number[] = [];
for (let round = 0; round < 10; round += 1) {
  await window.evaluate(goTo(paths.review(reviewId)));
  await pause(800);
  shown.push(await window.evaluate(timed(goTo(paths.board(reviewId)), `${firstRow} !== null`)));
}
reportTime('Evidence board shown, 1,000 notes (p95)', p95(shown), 1_000);

const moved: number[] = [];
await pause(1_000);
for (let round = 0; round < 20; round += 1) {
  await window.evaluate(`${firstRow}.focus()`);
  await window.press(' ', 'Space');
  await pause(300);
  await window.evaluate(`(globalThis.fieldfareMoved = new Promise((moved) => {
    const key = ${firstRow}.getAttribute('data-key');
    addEventListener('keydown', ({ timeStamp }) => {
      moved(${timed('timeStamp', `${firstRow}?.getAttribute('data-key') !== key`)});
    }, { capture: true, once: true });
  }), null)`);
  await window.press(String(1 + (round % 3)), `Digit${1 + (round % 3)}`);
  moved.push(await window.evaluate('globalThis.fieldfareMoved'));
  await pause(400);
}
await window.close();
reportTime('Card moved on the board by key, 1,000 notes (p95)', p95(moved), 250);

rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
