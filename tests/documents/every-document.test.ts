// Every document of the register, of three reviews: the sample, the sample made hard, and one with
// nothing in it. A document that is added to the register is tried here without being named.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentRegister } from '../../src/main/core/features/document/register/register.ts';
import { pages as pageLooks } from '../../src/main/core/documents/look.ts';
import { textOfDocument } from '../../src/shared/domain/document-model.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { createNewReview } from '../support/new-review.ts';
import { jsonFile, openPath, sampleFile } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import { hardReview } from './hard-review.ts';
import { expectSamePages } from './reference-pages.ts';
import { renderPages, validate, whyNoPages, whyNoValidator, type Page } from './outside-tools.ts';

const reviews = ['the sample', 'hard', 'empty'] as const;
type ReviewName = (typeof reviews)[number];

interface Saved {
  readonly review: ReviewName;
  readonly id: string;
  readonly audience: string;
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Every text of its model, in order. */
  readonly said: readonly string[];
}

// One laptop each: what a school knows is told from all of its reviews on a laptop.
let core: TestCore;
const saved: Saved[] = [];
const folder = mkdtempSync(join(tmpdir(), 'fieldfare-every-'));

async function opened(content: unknown): Promise<ReviewId> {
  const answer = await openPath(core, jsonFile(content));
  if (!('reviewId' in answer)) throw new Error(`Not opened: ${JSON.stringify(answer)}`);
  return ReviewId.parse(answer.reviewId);
}

/** What the file has no part for, and two documents wait for. */
async function goOn(reviewId: ReviewId): Promise<void> {
  core.answerDialogs(join(folder, 'factual-check.docx'));
  await core.ask('factual-check.save', { reviewId, form: 'word' });
  await core.ask('checkpoint.change', {
    reviewId,
    which: 'impactReview',
    change: { heldOn: '2027-05-25', summary: 'Pupils remember more.', learned: 'Begin sooner.' },
  });
}

async function saveAll(review: ReviewName, reviewId: ReviewId): Promise<void> {
  const { documents } = await core.ask('document.list', { reviewId });
  const ready = new Set(
    documents.filter(({ gaps }) => gaps.length === 0).map(({ kindId }) => kindId),
  );
  for (const kind of documentRegister.filter(({ id }) => ready.has(id))) {
    for (const [index, audience] of kind.audiences.entries()) {
      const choices = {
        audience: audience.id,
        detail: kind.details[0],
        isAnonymised: false,
        isDraft: index > 0,
      };
      for (const format of kind.formats.filter((each) => each !== 'pdf')) {
        const path = join(folder, `${review}-${kind.id}-${audience.id}.${format}`);
        core.answerDialogs(path);
        await core.ask('document.save', { reviewId, kindId: kind.id, choices, format });
        const said =
          format === 'docx'
            ? textOfDocument(
                await core.ask('document.preview', { reviewId, kindId: kind.id, choices }),
              )
            : [];
        const bytes = new Uint8Array(readFileSync(path));
        saved.push({ review, id: kind.id, audience: audience.id, format, bytes, said });
      }
    }
  }
}

const readings: Readonly<Record<ReviewName, () => Promise<ReviewId>>> = {
  'the sample': () => opened(sampleFile('visit-larkfield')),
  hard: () => opened(hardReview()),
  empty: () => createNewReview(core),
};

beforeAll(async () => {
  for (const review of reviews) {
    core = createTestCore();
    core.setNow(new Date('2026-11-23T09:00:00.000Z'));
    const reviewId = await readings[review]();
    if (review !== 'empty') await goOn(reviewId);
    await saveAll(review, reviewId);
    core.close();
  }
}, 240_000);

const nameOf = ({ review, id, audience, format }: Saved): string =>
  `${review}: ${id} for ${audience} (${format})`;

it('the sample and the hard review make every document there is', () => {
  const made = (review: ReviewName) =>
    new Set(saved.filter((each) => each.review === review).map(({ id }) => id));
  const all = new Set(documentRegister.map(({ id }) => id));
  expect(made('the sample')).toEqual(all);
  expect(made('hard')).toEqual(all);
});

describe.skipIf(whyNoValidator !== null)(`Open XML validator ${whyNoValidator ?? ''}`, () => {
  it('finds nothing wrong with any of them', { timeout: 400_000 }, async () => {
    const found: Record<string, unknown> = {};
    const office = saved.filter(({ format }) => format !== 'ics');
    // Two at a time: each is a program of its own.
    const lanes = [0, 1].map(async (lane) => {
      for (const each of office.filter((_, index) => index % 2 === lane)) {
        const errors = await validate(each.bytes, each.format);
        if (errors.length > 0) found[nameOf(each)] = errors.slice(0, 3);
      }
    });
    await Promise.all(lanes);
    expect(found).toEqual({});
  });
});

describe.skipIf(whyNoPages !== null)(`pages ${whyNoPages ?? ''}`, () => {
  const rendered: (Saved & { readonly pages: readonly Page[] })[] = [];
  beforeAll(async () => {
    const words = saved.filter(({ format }) => format === 'docx');
    const pages = await renderPages(words.map(({ bytes }) => bytes));
    rendered.push(...words.map((each, index) => ({ ...each, pages: pages[index] ?? [] })));
  }, 280_000);

  it('hold every word between the margins', () => {
    const astray = rendered.flatMap((each) =>
      each.pages.flatMap((page, index) => {
        const { sidePt } = pageLooks[page.widthPt > page.heightPt ? 'landscape' : 'portrait'];
        return page.words
          .filter(
            ({ text, left, right }) =>
              text.trim() !== '' && (left < sidePt - 2 || right > page.widthPt - sidePt + 3),
          )
          .map(({ text }) => `${nameOf(each)}, page ${index + 1}: ${text}`);
      }),
    );
    expect(astray).toEqual([]);
  });

  it('are none of them empty, and say the page and of how many', () => {
    for (const each of rendered) {
      expect(each.pages.length, nameOf(each)).toBeGreaterThan(0);
      for (const [index, page] of each.pages.entries()) {
        expect(page.words.length, `${nameOf(each)}, page ${index + 1}`).toBeGreaterThan(5);
      }
    }
  });

  it('say every text of the document on the screen', () => {
    const plain = (text: string): string => text.replaceAll(/[\s\u00AD\u200B]+/g, '').normalize();
    const lost = rendered
      .filter(({ review }) => review === 'the sample')
      .flatMap((each) => {
        const onPaper = plain(each.pages.map(({ text }) => text).join(''));
        return each.said
          .flatMap((text) => text.split(/\s+/))
          .filter((word) => /^\p{L}+$/u.test(word) && !onPaper.includes(plain(word)))
          .map((word) => `${nameOf(each)}: ${word}`);
      });
    expect(lost).toEqual([]);
  });

  it('of the sample look as they did', { timeout: 240_000 }, async () => {
    const first = rendered.filter(
      ({ review, id, audience }) =>
        review === 'the sample' &&
        documentRegister.find((kind) => kind.id === id)?.audiences[0].id === audience,
    );
    await expectSamePages(first.map(({ id, bytes }) => ({ name: id, bytes })));
  });
});
