// The real application, driven as a person would. One at a time: each has a window of its own.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/app',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/app',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
});
