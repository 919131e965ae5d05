// Opening a file whose review is here already: once for the same, a choice for another version.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  contentOf,
  everythingIn,
  fileWith,
  jsonFile,
  openFails,
  openJson,
  openPath,
  sampleFile,
  samplePath,
} from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: string;
beforeEach(async () => {
  core = createTestCore();
  reviewId = (await openPath(core, samplePath('visit-larkfield'))).reviewId ?? '';
});
afterEach(() => core.close());

const save = async (id = reviewId): Promise<string> => {
  const path = fileWith('');
  core.answerDialogs(path);
  await core.ask('review-file.save', { reviewId: id as never });
  return path;
};

it('the same file again is the review that is here', async () => {
  const again = await openPath(core, samplePath('visit-larkfield'));
  expect(again).toMatchObject({ reviewId, wasHereAlready: true });
  expect(again.report.stored).toEqual(again.report.held);
  expect(await core.ask('review.list', {})).toHaveLength(1);
});

it('also after a restart, and with other bytes that say the same', async () => {
  core = core.reopen();
  expect(await openPath(core, samplePath('visit-larkfield'))).toMatchObject({
    wasHereAlready: true,
  });
  expect(await openJson(core, sampleFile('visit-larkfield'))).toMatchObject({
    wasHereAlready: true,
  });
  const bytes = readFileSync(samplePath('visit-larkfield'), 'utf8');
  expect(await openPath(core, fileWith(`\uFEFF${bytes}`))).toMatchObject({ wasHereAlready: true });
  const utf16 = Buffer.from(`\uFEFF${bytes}`, 'utf16le');
  expect(await openPath(core, fileWith(utf16))).toMatchObject({ wasHereAlready: true });
});

it('what was worked on since stays as it is', async () => {
  const note = contentOf(core, reviewId).evidence[0];
  await core.ask('evidence.change', {
    reviewId: reviewId as never,
    noteId: note?.id as never,
    change: { interpretation: 'Thought again.' },
  });
  expect(await openPath(core, samplePath('visit-larkfield'))).toMatchObject({
    wasHereAlready: true,
  });
  expect(contentOf(core, reviewId).evidence[0]?.interpretation).toBe('Thought again.');
});

it('comes out of the bin again', async () => {
  await core.ask('review.move-to-bin', { reviewId: reviewId as never });
  expect(await core.ask('review.list', {})).toHaveLength(0);
  expect(await openPath(core, samplePath('visit-larkfield'))).toMatchObject({
    wasHereAlready: true,
  });
  expect(await core.ask('review.list', {})).toHaveLength(1);
});

describe('another version of it', () => {
  it('is said, and nothing changes', async () => {
    const before = everythingIn(core);
    const file = sampleFile('visit-larkfield');
    file.evidence[0].description = 'Another account.';
    expect(await openFails(core, jsonFile(file))).toEqual({
      name: 'review-here-already',
      reviewId,
      title: file.review.title,
    });
    expect(everythingIn(core)).toBe(before);
  });

  it.each(['a sample visit file', 'a file of ours'])(
    'becomes a copy on wish: %s',
    async (which) => {
      let path = await save();
      if (which === 'a sample visit file') {
        const file = sampleFile('visit-larkfield');
        file.evidence[0].description = 'Another account.';
        path = jsonFile(file);
      } else {
        await core.ask('review.change', {
          reviewId: reviewId as never,
          change: { title: 'Newer here' },
        });
      }
      expect((await openFails(core, path)).name).toBe('review-here-already');
      const original = contentOf(core, reviewId);
      const copy = await openPath(core, path, 'add-a-copy');
      expect(copy).toMatchObject({ wasHereAlready: false });
      expect(copy.reviewId).not.toBe(reviewId);
      expect(copy.report.stored).toEqual(copy.report.held);
      const content = contentOf(core, copy.reviewId);
      expect(content.evidence).toHaveLength(96);
      // No id is shared, and every link leads to the copy's own things.
      const ids = new Set<string>(content.evidence.map(({ id }) => id));
      for (const { id } of original.evidence) expect(ids.has(id)).toBe(false);
      for (const finding of content.findings) {
        for (const { evidenceId } of finding.evidence) expect(ids.has(evidenceId)).toBe(true);
      }
      expect(content.schools.some(({ id }) => id === content.review.hostSchoolId)).toBe(true);
      // The copy is opened again as itself.
      expect(await openPath(core, path)).toMatchObject({
        reviewId: copy.reviewId,
        wasHereAlready: true,
      });
      expect(contentOf(core, reviewId)).toEqual(original);
    },
  );

  it('a file just saved here says that nothing is new', async () => {
    expect(await openPath(core, await save())).toMatchObject({ reviewId, wasHereAlready: true });
    expect(await core.ask('review.list', {})).toHaveLength(1);
  });

  it('an id that belongs to a document of another kind is never written over', async () => {
    const trust = await openPath(core, samplePath('partnership'));
    expect(trust.reviewId).toBeNull();
    const [partnership] = await core.ask('partnership.list', {});
    const path = await save();
    const file = JSON.parse(readFileSync(path, 'utf8'));
    file.review.id = partnership?.id;
    const opened = await openPath(core, jsonFile(file));
    expect(opened.reviewId).not.toBe(partnership?.id);
    expect(await core.ask('partnership.list', {})).toHaveLength(1);
  });
});

describe('a newer partnership file', () => {
  it('changes what is here: names, people who left and who came, dates', async () => {
    await openPath(core, samplePath('partnership'));
    const file = sampleFile('partnership');
    file.trust.name = 'Saltmere and Coast Learning Trust';
    file.people = file.people.slice(1);
    file.people.push({ id: 'P99', name: 'New Colleague', role: 'Headteacher', schoolId: 'LAR' });
    delete file.rotaRules;
    file.calendar.insetDays = ['2026-09-01'];
    const opened = await openJson(core, file);
    expect(opened).toMatchObject({ reviewId: null, wasHereAlready: false });
    expect(opened.report.stored).toEqual(opened.report.held);
    const [known, ...others] = await core.ask('partnership.list', {});
    expect(others).toEqual([]);
    expect(known?.name).toBe('Saltmere and Coast Learning Trust');
    const names = known?.people.map(({ name }) => name);
    expect(names).toHaveLength(26);
    expect(names).toContain('New Colleague');
    expect(names).not.toContain('Marian Okell');
    const calendars = await core.ask('calendar.list', {});
    const years = calendars.filter(({ title }) => title.startsWith('Saltmere and Coast'));
    expect(years.map(({ insetDays }) => insetDays)).toEqual([['2026-09-01']]);
    // Back to the first one.
    const back = await openPath(core, samplePath('partnership'));
    expect(back).toMatchObject({ wasHereAlready: false });
    expect((await core.ask('partnership.list', {}))[0]?.people).toHaveLength(26);
  });

  it('survives a rebuild from the log', async () => {
    await openPath(core, samplePath('partnership'));
    const file = sampleFile('partnership');
    file.people = file.people.slice(3);
    await openJson(core, file);
    const before = everythingIn(core);
    for (const { id } of core.core.context.store.log.listDocuments()) {
      core.core.context.funnel.rebuild(id);
    }
    expect(everythingIn(core)).toBe(before);
  });
});

it('announces what came', async () => {
  const other = createTestCore();
  await openPath(other, samplePath('visit-larkfield'));
  expect(other.announced()).toEqual(
    expect.arrayContaining(['reviews', 'evidence', 'findings', 'plan']),
  );
  await openPath(other, samplePath('visit-larkfield'));
  expect(other.announced()).toContain('reviews');
  other.close();
});

it('a file in which an action lost its objective opens, again and as a copy', async () => {
  const file = JSON.parse(readFileSync(await save(), 'utf8'));
  delete file.actions[0].objectiveId;
  const path = jsonFile(file);
  expect(await openFails(core, path)).toMatchObject({ name: 'review-here-already' });
  const copy = await openPath(core, path, 'add-a-copy');
  expect(contentOf(core, copy.reviewId).actions.map(({ objectiveId }) => objectiveId)).toContain(
    '',
  );
});
