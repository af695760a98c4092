import { defineConfig } from 'vitest/config';

/** Tests that measure, in millimetres, pages drawn by LibreOffice. */
export default defineConfig({
  test: {
    include: ['test/drawn/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    setupFiles: ['test/support/seed.ts', 'test/support/clean.ts'],
    // What was compiled for a run before is taken again: a third of the work of a run of one file.
    experimental: { fsModuleCache: !process.env.CI },
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/drawn.json' }]] : ['default'],
  },
});
