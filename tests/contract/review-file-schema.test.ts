// The published JSON Schema is the contract's own, to the letter.
import { expect, it } from 'vitest';
import { reviewFileJsonSchema } from '../../src/main/core/exchange/review-file/review-file.ts';

it('has not drifted; run this file alone with -u behind it to write it anew', async () => {
  const text = `${JSON.stringify(reviewFileJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../docs/review-file.schema.json');
});
