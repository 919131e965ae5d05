// The check-in, the 90-day review and the impact report as Word files: valid, and whole on the page.
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { DocumentModel } from '../../src/shared/domain/document-model.ts';
import { openPath, samplePath } from '../support/sample-files.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore } from '../support/test-core.ts';
import { renderPages, validate, whyNoPages, whyNoValidator } from './outside-tools.ts';

async function files(): Promise<Uint8Array[]> {
  const core = createTestCore();
  const { reviewId: sample } = await openPath(core, samplePath('visit-larkfield'));
  const empty = await createNewReview(core);
  const ask = async (reviewId: string, which: 'checkIn' | 'ninetyDay' | 'impactReview') =>
    DocumentModel.parse(
      await core.ask('checkpoint.preview', { reviewId: reviewId as never, which }),
    );
  const models = [
    await ask(sample ?? '', 'checkIn'),
    await ask(sample ?? '', 'ninetyDay'),
    await ask(sample ?? '', 'impactReview'),
    await ask(empty, 'checkIn'),
  ];
  core.close();
  return Promise.all(models.map((model) => renderDocx(model)));
}

describe.skipIf(whyNoValidator !== null)(`Open XML validator ${whyNoValidator ?? ''}`, () => {
  it('finds nothing wrong', async () => {
    for (const bytes of await files()) expect(await validate(bytes)).toEqual([]);
  });
});

describe.skipIf(whyNoPages !== null)(`LibreOffice ${whyNoPages ?? ''}`, () => {
  it('keeps every word on the page and leaves no page empty', async () => {
    for (const pages of await renderPages(await files())) {
      for (const { words, widthPt, heightPt } of pages) {
        expect(words.length).toBeGreaterThan(3);
        for (const { left, right, bottom } of words) {
          expect(left).toBeGreaterThan(20);
          expect(right).toBeLessThan(widthPt - 20);
          expect(bottom).toBeLessThan(heightPt - 10);
        }
      }
    }
  }, 120_000);
});
