// The promises of speed that core keeps by itself: saving, opening, searching, the plan in Word.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ulid } from 'ulid';
import { EvidenceId, ReviewId } from '../../src/shared/domain/ids.ts';
import { projectEvidence } from '../../src/main/core/store/projections/project-evidence.ts';
import { mergeOneStep } from '../../src/main/core/store/search-upkeep.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore } from '../support/test-core.ts';
import { noteNumber } from './notes.ts';
import { p95, reportRatio, reportTime, timesOf } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldfare-bench-'));
// As on a person's laptop: answers are held against the contract by the tests only.
const core = createTestCore(folder, { areOutputsChecked: false });
const reviewId = await createNewReview(core);
const { hypotheses } = await core.ask('review.overview', { reviewId });

async function file(at: number): Promise<void> {
  await core.ask('evidence.file', {
    reviewId,
    noteId: EvidenceId.parse(ulid()),
    content: {
      ...noteNumber(at),
      links: hypotheses.map(({ id }) => ({ hypothesisId: id, stance: 'supports' as const })),
    },
    takenAt: '2026-11-24T10:15',
  });
}

// Saving a note, against a bare insert that is fsynced as well: in turns, so that a slow moment of
// the disk falls on both.
const bare = new Database(join(folder, 'bare.db'));
bare.pragma('journal_mode = WAL');
bare.pragma('synchronous = FULL');
bare.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)');
const insert = bare.prepare('INSERT INTO note (body) VALUES (?)');
const saves: number[] = [];
const inserts: number[] = [];
for (let at = 0; at < 400; at += 1) {
  const body = noteNumber(at).description;
  inserts.push(...(await timesOf(1, () => insert.run(body))));
  saves.push(...(await timesOf(1, () => file(at))));
}
bare.close();
reportRatio(
  'A note is saved: log, rows and index on disk (p95)',
  p95(saves.slice(50)),
  p95(inserts.slice(50)),
  3,
  'ms',
);

// Opening a visit of 400 notes: what the capture screen asks for.
const opens = await timesOf(40, async () => {
  await core.ask('review.open', { reviewId });
  await core.ask('review.overview', { reviewId });
  await core.ask('evidence.list', { reviewId });
  await core.ask('evidence.weight', { reviewId });
  await core.ask('draft.read', { reviewId });
});
reportTime('A visit of 400 notes is opened (p95)', p95(opens), 100);

// The Word plan of the sample review.
const sample = await core.ask('review-file.open-sample', {});
const sampleId = ReviewId.parse(sample.reviewId);
const planPath = join(folder, 'plan.docx');
const plans = await timesOf(12, async () => {
  core.answerDialogs(planPath);
  await core.ask('document.save-plan', { reviewId: sampleId });
});
reportTime('The action plan is written as Word (p95)', p95(plans.slice(2)), 1_000);

// 100,000 notes in one review, put straight into the projected rows: the log is not what is asked.
const { store } = core.core.context;
const manyId = await createNewReview(core);
for (let batch = 0; batch < 100; batch += 1) {
  store.sql.transaction(() => {
    for (let at = batch * 1_000; at < (batch + 1) * 1_000; at += 1) {
      projectEvidence(store.sql, manyId, {
        ...noteNumber(at),
        id: EvidenceId.parse(ulid()),
        ref: null,
        takenAt: `2026-11-24T${String(8 + (at % 8)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
        reviewerId: null,
        sessionRef: null,
        lensTags: [],
        binned: null,
        mergedInto: null,
        mergedFrom: [],
        extra: null,
      });
    }
  });
}
// What the quiet moments after so many changes do by themselves.
while (mergeOneStep(store.sql));
const words = [
  'settlement',
  'Note 4711',
  'tributary',
  'quieter',
  'timeline cards',
  'rivers',
  'scaf',
];
const searches = await timesOf(70, (run) =>
  core.ask('evidence.list', {
    reviewId: manyId,
    filter: { text: words[run % words.length] ?? '' },
    order: 'best-match',
    limit: 50,
  }),
);
reportTime('100,000 notes are searched, best match first (p95)', p95(searches.slice(7)), 30);

core.core.close();
rmSync(folder, { recursive: true, force: true });
