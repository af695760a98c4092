import { defineConfig } from 'vitest/config';

/** Tests of the web page, in Debian's Chromium. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A test mostly waits for the browser: two files at a time take little more than half as long.
    maxWorkers: 2,
    // What was compiled for a run before is taken again: a third of the work of a run of one file.
    experimental: { fsModuleCache: !process.env.CI },
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/browser.json' }]] : ['default'],
  },
});
