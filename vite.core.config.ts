// Builds the core process and the programs that run it without a window. No Electron in here.
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'out/core',
    minify: true,
    rollupOptions: {
      input: {
        index: resolve('src/main/core/index.ts'),
        demo: resolve('src/main/core/demo.ts'),
        'check-notes': resolve('src/main/core/check-notes.ts'),
      },
      // better-sqlite3 is native and stays a package of its own; everything else is bundled.
      external: ['better-sqlite3', ...builtinModules, ...builtinModules.map((m) => `node:${m}`)],
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
      },
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3'] },
});
