// Templates made with LibreOffice, filled from the sample and from hard facts: what comes out passes the
// Open XML validator, says what the review says, keeps the template's looks, and can be laid out.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/main/core/documents/template/fill-template.ts';
import { checkTemplate } from '../../src/main/core/documents/template/check-template.ts';
import { starterModel } from '../../src/main/core/documents/template/starter.ts';
import {
  openWordPackage,
  type WordPackage,
} from '../../src/main/core/documents/template/word-package.ts';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { aboutReview } from '../../src/main/core/documents/placeholders/about-review.ts';
import type { Placeholders } from '../../src/main/core/documents/placeholders/placeholder.ts';
import type { DocumentKind } from '../../src/main/core/features/document/register/document-kind.ts';
import { modelOf } from '../../src/main/core/features/document/make-document.ts';
import {
  documentRegister,
  findDocument,
} from '../../src/main/core/features/document/register/register.ts';
import {
  placeholdersOf,
  valuesFor,
} from '../../src/main/core/features/our-documents/placeholder-values.ts';
import { usualChoices } from '../../src/main/core/features/our-documents/word-of.ts';
import type { DocumentChoices } from '../../src/shared/domain/document-choices.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import { hardReview } from '../support/hard-review.ts';
import { renderPages, validate, whyNoPages, whyNoValidator } from './outside-tools.ts';
import { openWord, tablesOf, wordText } from './word-file.ts';

/** A review on a laptop of its own. */
interface Given {
  readonly core: TestCore;
  readonly reviewId: ReviewId;
}
let sample: Given;
let hard: Given;

const template = (name: string): WordPackage => {
  const opened = openWordPackage(
    new Uint8Array(readFileSync(`tests/fixtures/templates/${name}.docx`)),
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
};

async function filled(
  file: WordPackage,
  kind: DocumentKind,
  { core, reviewId }: Given,
  change: Partial<DocumentChoices> = {},
): Promise<Uint8Array> {
  const { context } = core.core;
  const review = context.store.reviews.find(reviewId);
  if (review === null) throw new Error('No review');
  const choices = { ...usualChoices(kind), ...change };
  const model = modelOf(context, review, kind, choices);
  return fillTemplate(file, valuesFor(context, review, kind, choices, model), model);
}

const kindOf = (id: string): DocumentKind => {
  const kind = findDocument(id);
  if (kind === null) throw new Error(id);
  return kind;
};

beforeAll(async () => {
  const [one, other] = [createTestCore(), createTestCore()];
  hard = { core: one, reviewId: await hardReview(one) };
  const opened = (await other.ask('review-file.open-sample', {})) as { reviewId: ReviewId };
  sample = { core: other, reviewId: opened.reviewId };
}, 60_000);
afterAll(() => {
  sample.core.close();
  hard.core.close();
});

describe('a template made with LibreOffice', () => {
  it('of the plan repeats rows and paragraphs, and joins what was split over runs', async () => {
    const bytes = await filled(template('plan'), kindOf('action-plan'), sample);
    const file = openWord(bytes);
    const said = wordText(file);
    expect(said).not.toContain('{{');
    const plan = await sample.core.ask('plan.read', { reviewId: sample.reviewId });
    for (const { objective, actions } of plan.objectives) {
      expect(said).toContain(objective.objective);
      for (const action of actions) expect(said).toContain(action.action.action);
    }
    expect(tablesOf(file.document)).toHaveLength(plan.objectives.length);
  });
});

describe.skipIf(whyNoValidator !== null)('what is filled', () => {
  it.each([
    ['letterhead', 'action-plan'],
    ['plan', 'action-plan'],
    ['report', 'review-report'],
  ])('%s with the %s has no error', { timeout: 60_000 }, async (name, kindId) => {
    for (const given of [sample, hard]) {
      const bytes = await filled(template(name), kindOf(kindId), given, {
        isDraft: given === hard,
      });
      expect(await validate(bytes)).toEqual([]);
    }
  });
});

/** As somebody who changes nothing in it would bring it. */
async function starterOf(kind: DocumentKind): Promise<WordPackage> {
  const starter = starterModel({
    title: kind.title,
    about: aboutReview as Placeholders<never>,
    own: kind.placeholders,
    createdAt: '2026-10-08T10:34:00.000Z',
  });
  const bytes = await renderDocx(starter);
  const opened = openWordPackage(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.value;
}

describe('the starter template', () => {
  const kinds = documentRegister.filter(({ formats }) => formats.includes('docx'));
  it.each(kinds.map((kind) => [kind.id, kind] as const))(
    'of the %s passes the validator, empty and filled, and leaves no placeholder',
    { timeout: 60_000 },
    async (_id, kind) => {
      const file = await starterOf(kind);
      const checked = checkTemplate(file, placeholdersOf(kind));
      expect(checked).toMatchObject({ ok: true, value: { missing: [] } });
      const { context } = hard.core.core;
      const review = context.store.reviews.find(hard.reviewId);
      if (review === null || kind.gaps(context, review).length > 0) return;
      const bytes = await filled(file, kind, hard);
      expect(wordText(openWord(bytes))).not.toMatch(/\{\{[#/^]?\w/u);
      if (whyNoValidator === null) expect(await validate(bytes)).toEqual([]);
    },
  );
});

describe.skipIf(whyNoPages !== null)('laid out', () => {
  it('keeps header, footer and every word on its pages', { timeout: 120_000 }, async () => {
    const files = await Promise.all([
      filled(template('letterhead'), kindOf('action-plan'), sample),
      filled(template('plan'), kindOf('action-plan'), hard),
      filled(template('report'), kindOf('review-report'), sample, { isDraft: true }),
    ]);
    const all = await renderPages(files);
    for (const pages of all) {
      for (const page of pages) {
        expect(page.words.length).toBeGreaterThan(0);
        for (const word of page.words) {
          expect(word.right).toBeLessThanOrEqual(page.widthPt + 1);
          expect(word.bottom).toBeLessThanOrEqual(page.heightPt + 1);
        }
      }
    }
    const [letterhead, plan, report] = all;
    expect(letterhead?.every(({ text }) => text.includes('Harbour Learning Trust'))).toBe(true);
    // The table of the plan lies across, on the letterhead too.
    expect(letterhead?.some(({ widthPt, heightPt }) => widthPt > heightPt)).toBe(true);
    expect(letterhead?.[0]?.widthPt).toBeLessThan(letterhead?.[0]?.heightPt ?? 0);
    expect(plan?.every(({ text }) => text.includes('Checked by') || text.includes('page'))).toBe(
      true,
    );
    expect(report?.every(({ text }) => text.includes('Draft'))).toBe(true);
  });
});
