// The timetable in print and the briefings: what each version says, the default texts, and the Word
// files saved and opened.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOfDocument } from '../../src/shared/domain/document-model.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import type { TimetableDocument } from '../../src/shared/ipc/timetable-document.contract.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  ({ reviewId } = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId });
});
afterEach(() => core.close());

const preview = (document: TimetableDocument) =>
  core.ask('timetable.preview-document', { reviewId, document });
const said = async (document: TimetableDocument) =>
  textOfDocument((await preview(document)).model).join('\n');
const view = () => core.ask('timetable.read', { reviewId });

describe('the printed timetable', () => {
  it('tells the team who is where with whom, and what for', async () => {
    const text = await said({ kind: 'team' });
    const { days } = await view();
    const { hypotheses, people } = await core.ask('review.overview', { reviewId });
    for (const { slot, strands } of days.flatMap((day) => day.slots)) {
      expect(text).toContain(`${slot.time?.start}–${slot.time?.end}`);
      for (const { place, purpose, reviewerIds } of strands) {
        expect(text).toContain(place);
        expect(text).toContain(purpose);
        expect(reviewerIds.every((id) => text.includes(people.find((one) => one.id === id)!.name)));
      }
    }
    for (const { statement } of hypotheses) expect(text).toContain(statement);
    expect(text).toContain('Community room, ground floor');
  });

  it('tells the host nothing that is the team’s alone', async () => {
    const { days } = await view();
    const strands = days.flatMap((day) => day.slots.flatMap((slot) => slot.strands));
    await core.ask('strand.change', {
      reviewId,
      strandId: strands[3]!.id,
      change: { with: 'Somebody who can speak to H2', title: 'Secret title' },
    });
    const text = await said({ kind: 'host' });
    const { hypotheses } = await core.ask('review.overview', { reviewId });
    for (const { statement, ref } of hypotheses) {
      expect(text).not.toContain(statement);
      expect(text).not.toMatch(new RegExp(`\\b${ref}\\b`));
    }
    for (const { purpose } of strands) if (purpose.length > 8) expect(text).not.toContain(purpose);
    expect(text).not.toMatch(/hypothes|gap check|Gap filling|Secret title|For the review team/i);
    expect(text).toContain('The review team meets');
    expect(text).toContain('Small hall');
    expect(text).toContain('Eight pupils from Years 5 and 6');
  });

  it('of a review without a plan says so', async () => {
    const empty = await createNewReview(core);
    const { model } = await core.ask('timetable.preview-document', {
      reviewId: empty,
      document: { kind: 'host' },
    });
    expect(textOfDocument(model).join()).toContain('No day has been planned yet.');
    const document = { kind: 'briefings' } as const;
    const none = { name: 'no-briefings' };
    const asked = { reviewId: empty, document };
    expect(await core.fails('timetable.preview-document', asked)).toEqual(none);
    expect(await core.fails('timetable.save-document', asked)).toEqual(none);
    expect(await core.fails('timetable.open-document', asked)).toEqual(none);
  });
});

describe('briefings', () => {
  it('begin from texts that know the school and the day, and fit on a page', async () => {
    const defaults = await core.ask('briefing.defaults', { reviewId });
    expect(defaults.length).toBeGreaterThanOrEqual(6);
    for (const { audience, text } of defaults) {
      expect(text).not.toMatch(/[{}]/);
      await core.ask('briefing.add', { reviewId, audience, text });
    }
    expect(defaults[0]?.text).toContain('on Thursday 8 October 2026');
    const { model, longBriefings } = await preview({ kind: 'briefings' });
    expect(longBriefings).toEqual([]);
    expect(model.sections).toHaveLength(4 + defaults.length);
    const headings = model.sections.at(4)!.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.length).toBeGreaterThanOrEqual(4);
  });

  it('say which is longer than a page, and print one alone', async () => {
    const { briefingId } = await core.ask('briefing.add', {
      reviewId,
      audience: 'Governors',
      text: 'A sentence that goes on for a while. '.repeat(200),
    });
    const one = await preview({ kind: 'briefing', briefingId });
    expect(one.longBriefings).toEqual(['Governors']);
    expect(one.model.sections).toHaveLength(1);
  });

  it('for pupils are in words a nine-year-old reads', async () => {
    const [pupils] = await core.ask('briefing.defaults', { reviewId });
    expect(readingGrade(pupils!.text.replaceAll(/\d+|Thursday|October/g, ''))).toBeLessThan(4);
  });
});

/** Flesch and Kincaid's school year in the United States; a year less than in England. */
function readingGrade(text: string): number {
  const sentences = text.split(/[.!?\n]+/).filter((part) => /\p{L}/u.test(part)).length;
  const words = text.match(/[\p{L}’]+/gu) ?? [];
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

describe('a Word file', () => {
  it('is where the person said, whole, and is no step to undo', async () => {
    const before = await core.ask('history.read', { reviewId });
    const path = join(core.folder, 'Host.docx');
    core.answerDialogs(path);
    const document = { kind: 'host' } as const;
    expect(await core.ask('timetable.save-document', { reviewId, document })).toEqual({
      fileName: 'Host.docx',
    });
    const words = strFromU8(unzipSync(readFileSync(path))['word/document.xml']!);
    expect(words).toContain('Timetable for the school');
    expect(await core.ask('history.read', { reviewId })).toEqual(before);
  });

  it('opens in a file of its own', async () => {
    const document = { kind: 'briefings' } as const;
    const { fileName } = await core.ask('timetable.open-document', { reviewId, document });
    expect(fileName).toMatch(/Briefings - .*\.docx$/);
    expect(core.openedFiles.every((path) => existsSync(path))).toBe(true);
  });

  it('that cannot be written, or that nobody wants, is said', async () => {
    const document = { kind: 'team' } as const;
    core.answerDialogs(null);
    expect(await core.fails('timetable.save-document', { reviewId, document })).toEqual({
      name: 'cancelled',
    });
    core.answerDialogs(join(core.folder, 'no such folder', 'x.docx'));
    expect(await core.fails('timetable.save-document', { reviewId, document })).toEqual({
      name: 'file-not-written',
      code: 'ENOENT',
    });
    writeFileSync(join(core.folder, 'opened'), 'in the way');
    expect(await core.fails('timetable.open-document', { reviewId, document })).toEqual({
      name: 'file-not-written',
      code: 'EEXIST',
    });
    rmSync(join(core.folder, 'opened'));
    const dialogs = core.core.context.dialogs as { openInItsApplication: unknown };
    dialogs.openInItsApplication = async () => false;
    expect(await core.fails('timetable.open-document', { reviewId, document })).toEqual({
      name: 'no-application',
    });
    const gone = {
      reviewId,
      document: { kind: 'briefing' as const, briefingId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' as never },
    };
    const notFound = { name: 'briefing-not-found' };
    expect(await core.fails('timetable.preview-document', gone)).toEqual(notFound);
    expect(await core.fails('timetable.save-document', gone)).toEqual(notFound);
    expect(await core.fails('timetable.open-document', gone)).toEqual(notFound);
  });
});
