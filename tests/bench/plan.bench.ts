// A plan of 5 objectives and 60 actions stays quick to edit: the time from a key press to the screen,
// and from a change to the plan read anew, against a plan of 5 actions in the same run.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../src/renderer/api/paths.ts';
import type { ActionId, ReviewId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore } from '../support/test-core.ts';
import { openWindow, type RunningWindow } from './electron-process.ts';
import { median, p95, reportRatio, reportTime } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldfare-plan-bench-'));
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

interface Made {
  readonly reviewId: ReviewId;
  /** In the middle of the plan. */
  readonly actionId: ActionId;
}

const profile = join(folder, 'plans');
mkdirSync(join(profile, 'data'), { recursive: true });
const core = createTestCore(join(profile, 'data'));

/** Five objectives with as many actions each as said, every field filled in. */
async function planOf(perObjective: number): Promise<Made> {
  const reviewId = await createNewReview(core);
  const made: ActionId[] = [];
  for (let at = 1; at <= 5; at += 1) {
    const { objectiveId } = await core.ask('objective.add', {
      reviewId,
      findingId: null,
      objective: `By May pupils can say why, in step ${at}, and show it in their books.`,
    });
    for (let place = 1; place <= perObjective; place += 1) {
      const { actionId } = await core.ask('action.add', {
        reviewId,
        objectiveId,
        action: `Rehearse talk routine ${at}.${place} in every class, and film one turn a week.`,
      });
      made.push(actionId);
      await core.ask('action.change', {
        reviewId,
        actionId,
        change: {
          firstStep: 'The English leader models it on Monday.',
          leadRole: `Leader ${place}`,
          measure: 'Pupils who say why when asked',
          measureSource: 'Pupil panel',
          baseline: { value: 3, outOf: 8, on: null, text: null },
          target: { value: 7, outOf: 8, on: null, text: null },
          costPounds: 40,
          coverHours: 1.5,
          rag: 'G',
        },
      });
    }
  }
  const actionId = made[Math.floor(made.length / 2)];
  if (actionId === undefined) throw new Error('The plan has no action.');
  return { reviewId, actionId };
}

const plans = { small: await planOf(1), large: await planOf(12) };
core.core.close();

/** Each key press, from the event's own time to the frame that shows it, in milliseconds. */
const watchKeys = `(() => {
  globalThis.fieldfareKeys = [];
  if (globalThis.fieldfareWatches) return;
  globalThis.fieldfareWatches = true;
  let pressedAt = 0;
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

const words = ' and two more classes join after half term, each with a partner who has done it';

async function typeInto(window: RunningWindow, made: Made): Promise<number[]> {
  const { reviewId, actionId } = made;
  const address = `#${paths.plan(reviewId)}?action=${actionId}`;
  await window.evaluate(`location.hash = ${JSON.stringify(address)}`);
  await pause(3_000);
  const field = `document.getElementById("field-action-${actionId}")`;
  if (!(await window.evaluate<boolean>(`${field} !== null`))) {
    throw new Error('The action is not open.');
  }
  await window.evaluate(`${field}.focus()`);
  await window.evaluate(watchKeys);
  // Slow enough in places that what is typed is saved, and shown anew, between the keys.
  for (const [at, letter] of [...words].entries()) {
    await window.type(letter);
    await pause(at % 12 === 11 ? 450 : 40);
  }
  await pause(800);
  return window.evaluate<number[]>('globalThis.fieldfareKeys');
}

/** A change made, and the plan as it then is, as the page asks for them. */
const saveTimes = ({ reviewId, actionId }: Made, times: number): string => `(async () => {
  const found = [];
  for (let run = 0; run < ${times}; run += 1) {
    const from = performance.now();
    const changed = await window.fieldfare.call('action.change', {
      reviewId: '${reviewId}', actionId: '${actionId}', change: { status: 'under way, week ' + run },
    });
    const read = await window.fieldfare.call('plan.read', { reviewId: '${reviewId}' });
    if (!changed.ok || !read.ok) throw new Error('It was not saved.');
    found.push(performance.now() - from);
  }
  return found;
})()`;

const keys = { small: [] as number[], large: [] as number[] };
const saves = { small: [] as number[], large: [] as number[] };
const window = await openWindow(profile);
// In turns, so that a slow moment of the machine falls on both.
for (let round = 0; round < 2; round += 1) {
  for (const which of ['small', 'large'] as const) {
    keys[which].push(...(await typeInto(window, plans[which])));
    saves[which].push(...(await window.evaluate<number[]>(saveTimes(plans[which], 15))));
  }
}
await window.close();
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
if (keys.large.length < 100) throw new Error(`Only ${keys.large.length} key presses were seen.`);

reportRatio(
  'Key press to paint in a plan of 60 actions, against 5 actions (p95)',
  p95(keys.large),
  p95(keys.small),
  2,
  'ms',
);
reportTime('Key press to paint in a plan of 60 actions (median)', median(keys.large), 50);
reportRatio(
  'A change saved and the plan of 60 actions read anew, against 5 actions (median)',
  median(saves.large),
  median(saves.small),
  3,
  'ms',
);
