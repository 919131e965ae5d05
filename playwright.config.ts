// The real application, driven as a person would. One at a time: each has a window of its own.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/app',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/app',
  workers: 1,
  // The driver now and then loses a window on a machine that is busy with something else. A test
  // that fails twice has found something; one that passed at its second go is told as flaky.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
});
