import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup/property-seed.ts', 'tests/setup/client-seed.ts'],
    // tests/app is driven by Playwright.
    exclude: ['tests/app/**', 'tests/pictures/**', 'node_modules/**', 'out/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
