import { defineConfig } from 'vitest/config';

/** Everything that needs Node.js alone; rendered pages, the web page, shells and killed builds have their own configurations. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/layout/**', 'test/browser/**', 'test/completion/**', 'test/kill/**'],
    testTimeout: 60_000,
    setupFiles: ['test/support/seed.ts'],
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'reports/vitest.json' }]] : ['default'],
  },
});
