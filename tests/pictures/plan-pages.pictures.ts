// Pictures of the pages of the sample's action plan in Word, for docs/pictures.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { createWordActionPlan } from '../../src/main/core/documents/action-plan/index.ts';
import { takePictures, whyNoPages } from '../documents/outside-tools.ts';
import { sampleFacts } from '../documents/sample-facts.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

test('the pages of the action plan', async () => {
  test.skip(whyNoPages !== null, whyNoPages ?? '');
  mkdirSync(folder, { recursive: true });
  const pictures = () => readdirSync(folder).filter((name) => /^plan-\d+\.png$/.test(name));
  for (const name of pictures()) rmSync(join(folder, name));
  await takePictures(await createWordActionPlan(sampleFacts()), join(folder, 'plan'));
  expect(pictures()).toHaveLength(8);
});
