// Files with random damage either say clearly what is wrong and change nothing, or come in whole:
// never a crash, never half a review, never a lost word.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCharterContent } from '../../src/main/core/exchange/charter-content.ts';
import { readPartnershipContent } from '../../src/main/core/exchange/partnership-content.ts';
import { ReviewFile } from '../../src/main/core/exchange/review-file/review-file.ts';
import { toReviewFile } from '../../src/main/core/exchange/review-file/write-review-file.ts';
import type { OpenedFile } from '../../src/shared/ipc/review.contract.ts';
import { damage } from '../support/damage.ts';
import { missingFrom, refsById, scalarsOf, storedScalars } from '../support/no-loss.ts';
import {
  contentOf,
  everythingIn,
  fileWith,
  jsonFile,
  openPath,
  sampleFile,
  samplePath,
  type Loose,
} from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let saved: string;
beforeAll(async () => {
  const core = createTestCore();
  const { reviewId } = await openPath(core, samplePath('visit-larkfield'));
  const path = fileWith('');
  core.answerDialogs(path);
  await core.ask('review-file.save', { reviewId: reviewId as never });
  const file = JSON.parse(readFileSync(path, 'utf8'));
  // A small file keeps a run short; the damage is the same.
  file.evidence = file.evidence.slice(0, 12);
  saved = JSON.stringify(file);
  core.close();
});

let core: TestCore;
beforeAll(() => {
  core = createTestCore();
});
afterAll(() => core.close());

const openDamaged = async (file: Loose): Promise<OpenedFile | null> => {
  const before = everythingIn(core);
  core.answerDialogs(jsonFile(file));
  const result = await core.core.dispatcher.call('review-file.open', { whenHere: 'add-a-copy' });
  if (result.ok) return result.value as OpenedFile;
  expect(result.failure.name).toMatch(/^file-(wrong-shape|not-ours|from-newer-version)$/);
  if (result.failure.name === 'file-wrong-shape') {
    const problems = result.failure['problems'] as { where: string; what: string }[];
    expect(problems.length).toBeGreaterThan(0);
    for (const { what } of problems) expect(what).not.toBe('');
  }
  expect(everythingIn(core)).toBe(before);
  return null;
};

/** A new core now and then: a run does not grow slower with what came in before. */
let runs = 0;
const freshen = (): void => {
  runs += 1;
  if (runs % 25 !== 0) return;
  core.close();
  core = createTestCore();
};

/** What JSON itself cannot carry is not lost by us. */
const asWritten = (file: Loose): Loose => JSON.parse(JSON.stringify(file));

async function expectWhole(opened: OpenedFile, file: Loose): Promise<void> {
  const content = contentOf(core, opened.reviewId);
  expect(missingFrom(storedScalars(content, refsById(content)), asWritten(file))).toEqual([]);
  const out = toReviewFile(content, [], { at: new Date(0), version: '0' });
  expect(ReviewFile.safeParse(asWritten(out)).error).toBeUndefined();
  const reviewId = opened.reviewId as never;
  await core.ask('review.overview', { reviewId });
  await core.ask('evidence.list', { reviewId });
  await core.ask('finding.list', { reviewId });
  await core.ask('plan.read', { reviewId });
}

const documentsOf = (type: string) =>
  core.core.context.store.log.listDocuments().filter((document) => document.type === type);

it('a visit file', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (harm) => {
      freshen();
      const file = sampleFile('visit-larkfield');
      file.evidence = file.evidence.slice(0, 12);
      harm(file);
      const opened = await openDamaged(file);
      if (opened !== null) await expectWhole(opened, file);
    }),
    { numRuns: 120 },
  );
}, 240_000);

it('a file of ours', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (harm) => {
      freshen();
      const file = JSON.parse(saved);
      harm(file);
      const opened = await openDamaged(file);
      if (opened === null || opened.wasHereAlready) return;
      const content = contentOf(core, opened.reviewId);
      // A copy has ids of its own, and the stamps of the file are written anew each time.
      const { format: _f, exportedAt: _e, writtenBy: _w, lenses: _l, ...kept } = asWritten(file);
      const isCopy = content.review.id !== file.review.id;
      if (!isCopy) expect(missingFrom(storedScalars(content, new Map()), kept)).toEqual([]);
      const reviewId = opened.reviewId as never;
      await core.ask('review.overview', { reviewId });
      await core.ask('finding.list', { reviewId });
      await core.ask('plan.read', { reviewId });
    }),
    { numRuns: 120 },
  );
}, 240_000);

it('a partnership file', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (harm) => {
      const other = createTestCore();
      const previous = core;
      core = other;
      try {
        const file = sampleFile('partnership');
        file.people = file.people.slice(0, 6);
        harm(file);
        if ((await openDamaged(file)) === null) return;
        const [document] = documentsOf('partnership');
        const content = readPartnershipContent(other.core.context.store, document?.id ?? '');
        const refs = new Map(
          [...(content?.schools ?? []), ...(content?.people ?? [])].map(
            ({ id, ref }) => [id as string, ref ?? ''] as const,
          ),
        );
        expect(missingFrom(storedScalars(content, refs), asWritten(file))).toEqual([]);
        await other.ask('partnership.list', {});
        await other.ask('calendar.list', {});
      } finally {
        core = previous;
        other.close();
      }
    }),
    { numRuns: 100 },
  );
}, 240_000);

it('a charter file', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (harm) => {
      const other = createTestCore();
      const previous = core;
      core = other;
      try {
        const file = sampleFile('charter');
        file.items = file.items.slice(0, 8);
        harm(file);
        if ((await openDamaged(file)) === null) return;
        const [document] = documentsOf('charter');
        const content = readCharterContent(other.core.context.store, document?.id ?? '');
        expect(missingFrom(storedScalars(content, new Map()), asWritten(file))).toEqual([]);
        await other.ask('lens.list', {});
      } finally {
        core = previous;
        other.close();
      }
    }),
    { numRuns: 100 },
  );
}, 240_000);

it('knows when it compares nothing', () => {
  expect(scalarsOf(sampleFile('visit-larkfield')).length).toBeGreaterThan(1_000);
});
