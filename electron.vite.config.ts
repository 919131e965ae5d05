// Builds the shell, the preload and the page. Targets are fixed to the oldest runtime the tests use.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** React Aria brings its words in thirty languages. The page speaks one, and starts sooner so. */
const onlyEnglishWords: Plugin = {
  name: 'only-english-words',
  enforce: 'pre',
  load: (id) =>
    /\/react-(aria|stately|aria-components)\/.*\/intl\/.*\/(?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(
      id,
    )
      ? 'export default {};'
      : null,
};

export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      outDir: 'out/shell',
      minify: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/main/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      minify: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), onlyEnglishWords],
    build: {
      target: 'chrome130',
      outDir: 'out/renderer',
      minify: true,
      // The page is served from app://, where an inlined asset would need a wider policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
