// Every document of the register, made from the hardest review: names of 80 letters, 40 actions,
// letters of many languages, and then the least there can be. A new document is held to it too.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { printHtml } from '../../src/main/core/documents/html/print-html.ts';
import type { DocumentModel } from '../../src/shared/domain/document-model.ts';
import { hardReview } from '../support/hard-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import { renderPages, validate, whyNoPages, whyNoValidator } from './outside-tools.ts';

let core: TestCore;
const models: Record<string, DocumentModel> = {};

beforeAll(async () => {
  core = createTestCore();
  const reviewId = await hardReview(core);
  const { documents } = await core.ask('document.list', { reviewId });
  for (const { kindId, gaps, audiences, details } of documents) {
    if (gaps.length > 0) continue;
    const offered = details.flatMap((detail) =>
      audiences.map(({ id }) => ({ detail, audience: id })),
    );
    for (const { detail, audience } of offered) {
      for (const isHarder of [false, true]) {
        models[
          `${kindId} for ${audience} ${detail}${isHarder ? ' without names, as a draft' : ''}`
        ] = await core.ask('document.preview', {
          reviewId,
          kindId,
          choices: {
            audience,
            detail,
            isAnonymised: isHarder,
            isDraft: isHarder,
          },
        });
      }
    }
  }
}, 60_000);
afterAll(() => core.close());

describe('every document of the hardest review', () => {
  it('is there', () => {
    expect(Object.keys(models).length).toBeGreaterThan(10);
  });

  it.skipIf(whyNoValidator !== null)(
    `is a valid Word file ${whyNoValidator ?? ''}`,
    async () => {
      // Those that are drafts have everything the others have, and a mark across each page.
      const drafts = Object.entries(models).filter(([name]) => name.includes('as a draft'));
      for (const [name, model] of drafts) {
        expect(await validate(await renderDocx(model)), name).toEqual([]);
      }
    },
    120_000,
  );

  it.skipIf(whyNoPages !== null)(
    `keeps every word on the paper ${whyNoPages ?? ''}`,
    async () => {
      const plain = Object.entries(models).filter(([name]) => !name.includes('without'));
      const rendered = await renderPages(
        await Promise.all(plain.map(([, model]) => renderDocx(model))),
      );
      for (const [index, pages] of rendered.entries()) {
        for (const { words, widthPt, heightPt } of pages) {
          for (const { left, right, bottom } of words) {
            expect(left, plain[index]?.[0]).toBeGreaterThan(20);
            expect(right, plain[index]?.[0]).toBeLessThan(widthPt - 20);
            expect(bottom, plain[index]?.[0]).toBeLessThan(heightPt - 10);
          }
        }
      }
    },
    180_000,
  );

  it('has a title, steps of one in its headings, and no markup of anybody’s when printed', () => {
    for (const [name, model] of Object.entries(models)) {
      const html = printHtml(model, 'document.css');
      expect(html, name).toMatch(/<title>[^<]+<\/title>/);
      expect(html, name).not.toContain('<b>');
      expect(html, name).not.toMatch(/ style=|<script/);
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      for (const [index, level] of levels.entries()) {
        expect(level - (levels[index - 1] ?? 0), name).toBeLessThanOrEqual(1);
      }
    }
  });

  it('without names has none of them', () => {
    const anonymous = Object.entries(models).filter(([name]) => name.includes('without names'));
    for (const [name, model] of anonymous) {
      expect(JSON.stringify(model), name).not.toMatch(/Featherstonehaugh|Aldhelm/);
    }
  });
});
