import { defineConfig } from 'vitest/config';

/** Everything that needs Node.js alone; rendered pages, the web page, shells and killed builds have their own configurations. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/drawn/**', 'test/browser/**', 'test/completion/**', 'test/kill/**'],
    // No test is judged by the clock: these are for what hangs, on a machine that is busy with something else.
    testTimeout: 300_000,
    setupFiles: ['test/support/seed.ts'],
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
  },
});
