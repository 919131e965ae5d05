// What the tests of exchange start from: the sample visit with its 96 notes still to be filed, and the
// things that several laptops will change apart.
import { expect } from 'vitest';
import type { Evidence } from '../../src/shared/domain/evidence.ts';
import type { EvidenceId, ReviewId } from '../../src/shared/domain/ids.ts';
import { projectedRows, thingsIn } from '../support/database-rows.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { fileNote, noteOf } from '../support/notes.ts';
import { readModels } from '../support/read-models.ts';
import { contentOf, openJson, openPath, sampleFile, samplePath } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import * as Y from 'yjs';
import type { SharedThings } from './shared-work.ts';

interface Sample {
  readonly reviewId: ReviewId;
  readonly notes: readonly Evidence[];
  readonly things: SharedThings;
}

/** Notes that several people will change, each word in them once. */
async function sharedNotes(lead: TestCore, reviewId: ReviewId): Promise<EvidenceId[]> {
  const texts = ['Pupils talk of sources.', 'Books show few words.', 'Adults ask well.'];
  const ids: EvidenceId[] = [];
  for (const text of texts) ids.push(await fileNote(lead, reviewId, text));
  return ids;
}

/** The sample without a note on the first laptop, and its notes to be filed by hand. */
export async function sampleWithoutNotes(lead: TestCore): Promise<Sample> {
  const whole = createTestCore(memoryFolder());
  const { reviewId } = await openPath(whole, samplePath('visit-larkfield'));
  const { evidence, findings, objectives, actions, hypotheses, people } = contentOf(
    whole,
    reviewId,
  );
  whole.close();
  const opened = await openJson(lead, { ...sampleFile('visit-larkfield'), evidence: [] });
  expect(opened.reviewId).toBe(reviewId);
  expect(contentOf(lead, reviewId).evidence).toHaveLength(0);
  const id = opened.reviewId!;
  const things: SharedThings = {
    reviewId: id,
    noteIds: await sharedNotes(lead, id),
    findingIds: findings.slice(0, 3).map((finding) => finding.id),
    objectiveId: objectives[0]!.id,
    actionId: actions.find((action) => action.objectiveId === objectives[0]!.id)!.id,
    hypothesisIds: hypotheses.map((hypothesis) => hypothesis.id),
    reviewerIds: people
      .filter(({ teamRoles }) => teamRoles.some((role) => /reviewer/.test(role)))
      .map((person) => person.id),
  };
  // Each word once, so that one that is doubled or lost by a merge is seen.
  for (const findingId of things.findingIds) {
    const change = { wording: 'alpha beta gamma delta epsilon zeta' };
    await lead.ask('finding.change', { reviewId: id, findingId, change });
  }
  const { objectiveId, actionId } = things;
  const objective = { objective: 'alpha beta gamma delta' };
  await lead.ask('objective.change', { reviewId: id, objectiveId, change: objective });
  const action = { action: 'delta epsilon zeta' };
  await lead.ask('action.change', { reviewId: id, actionId, change: action });
  return { reviewId: id, notes: evidence, things };
}

export async function fileAgain(core: TestCore, reviewId: ReviewId, note: Evidence): Promise<void> {
  const fields = Object.keys(noteOf('')).map((name) => [name, note[name as keyof Evidence]]);
  await core.ask('evidence.file', {
    reviewId,
    noteId: note.id,
    content: Object.fromEntries(fields),
    takenAt: note.takenAt,
  });
}

/** All that a laptop has of a review, to be compared with another's. */
export async function stateOf(core: TestCore, reviewId: ReviewId) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, core.core.context.funnel.encode(reviewId));
  const { overview, ...models } = await readModels(core, reviewId);
  return {
    ...models,
    overview: { ...overview, writingAs: null },
    rows: projectedRows(core.databasePath, reviewId),
    things: thingsIn(doc),
    vector: Object.fromEntries(Y.decodeStateVector(Y.encodeStateVector(doc))),
    isWaiting: doc.store.pendingStructs !== null || doc.store.pendingDs !== null,
  };
}

export function expectEveryNote(core: TestCore, { reviewId, notes, things }: Sample): void {
  const { evidence } = core.core.context.store;
  for (const note of notes) {
    const { quote, followUp, strength, takenAt, reviewerId } = evidence.find(reviewId, note.id)!;
    expect({ quote, followUp, strength, takenAt }).toEqual({
      quote: note.quote,
      followUp: note.followUp,
      strength: note.strength,
      takenAt: note.takenAt,
    });
    expect(things.reviewerIds).toContain(reviewerId);
  }
}
