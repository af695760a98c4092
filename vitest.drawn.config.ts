import { defineConfig } from 'vitest/config';

/** Tests of pages as LibreOffice draws them, measured in millimetres. */
export default defineConfig({
  test: {
    include: ['test/drawn/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    setupFiles: ['test/support/seed.ts'],
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/drawn.json' }]] : ['default'],
  },
});
