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
  const opened = openWordPackage(new Uint8Array(readFileSync(`tests/fixtures/templates/${name}.docx`)));
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
  const model = kind.compose(context, review, choices);
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

const made: Record<string, Uint8Array> = {};

describe('a template made with LibreOffice', () => {
  it('of the plan repeats rows and paragraphs, and joins what was split over runs', async () => {
    const bytes = await filled(template('plan'), kindOf('action-plan'), sample);
    made['plan'] = bytes;
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
  ])('%s with the %s has no error', async (name, kindId) => {
    for (const given of [sample, hard]) {
      for (const isDraft of [false, true]) {
        const bytes = await filled(template(name), kindOf(kindId), given, { isDraft });
        expect(await validate(bytes)).toEqual([]);
      }
    }
  }, 60_000);
});
