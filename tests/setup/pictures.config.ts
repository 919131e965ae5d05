// Playwright's settings for `npm run pictures`. The pictures themselves are in tests/pictures.

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../pictures',
  testMatch: '**/*.pictures.ts',
  outputDir: '../../test-results/pictures',
  workers: 1,
  timeout: 180_000,
  reporter: 'list',
});
